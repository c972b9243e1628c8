import {
  isLanguageCode,
  languageCodes,
  languageOf,
  type LanguageCode,
} from '../../i18n/languages.ts';
import { translationSchema } from '../../schemas/text.ts';
import { stampsFor, type StampedText } from '../../translation/state.ts';
import type { Content, ContentText } from '../content.ts';
import { textGroups } from '../entry-texts.ts';
import { helpAt } from '../schema-walk.ts';
import { readTextFile } from '../text-file.ts';
import { askField, refuseOther, type Ask } from './ask.ts';
import type { Answers } from './collect.ts';
import type { NewFiles } from './kind.ts';
import { mdxText } from './yaml-text.ts';

/** A text that can be translated, and the language that it is to be translated into. */
export interface Wanted {
  readonly key: string;
  readonly language: LanguageCode;
  readonly source: ContentText & StampedText;
}

/**
 * The text behind `collection/id` and a language.
 * @throws RangeError where there is no such text or language, or the text has mistakes
 */
export function findSource(content: Content, key: string, language: string): Wanted {
  const groups = textGroups(content);
  const keys = groups.map((group) => group.key);
  const problem =
    refuseOther(key, keys, 'text') ?? refuseOther(language, languageCodes, 'language of this site');
  if (problem !== undefined || !isLanguageCode(language)) throw new RangeError(problem);
  const { source, sourceLanguage } = groups.find((group) => group.key === key) ?? {};
  if (language === sourceLanguage)
    throw new RangeError(`"${key}" was written in ${language} first`);
  if (!source?.frontMatter || !source.isReadable) {
    throw new RangeError(`the source of "${key}" has mistakes; mend them first (npm run check)`);
  }
  return { key, language, source: { ...source, frontMatter: source.frontMatter } };
}

/** What a translation is asked for: how it is made, and each of the words above its body. */
export function askTranslation({ source, language }: Wanted): Ask[] {
  const { englishName } = languageOf(language);
  return [
    askField(translationSchema, ['method'], 'method', new Map(), ['human']),
    ...wordsOf(source.frontMatter).map(({ path, words }): Ask => {
      const help = helpAt(source.schema, path) ?? '';
      return {
        flag: flagOf(path),
        help: `${help} In ${englishName}; the source says: ${words}`.trim(),
        isList: false,
        fallback: [words],
        refuse: () => undefined,
      };
    }),
  ];
}

/**
 * The new text: the words above the body that were given, those of the source where none were, and
 * the sections of the source under their headings, each left to the translator. Its stamp vouches
 * for the words only where all of them were given.
 */
export function translationFile(wanted: Wanted, content: Content, answers: Answers): NewFiles {
  const { key, language, source } = wanted;
  const told = wordsOf(source.frontMatter).map(({ path, words }) => {
    const answer = answers.get(flagOf(path))?.[0] ?? words;
    return { path, answer, isGiven: answer !== words };
  });
  const words = structuredClone(source.frontMatter);
  for (const { path, answer } of told) put(words, path, answer);
  const method = answers.get('method')?.[0] ?? 'human';
  const body = bodyOf(source, content, language);
  const withStamps = (sections: object) =>
    mdxText({ ...words, translation: { method, sections } }, body);
  const path = `${key}/${language}.mdx`;
  const text = readTextFile(withStamps({}), path, language);
  const stamps = stampsFor(source, { ...text, frontMatter: words });
  return new Map([[path, withStamps(told.every(({ isGiven }) => isGiven) ? stamps : {})]]);
}

function bodyOf(source: ContentText, content: Content, language: LanguageCode): string[] {
  const mark = '<NotTranslated />';
  const lines = source.source.split(/\r?\n/);
  return [
    ...(source.lead.nodes.length > 0 ? [mark] : []),
    ...source.sections.flatMap(({ heading, line }) => {
      const standard = content.sections?.value?.find(
        ({ labels }) => labels[source.language] === heading,
      );
      // A heading of its own keeps its words until somebody translates it; no page shows them.
      const own = lines[line - 1] ?? `## ${heading}`;
      return [standard ? `## ${standard.labels[language]}` : own, mark];
    }),
  ];
}

interface WordsAt {
  readonly path: readonly string[];
  readonly words: string;
}

/** Fields of the front matter that are no words to translate. */
const untranslated = new Set(['name', 'order', 'updated', 'translation']);

function wordsOf(value: unknown, path: readonly string[] = []): WordsAt[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => path.length > 0 || !untranslated.has(key))
    .flatMap(([key, inner]) => wordsOf(inner, [...path, key]));
}

/** `forWhom` is `--for-whom`, the second item of `avoidIf` is `--avoid-if-2`. */
function flagOf(path: readonly string[]): string {
  return path
    .map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key))
    .join('-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function put(value: object, [key = '', ...rest]: readonly string[], words: string): void {
  const fields = value as Record<string, unknown>;
  if (rest.length === 0) fields[key] = words;
  else put(fields[key] as object, rest, words);
}
