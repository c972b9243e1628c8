import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { languageCodes } from '../src/i18n/languages.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';
import { readContent, type ContentText } from '../src/library/content.ts';
import { textGroups } from '../src/library/entry-texts.ts';
import { stampsFor, translationStates, type SectionState } from '../src/translation/state.ts';
import { writeStamps } from '../src/translation/stamp.ts';

/**
 * `npm run translations` prints, by entry and language, how many parts are current, changed and
 * missing. `npm run translations -- stamp FILE …` writes into each translation the hashes of the
 * source sections it was made from; `--all` in place of the files stamps every translation.
 */
const folder = contentFolderOrExit();
const [command, ...files] = process.argv.slice(2);
const groups = textGroups(readContent(folder));

if (command === 'stamp') stamp();
else if (command === undefined) printTable();
else {
  console.error('usage: npm run translations [-- stamp FILE … | -- stamp --all]');
  process.exitCode = 2;
}

function stamp(): void {
  const wanted = new Set(files.map((file) => resolve(file)));
  let count = 0;
  for (const { source, texts } of groups) {
    for (const text of texts.values()) {
      const path = resolve(folder, '..', text.file);
      if (text === source || !(files.includes('--all') || wanted.has(path))) continue;
      if (!isReadable(source) || !isReadable(text)) {
        console.error(`${text.file}: mend its mistakes first (npm run check)`);
        process.exitCode = 1;
        continue;
      }
      const before = readFileSync(path, 'utf8');
      const after = writeStamps(before, stampsFor(source, text));
      if (after !== before) writeFileSync(path, after);
      count += 1;
    }
  }
  console.log(`${count} ${count === 1 ? 'translation' : 'translations'} stamped.`);
  if (count === 0) process.exitCode = 1;
}

function printTable(): void {
  const width = Math.max(...groups.map(({ key }) => key.length), 5);
  console.log(['entry'.padEnd(width), ...languageCodes.map((code) => code.padEnd(8))].join('  '));
  for (const { key, source, sourceLanguage, texts } of groups) {
    const cells = languageCodes.map((code) => {
      if (!isReadable(source)) return '?';
      if (code === sourceLanguage) return 'source';
      const text = texts.get(code);
      return count(translationStates(source, isReadable(text) ? text : undefined));
    });
    console.log([key.padEnd(width), ...cells.map((cell) => cell.padEnd(8))].join('  '));
  }
  console.log('\ncurrent/changed/missing parts: the summary, the lead and each section.');
  console.log(`Content: ${relative(process.cwd(), join(folder))}`);
}

function count(states: ReadonlyMap<string, SectionState>): string {
  const number = (state: SectionState) => [...states.values()].filter((s) => s === state).length;
  return `${number('current')}/${number('changed')}/${number('missing')}`;
}

function isReadable(
  text: ContentText | undefined,
): text is ContentText & { frontMatter: Readonly<Record<string, unknown>> } {
  return text?.frontMatter !== undefined;
}
