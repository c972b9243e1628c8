import { sourceHashes, type StampedText } from './state.ts';

/** A part of a source that is not what it was. */
export interface ChangedPart {
  readonly part: string;
  readonly hash: string;
  /** What it was before, under another slug where its heading changed; undefined when it is new. */
  readonly before: { readonly part: string; readonly hash: string } | undefined;
}

/**
 * The parts of a source that differ from an earlier version of it. A heading that changed in its
 * place is the same section; where sections came or went as well, it is a new one.
 */
export function changedParts(earlier: StampedText, source: StampedText): ChangedPart[] {
  const [old, now] = [sourceHashes(earlier), sourceHashes(source)];
  const formerName = (part: string): string | undefined => {
    if (Object.hasOwn(old, part)) return part;
    if (earlier.sections.length !== source.sections.length) return undefined;
    const index = source.sections.findIndex(({ slug }) => slug === part);
    const slug = earlier.sections[index]?.slug;
    return slug !== undefined && !Object.hasOwn(now, slug) ? slug : undefined;
  };
  return Object.entries(now).flatMap(([part, hash]) => {
    const former = formerName(part);
    const oldHash = former === undefined ? undefined : old[former];
    if (oldHash === hash && former === part) return [];
    const before =
      former === undefined || oldHash === undefined ? undefined : { part: former, hash: oldHash };
    return [{ part, hash, before }];
  });
}
