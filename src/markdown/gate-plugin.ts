import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText, refusePicture } from '../library/files.ts';
import { formatFinding, sortFindings, type Finding } from '../library/finding.ts';
import { readBody, readFrontMatter } from '../library/text-file.ts';
import { walk, type Node } from './tree.ts';
import { unsafeCharacters } from './unsafe-characters.ts';

/** What a plugin factory of Sätteri is told about a document. */
interface DocumentContext {
  readonly fileURL: URL | undefined;
  /** What is compiled: Astro puts spaces in place of the front matter, so lines stay the same. */
  readonly source: string;
}

/**
 * Refuses a text that holds more than words, before anything of it is compiled. It holds the text
 * to the rules of the check, and makes sure of them in every build, with or without the check.
 * @throws Error naming the file, the place and what is wrong.
 */
export function gatePlugin({ fileURL, source }: DocumentContext) {
  const file = fileURL ? fileURLToPath(fileURL) : 'a text';
  const body = readBody(source, file);
  const found = [...inWholeFile(file), ...body.findings, ...picturesIn(body.tree, file)];
  if (found.length > 0) throw new Error(sortFindings(found).map(formatFinding).join('\n'));
  return undefined;
}

/** What is wrong with the file as it lies there: its bytes and its front matter. */
function inWholeFile(file: string): readonly Finding[] {
  if (!existsSync(file)) return [];
  const read = readText(file, file);
  if ('finding' in read) return [read.finding];
  const hidden = unsafeCharacters(read.text).map((found) => ({ file, ...found }));
  return [...readFrontMatter(read.text, file).yaml.findings, ...hidden];
}

/** Pictures that the text would load and that are none. One that is missing stops the build anyway. */
function picturesIn(tree: Node, file: string): Finding[] {
  return [...walk(tree)].flatMap((node) => {
    const path = node.type === 'image' ? join(dirname(file), node.url ?? '') : '';
    if (!/^\.\/[^/]+$/.test(node.url ?? '') || !existsSync(path)) return [];
    return refusePicture(path, path) ?? [];
  });
}
