import { fileURLToPath } from 'node:url';
import { violations } from './gate.ts';
import { parseMdx } from './tree.ts';

/** What a plugin factory of Sätteri is told about a document. */
interface DocumentContext {
  readonly fileURL: URL | undefined;
  readonly source: string;
}

/**
 * Refuses a text that holds more than words, before anything of it is compiled. The check tells the
 * same mistakes kindly; this makes sure of them in every build, with or without the check.
 * @throws Error naming the file, the place and what is wrong.
 */
export function gatePlugin({ fileURL, source }: DocumentContext) {
  const found = violations(parseMdx(source));
  if (found.length > 0) {
    const file = fileURL ? fileURLToPath(fileURL) : 'a text';
    const lines = found.map(({ rule, problem }) => `${file}  ${rule}  ${problem}`);
    throw new Error(lines.join('\n'));
  }
  return undefined;
}
