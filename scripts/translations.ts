import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguageCode, languageCodes } from '../src/i18n/languages.ts';
import { readContent } from '../src/library/content.ts';
import { meant } from '../src/library/suggestion.ts';
import { planAcceptance } from '../src/translation/accept.ts';
import {
  demand,
  filesAndSections,
  isUsageError,
  UsageError,
} from '../src/translation/arguments.ts';
import { versionAt } from '../src/translation/git-version.ts';
import { planNoEffect } from '../src/translation/no-effect.ts';
import type { Plan } from '../src/translation/plan.ts';
import { printList, printTable } from '../src/translation/print-report.ts';
import { reportOn, type TranslationReport } from '../src/translation/report.ts';
import { isAt, select } from '../src/translation/select.ts';
import { planStamps, translationFiles } from '../src/translation/stamp-texts.ts';
import type { SectionState } from '../src/translation/state.ts';
import { writeWhole } from '../src/translation/write-whole.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';

/**
 * `npm run translations` prints how far everything is translated. Its commands write the hashes of
 * source sections into translations: `stamp` of all, `accept` of those that somebody has looked at,
 * `no-effect` of those whose edit needs no new translation. Exit code 1 where something stood in
 * the way, 2 where the command itself is wrong.
 */
const usage = `usage: npm run translations [-- KEY|PATH … --language CODE --state STATE --format table|list|json]
       npm run translations -- stamp FILE … [--language CODE …] | --all
       npm run translations -- accept FILE … [--section SLUG …] [--language CODE …] [--reviewed ROLE [--date YYYY-MM-DD]]
       npm run translations -- no-effect FILE … [--section SLUG …] [--base REVISION]`;

const states: readonly SectionState[] = ['current', 'changed', 'missing', 'source'];
const formats = ['table', 'list', 'json'];

/** An option that may be given several times. */
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

const folder = contentFolderOrExit();
const parent = dirname(folder);
const content = readContent(folder);

try {
  const [command, ...args] = process.argv.slice(2);
  if (command === 'stamp') stamp(args);
  else if (command === 'accept') accept(args);
  else if (command === 'no-effect') declareNoEffect(args);
  else report(process.argv.slice(2));
} catch (error) {
  if (!isUsageError(error)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

function report(args: string[]): void {
  const format = { type: 'string', default: 'table' } as const;
  const options = { language: many, state: many, format };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  for (const code of values.language) demand('language', code, languageCodes);
  for (const state of values.state) demand('state', state, states);
  demand('format', values.format, formats);
  const whole = reportOn(content);
  const chosen = select(whole, {
    languages: values.language.filter(isLanguageCode),
    states: values.state as SectionState[],
    places: positionals.map((name) => placeOf(name, whole)),
  });
  if (values.format === 'json') console.log(JSON.stringify(chosen, null, 2));
  else if (values.format === 'list') {
    for (const line of printList(chosen, values.state as SectionState[])) console.log(line);
  } else {
    for (const line of [...printTable(chosen), ...footnote()]) console.log(line);
  }
  const unread = new Set(content.findings.map(({ file }) => file)).size;
  if (unread > 0) console.error(`Files with mistakes: ${unread}; npm run check says which.`);
}

function footnote(): string[] {
  return [
    '',
    'current/changed/missing parts: the summary, the lead and each section.',
    'Questions and start pages are one part each: their words in a language.',
    `Content: ${relative(process.cwd(), folder)}`,
  ];
}

function stamp(args: string[]): void {
  const options = { all: { type: 'boolean', default: false }, language: many } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (!values.all && positionals.length === 0) throw new UsageError('stamp which files?');
  if (values.all && values.language.length > 0) throw new UsageError('--language goes with files');
  for (const code of values.language) demand('language', code, languageCodes);
  const { files, told, problems } = planStamps(
    content,
    values.all ? translationFiles(content) : positionals.map(fileOf),
    { languages: values.language, isAll: values.all },
  );
  for (const problem of problems) console.error(problem);
  write(files);
  console.log(`${count(told.length)} stamped.`);
  if (problems.length > 0 || told.length === 0) process.exitCode = 1;
}

function accept(args: string[]): void {
  const options = {
    section: many,
    language: many,
    reviewed: { type: 'string' },
    date: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { reviewed: by, date } = values;
  if (date !== undefined && by === undefined) throw new UsageError('--date goes with --reviewed');
  const today = process.env['SILTA_TODAY'] ?? new Date().toLocaleDateString('sv-SE');
  const review = by === undefined ? undefined : { by, date: date ?? today };
  const { files, sections } = filesAndSections(positionals, values.section);
  const { language: languages } = values;
  for (const code of languages) demand('language', code, languageCodes);
  const acceptance = { files: files.map(fileOf), sections, languages, review };
  carryOut(planAcceptance(content, acceptance, today));
}

function declareNoEffect(args: string[]): void {
  const options = { section: many, base: { type: 'string', default: 'HEAD' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { base } = values;
  const earlier = (file: string) => versionAt(join(parent, file), base);
  const { files, sections } = filesAndSections(positionals, values.section);
  carryOut(planNoEffect(content, { files: files.map(fileOf), sections, base, earlier }));
}

/** Writes all that a plan holds, or nothing where anything stands in its way. */
function carryOut({ files, told, problems }: Plan): void {
  if (problems.length > 0) {
    console.error(`${problems.join('\n')}\nNothing is written.`);
    process.exitCode = 1;
    return;
  }
  write(files);
  for (const line of told) console.log(line);
  console.log(`${files.size} ${files.size === 1 ? 'file' : 'files'} written.`);
}

function write(files: Plan['files']): void {
  writeWhole(new Map([...files].map(([file, text]) => [join(parent, file), text])));
}

function count(translations: number): string {
  return `${translations} ${translations === 1 ? 'translation' : 'translations'}`;
}

/** The path of a file as content names it: from the folder that holds the content folder. */
function fileOf(name: string): string {
  return relative(parent, resolve(name)).replaceAll('\\', '/');
}

/** What a word of the command line chooses: it is a key, or a path of a file or folder. */
function placeOf(name: string, { entries }: TranslationReport): string {
  const path = relative(folder, resolve(name)).replaceAll('\\', '/');
  const bare = name.replace(/\/+$/, '');
  const found = [bare, path].find((place) => entries.some(({ key }) => isAt(key, place)));
  if (found !== undefined) return found;
  const keys = entries.map(({ key }) => key);
  const advice = meant(bare, keys) ?? 'write a key such as pages/about, or a path';
  throw new UsageError(`"${name}" is neither a command nor a text of this library → ${advice}`);
}
