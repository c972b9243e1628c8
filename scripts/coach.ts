import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adviceRules, formatAdvice, type Advice } from '../src/library/coach/advice.ts';
import { findAdvice } from '../src/library/coach/coach.ts';
import { readContent } from '../src/library/content.ts';
import { daySchema } from '../src/schemas/scalar.ts';
import { changedFiles } from './changed-files.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run coach [-- PATH … | --changed [BASE]] [--format json] [--today YYYY-MM-DD]`: advice on
 * the content, one piece a line. It never blocks: the exit code is 0 whatever is advised, and 2
 * only where the command itself is wrong. With paths, only files below them are looked at; with
 * `--changed`, those that differ from BASE (a branch or commit; without one, the last commit).
 */
const usage =
  'usage: npm run coach [-- PATH … | --changed [BASE]] [--format json] [--today YYYY-MM-DD]';

const folder = contentFolderOrExit();
const parent = dirname(folder);

try {
  coach();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}

function coach(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      changed: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  const { changed, format, today: day } = values;
  if (!daySchema.safeParse(day).success) throw new Error(`"${day}" is not a day (YYYY-MM-DD)`);
  if (format !== 'text' && format !== 'json') throw new Error(`"${format}" is not a format`);
  if (changed && positionals.length > 1) throw new Error('--changed takes one branch or commit');
  const includes = changed ? inChanges(positionals[0]) : below(positionals);
  const content = readContent(folder);
  const advice = findAdvice(content, { day, includes });
  if (format === 'json')
    console.log(JSON.stringify({ day, advice: advice.map(complete) }, null, 2));
  else print(advice);
  const unread = new Set(content.findings.filter(({ file }) => includes(file)).map((f) => f.file));
  if (unread.size > 0) {
    console.error(`${count(unread.size, 'file')} with mistakes: npm run check says which.`);
  }
}

function below(paths: readonly string[]): (file: string) => boolean {
  const wanted = paths.map((path) => relative(parent, resolve(path)).replaceAll('\\', '/'));
  if (wanted.length === 0) return () => true;
  return (file) => wanted.some((path) => file === path || file.startsWith(`${path}/`));
}

function inChanges(base: string | undefined): (file: string) => boolean {
  const files = new Set(changedFiles(parent, basename(folder), base ?? 'HEAD'));
  return (file) => files.has(file);
}

/** A piece of advice with the fix that it is printed with. */
function complete(advice: Advice): Advice & { readonly fix: string } {
  return { ...advice, fix: advice.fix ?? adviceRules[advice.rule].fix };
}

function print(advice: readonly Advice[]): void {
  for (const piece of advice) console.log(formatAdvice(piece));
  if (advice.length === 0) {
    console.log('The coach has nothing to advise.');
    return;
  }
  const files = new Set(advice.map(({ file }) => file)).size;
  console.log(`\n${count(advice.length, 'piece')} of advice on ${count(files, 'file')}:`);
  for (const rule of Object.keys(adviceRules)) {
    const number = advice.filter((piece) => piece.rule === rule).length;
    if (number > 0) console.log(`${String(number).padStart(5)}  ${rule}`);
  }
  console.log('None of it blocks: npm run check lists what must be mended.');
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
