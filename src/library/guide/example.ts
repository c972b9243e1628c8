import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withMistake, type Edit } from '../../testing/fixture-site.ts';
import { mistakes } from '../../testing/mistakes.ts';
import { findMistakes } from '../check.ts';
import { readContent } from '../content.ts';
import { formatFinding } from '../finding.ts';
import type { RuleId } from '../rules.ts';
import { difference, type Difference } from './difference.ts';

/** How a rule is broken and kept in the small test library, and what the check prints. */
export interface Example extends Difference {
  /** The file as an editor knows it, or undefined where the example is a list of files. */
  readonly file: string | undefined;
  /** Another file, where that is the one that shows what is right. */
  readonly rightFile: string | undefined;
  readonly printed: string;
}

/**
 * The example of a rule: the first of the mistakes that it is tested with.
 * @param good the test library without a mistake
 */
export function exampleOf(rule: RuleId, good: string): Example {
  const [mistake] = mistakes[rule];
  if (!mistake) throw new Error(`${rule} has no mistake in src/testing/mistakes`);
  const bad = withMistake(...mistake.edits);
  const finding = findMistakes(readContent(bad)).find((found) => found.rule === rule);
  if (!finding) throw new Error(`the first mistake of ${rule} does not break it`);
  const { file } = editToShow(mistake.edits, finding.file);
  const isText = [good, bad].every((folder) => isReadable(join(folder, file)));
  const shown = isText ? textsOf(good, bad, file) : listsOf(good, bad, dirname(file));
  return {
    ...difference(shown.bad, shown.good, isText),
    file: isText ? `content/${file}` : undefined,
    rightFile: isText && neighbourOf(file) !== file ? `content/${neighbourOf(file)}` : undefined,
    printed: formatFinding(finding),
  };
}

/** The edit of the file that the finding is in, else the first. */
function editToShow(edits: readonly Edit[], file: string): Edit {
  const edit = edits.find((each) => `content/${each.file}` === file) ?? edits[0];
  if (!edit) throw new Error('a mistake has at least one edit');
  return edit;
}

interface Pair {
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

function textsOf(good: string, bad: string, file: string): Pair {
  const linesOf = (folder: string, path: string) =>
    readFileSync(join(folder, path), 'utf8').trimEnd().split('\n');
  const neighbour = neighbourOf(file);
  return {
    good: linesOf(neighbour === file ? good : bad, neighbour),
    bad: linesOf(bad, file),
  };
}

/** The fixture has no strings of an interface: there, English shows what is right. */
function neighbourOf(file: string): string {
  return file.startsWith('interface/') ? 'interface/en.yaml' : file;
}

function listsOf(good: string, bad: string, folder: string): Pair {
  return { good: listOf(good, nearest(good, folder)), bad: listOf(bad, folder) };
}

/** The folder, or where it is not there the first one beside it. */
function nearest(root: string, folder: string): string {
  if (existsSync(join(root, folder))) return folder;
  const parent = dirname(folder);
  const [first = ''] = readdirSync(join(root, parent)).sort();
  return join(parent, first);
}

function listOf(root: string, folder: string): string[] {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => {
      const status = lstatSync(join(root, folder, name));
      const sign = status.isSymbolicLink() ? ' → a link to another file' : '';
      return `${join('content', folder, name)}${status.isDirectory() ? '/' : ''}${sign}`;
    });
}

function isReadable(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile() && /\.(mdx|yaml)$/.test(path);
}
