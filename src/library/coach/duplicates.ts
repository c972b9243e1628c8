import type { Content } from '../content.ts';
import { entryFiles, type EntryFiles } from '../entry-texts.ts';
import type { Advice, Scope } from './advice.ts';
import { factNames, factsOf } from './shared-facts.ts';
import { likeness, vectorsOf, type Vector } from './word-vectors.ts';
import { keyWords, type KeyWord } from './key-words.ts';

/**
 * Pairs of entries that seem to tell the same, and what they share. Words and facts are each
 * weighed by how rare they are; the words of the summary layer decide, facts add up to 0.3.
 *
 * Measured on the library of 167 entries: of copies with other words in half of their places, one
 * organisation and two themes, all of 28 were found, and nothing else. Pairs that do not name each
 * other under `related` reach 0.44 at most (the pages of two countries); of those that do, two are
 * above 0.7 (two tellings of one fund, and of one declaration).
 */
export function adviseOnDuplicates(content: Content, { includes }: Scope): Advice[] {
  const entries = entryFiles(content).filter(({ texts, fields }) =>
    Boolean(texts.get(fields.sourceLanguage)?.frontMatter),
  );
  const words = wordVectors(entries);
  const facts = vectorsOf(new Map(entries.map(({ key, fields }) => [key, factsOf(fields)])));
  return entries.flatMap((entry, index) =>
    entries.slice(0, index).flatMap((other): Advice[] => {
      const [newer, older] = byAge(entry, other);
      const subject = includesAny(newer, includes) ? newer : older;
      if (!includesAny(subject, includes)) return [];
      const alike = mostAlike(entry, other, words);
      const shared = likeness(vectorOf(facts, entry.key), vectorOf(facts, other.key));
      const score = alike.cosine + factWeight * shared.cosine;
      const linked = isLinked(entry, other);
      if (score < (linked ? linkedThreshold : threshold)) return [];
      const twin = subject === newer ? older : newer;
      const reasons = [
        ...factNames(
          content,
          shared.shared.map(({ word }) => word),
        ),
        `the words ${alike.words.slice(0, 6).join(', ')}`,
      ];
      const problem = `it resembles ${twin.key} ("${titleOf(twin)}"): both have ${reasons.join('; ')}`;
      return [
        {
          ...placeOf(subject, includes),
          rule: 'near-duplicate',
          problem,
          fix: linked ? fixLinked : undefined,
        },
      ];
    }),
  );
}

const fixLinked = 'each names the other already: say in both what differs, or make one of them';

const factWeight = 0.3;
const threshold = 0.48;
/** Whoever names an entry under `related` knows of it. */
const linkedThreshold = 0.7;

/** The vectors of the entries that have a summary layer in a language, by language. */
function wordVectors(entries: readonly EntryFiles[]) {
  const languages = new Set(entries.map(({ fields }) => fields.sourceLanguage));
  return new Map(
    [...languages].map((language) => {
      const words = new Map<string, readonly KeyWord[]>();
      for (const { key, texts } of entries) {
        const { frontMatter } = texts.get(language) ?? {};
        if (frontMatter) words.set(key, keyWords(frontMatter));
      }
      const stems = [...words].map(([key, list]) => [key, list.map(({ stem }) => stem)] as const);
      return [language, { words, vectors: vectorsOf(new Map(stems)) }];
    }),
  );
}

/** How alike the words of two entries are, in whichever of their source languages both exist. */
function mostAlike(a: EntryFiles, b: EntryFiles, byLanguage: ReturnType<typeof wordVectors>) {
  let most = { cosine: 0, words: [] as string[] };
  for (const language of new Set([a.fields.sourceLanguage, b.fields.sourceLanguage])) {
    const { vectors, words } = byLanguage.get(language) ?? {};
    const one = vectors?.get(a.key);
    const other = vectors?.get(b.key);
    if (!one || !other) continue;
    const { cosine, shared } = likeness(one, other);
    if (cosine <= most.cosine) continue;
    const written = new Map(words?.get(a.key)?.map(({ stem, word }) => [stem, word]));
    most = { cosine, words: shared.map(({ word }) => written.get(word) ?? word) };
  }
  return most;
}

function vectorOf(vectors: ReadonlyMap<string, Vector>, key: string): Vector {
  return vectors.get(key) ?? new Map<string, number>();
}

/** The later published first; of one day, the later in the alphabet. */
function byAge(a: EntryFiles, b: EntryFiles): readonly [EntryFiles, EntryFiles] {
  const age = ({ record, key }: EntryFiles) => `${String(record.value?.['published'])} ${key}`;
  return age(a) > age(b) ? [a, b] : [b, a];
}

function isLinked(a: EntryFiles, b: EntryFiles): boolean {
  const names = ({ record }: EntryFiles, key: string) =>
    [record.value?.['related'], record.value?.['cases']].some(
      (list) => Array.isArray(list) && list.includes(key),
    );
  return names(a, b.key) || names(b, a.key);
}

function sourceOf({ texts, fields }: EntryFiles) {
  return texts.get(fields.sourceLanguage);
}

function titleOf(entry: EntryFiles): string {
  return String(sourceOf(entry)?.frontMatter?.['title']);
}

type Includes = Scope['includes'];

function includesAny({ record, texts }: EntryFiles, includes: Includes): boolean {
  return includes(record.file) || [...texts.values()].some(({ file }) => includes(file));
}

/** The title in the source language; where only another file is asked about, that file. */
function placeOf(entry: EntryFiles, includes: Includes) {
  const source = sourceOf(entry);
  if (source && includes(source.file)) return { file: source.file, ...source.yaml.at(['title']) };
  const other = [...entry.texts.values()].find(({ file }) => includes(file));
  return { file: other?.file ?? entry.record.file, ...(other ?? entry.record).yaml.at(['title']) };
}
