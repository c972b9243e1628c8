import { relative, resolve } from 'node:path';
import { findMistakes } from '../src/library/check.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';
import { readContent } from '../src/library/content.ts';
import { formatFinding } from '../src/library/finding.ts';

/**
 * `npm run check [-- PATH …]`: every mistake in the content, one a line; exit code 1 if there is
 * one. With paths, only those in files below them are shown and counted.
 */
const folder = contentFolderOrExit();
const paths = process.argv.slice(2).map((path) => relative(resolve(folder, '..'), resolve(path)));
const mistakes = findMistakes(readContent(folder)).filter(
  ({ file }) => paths.length === 0 || paths.some((path) => file.startsWith(path)),
);

for (const mistake of mistakes) console.log(formatFinding(mistake));
const files = new Set(mistakes.map(({ file }) => file)).size;
console.log(
  mistakes.length === 0
    ? 'No mistakes in the content.'
    : `\n${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
);
process.exitCode = mistakes.length === 0 ? 0 : 1;
