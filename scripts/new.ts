import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findMistakes } from '../src/library/check.ts';
import { knownIds } from '../src/library/checks/references.ts';
import { readContent } from '../src/library/content.ts';
import { formatFinding } from '../src/library/finding.ts';
import { refuseOther, type Ask } from '../src/library/scaffold/ask.ts';
import { collect, type Answers } from '../src/library/scaffold/collect.ts';
import { Order, type Library, type NewFiles } from '../src/library/scaffold/kind.ts';
import { kinds, refuseId } from '../src/library/scaffold/kinds.ts';
import { readOptions } from '../src/library/scaffold/options.ts';
import { knownIdsText, schemaFolder } from '../src/library/scaffold/schema-files.ts';
import {
  askTranslation,
  findSource,
  translationFile,
} from '../src/library/scaffold/translation.ts';
import { optionHelp, usage } from '../src/library/scaffold/usage.ts';
import { writeNew, type Registered } from '../src/library/scaffold/write-new.ts';
import { knownIdsFile } from '../src/schemas/json-schema.ts';
import { today } from '../src/library/today.ts';
import { contentFolderOrExit } from './content-folder-or-exit.ts';
import { terminalPrompt } from './terminal-prompt.ts';

/**
 * `npm run new -- KIND ID [--option answer …]` makes a file or an entry, and
 * `npm run new -- translation KEY LANGUAGE` a translation. At a terminal it asks for what is
 * missing; without one it lists all that is missing, writes nothing and ends with exit code 2.
 */
const args = process.argv.slice(2);
const isHelp = args.includes('--help');
const first = args.findIndex((arg) => arg.startsWith('-'));
const words = first < 0 ? args : args.slice(0, first);
const options = first < 0 ? [] : args.slice(first);
const prompt = isHelp ? undefined : terminalPrompt();
const folder = contentFolderOrExit();
const content = readContent(folder);
const library: Library = { content, known: knownIds(content), today: orExit(() => today()) };

if (isHelp && words.length === 0) {
  console.log(usage());
} else {
  const kind = await word(0, 'What to make.', [...kinds.map(({ name }) => name), 'translation']);
  await (kind === 'translation' ? makeTranslation() : makeKind(kind));
}

async function makeKind(name: string): Promise<void> {
  const kind = kinds.find((each) => each.name === name) ?? exit([usage()]);
  if (isHelp) return console.log(optionHelp(kind.asks(library, words[1] ?? '')));
  const help = `The id of the ${name}: small Latin letters, digits and hyphens, for good.`;
  const id = await word(1, help, undefined, (answer) => refuseId(kind, answer, library));
  if (words.length > 2)
    exit([`"${words[2]}" is one word too many; the id has hyphens, not spaces`]);
  const answers = await answersTo(kind.asks(library, id));
  const since = library.today;
  const registered = kind.isRegistered ? { id: `${kind.folder}/${id}`, since } : undefined;
  write(kind.files(new Order(id, library, answers)), registered);
  if (resolve(import.meta.dirname, '../content') === folder) {
    // The id can be completed in an editor at once.
    writeFileSync(join(schemaFolder, knownIdsFile), await knownIdsText(readContent(folder)));
  }
}

async function makeTranslation(): Promise<void> {
  const key = await word(1, 'What to translate, as collection/id.', [...content.texts.keys()]);
  const language = await word(2, 'The language to translate it into.');
  const wanted = orExit(() => findSource(content, key, language));
  if (isHelp) return console.log(optionHelp(askTranslation(wanted)));
  if (content.texts.get(key)?.has(language)) exit([`${key}/${language}.mdx is there already`]);
  write(translationFile(wanted, content, await answersTo(askTranslation(wanted))));
  console.log(
    'Words that you did not give are those of the source. Translate them, and each section',
  );
  console.log('in place of its <NotTranslated />; then run:');
  console.log(`npm run translations -- stamp ${content.root}/${key}/${language}.mdx`);
}

/** A word of the command, or the answer of somebody who is asked for it. */
async function word(
  index: number,
  help: string,
  choices?: readonly string[],
  refuse = (answer: string) => (choices ? refuseOther(answer, choices) : undefined),
): Promise<string> {
  const flag = ['kind', index === 1 && words[0] !== 'translation' ? 'id' : 'key', 'language'][
    index
  ];
  const ask: Ask = { flag: flag ?? '', help, isList: false, choices, refuse };
  const given = words[index] === undefined ? [] : ([[ask.flag, [words[index]]]] as const);
  const told = await collect([ask], new Map(given), prompt);
  if ('problems' in told) {
    const problems = told.problems.map((line) => line.slice(2));
    return exit(index === 0 ? [...problems, usage()] : problems);
  }
  words[index] = told.answers.get(ask.flag)?.[0] ?? '';
  return words[index];
}

async function answersTo(asks: readonly Ask[]): Promise<Answers> {
  const { given, problems } = readOptions(options, asks);
  if (problems.length > 0 && prompt) exit(problems);
  const told = await collect(asks, given, prompt);
  if ('answers' in told && problems.length === 0) return told.answers;
  return exit([...problems, ...('problems' in told ? told.problems : [])]);
}

function write(files: NewFiles, registered?: Registered): void {
  orExit(() => writeNew(folder, files, registered));
  const paths = [...files.keys()].map((path) => `${content.root}/${path}`);
  for (const path of paths) console.log(`${path} written.`);
  if (registered) console.log(`${registered.id} registered in ${content.root}/ids.yaml.`);
  if (paths.some((path) => path.endsWith('record.yaml'))) {
    console.log(
      'In record.yaml, all that was not asked is unknown, empty or of today: look it through.',
    );
  }
  const found = findMistakes(readContent(folder)).filter(({ file }) => paths.includes(file));
  console.log(
    found.length === 0
      ? '\nThe check finds no mistake in it.'
      : `\nLeft for you to fill in, as npm run check will tell again:\n${found.map(formatFinding).join('\n')}`,
  );
}

function orExit<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    return exit([error instanceof Error ? error.message : String(error)]);
  }
}

function exit(problems: readonly string[]): never {
  for (const problem of problems) console.error(problem);
  console.error('\nNothing was written.');
  process.exit(2);
}
