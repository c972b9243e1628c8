import { appendFileSync } from 'node:fs';
import { formatAnnotation } from '../src/library/annotation.ts';
import { findMistakes } from '../src/library/check.ts';
import { readContent } from '../src/library/content.ts';
import { formatFinding } from '../src/library/finding.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `node scripts/check-annotations.ts`: the check, as annotations of a pull request on GitHub, which
 * shows ten of them, and as a whole in the summary of the job. Exit code 1 if there is a mistake.
 */
const mistakes = findMistakes(readContent(contentFolderOrExit()));
for (const mistake of mistakes) console.log(formatAnnotation(mistake));

const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
const title = mistakes.length === 0 ? 'No mistakes in the content.' : `${count} in the content.`;
console.log(title);
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) {
  // Indented, so that nothing in a mistake can end the block.
  const list = mistakes.map((mistake) => `    ${formatFinding(mistake).replaceAll('\n', ' ')}`);
  appendFileSync(summary, `${[title, '', ...list].join('\n')}\n`);
}
process.exitCode = mistakes.length === 0 ? 0 : 1;
