import { idSchema } from '../../schemas/scalar.ts';
import { entryKinds } from './entry-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import type { Kind, Library } from './kind.ts';
import { pathKinds } from './path-kinds.ts';

/** Everything that `npm run new` makes, but for translations. */
export const kinds: readonly Kind[] = [...entryKinds, ...fileKinds, ...pathKinds];

/** Why an id cannot be given to something new; undefined where it can. */
export function refuseId(kind: Kind, id: string, { content, known }: Library): string | undefined {
  if (!idSchema.safeParse(id).success) {
    return `"${id}" is no id: write small Latin letters, digits and hyphens, such as first-weeks`;
  }
  const key = `${kind.folder}/${id}`;
  if (kind.isRegistered) {
    const line = content.ids?.value?.find((registered) => registered.id === key);
    return line && `"${key}" was published on ${line.since}; an id is never used again`;
  }
  const isKnown = kind.name !== 'term' && known.get(kind.name as 'source')?.has(id);
  return isKnown ? `the ${kind.name} "${id}" is there already` : undefined;
}
