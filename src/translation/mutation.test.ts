import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent, type Content, type ContentText } from '../library/content.ts';
import { textGroups, type TextGroup } from '../library/entry-texts.ts';
import { readTextFile } from '../library/text-file.ts';
import { fixtureSite } from '../testing/fixture-site.ts';
import { cosmeticEdits, wordAdditions } from '../testing/translation-edits.ts';
import { reportOn } from './report.ts';
import { stampsFor } from './state.ts';
import { isReadable } from './version.ts';

const mark = '<NotTranslated />';

const everything = readContent(join(import.meta.dirname, '../../content'));
const libraries: readonly (readonly [string, Content])[] = [
  ['the fixture', readContent(fixtureSite())],
  ['five real entries', { ...everything, ...justTexts(mostTranslated(everything)) }],
];

describe.each(libraries)('in %s', (name, content) => {
  const groups = textGroups(content).flatMap(({ source, ...group }) =>
    source ? [{ ...group, source }] : [],
  );
  let asFiled: ReadonlySet<string>;

  beforeAll(() => {
    asFiled = statesIn(content, 'changed');
    for (const group of groups) stampAll(group);
  });

  // Real translations may be behind while somebody works on their source.
  test.runIf(name === 'the fixture')('the stamps in the files hold', () => {
    expect(asFiled).toEqual(new Set());
  });

  test('there are translations into Arabic, Latvian and Serbian, and sections in them', () => {
    const bodies = groups.flatMap(({ source, texts }) =>
      [...texts.values()].filter((text) => text !== source && text.hasBody),
    );
    expect(new Set(bodies.map(({ language }) => language)).size).toBeGreaterThanOrEqual(2);
    const languages = groups.flatMap(({ texts }) => [...texts.keys()]);
    expect(languages).toEqual(expect.arrayContaining(['ar', 'lv', 'sr']));
  });

  test('all are current once they are stamped', () => {
    expect(statesIn(content, 'changed')).toEqual(new Set());
  });

  test('a word added anywhere flags its section in the translations that have it, and no other', () => {
    const misses: string[] = [];
    const extras: string[] = [];
    let flagged = 0;
    for (const group of groups) {
      const having = translationsByPlace(content, group);
      for (const { place, text } of wordAdditions(group.source)) {
        const expected = new Set(having(place));
        const found = withSource(content, group, text, () => statesIn(content, 'changed'));
        misses.push(...[...expected].filter((each) => !found.has(each)));
        extras.push(...[...found].filter((each) => !expected.has(each)));
        flagged += expected.size;
      }
    }
    expect({ misses, extras }).toEqual({ misses: [], extras: [] });
    expect(flagged).toBeGreaterThan(50);
  }, 60_000);

  test.each(cosmeticEdits)('%s flag nothing', (_name, edit) => {
    const missing = statesIn(content, 'missing');
    let changes = 0;
    for (const group of groups) {
      const text = edit(group.source.source);
      if (text === group.source.source) continue;
      changes += 1;
      const found = withSource(content, group, text, () => [
        ...[statesIn(content, 'changed'), statesIn(content, 'missing')],
      ]);
      expect(found, group.key).toEqual([new Set(), missing]);
    }
    // The fixture has one of everything; not every real entry has a table.
    if (name === 'the fixture') expect(changes).toBeGreaterThan(0);
  });
});

/** The texts of the entries with the most full translations, one each in three languages at least. */
function mostTranslated(content: Content): Content['texts'] {
  const sections = (text: ContentText) => text.source.split(/^## /m).length;
  const fullIn = ({ source, texts }: TextGroup) =>
    [...texts.values()].filter(
      (text) => source && text !== source && text.hasBody && sections(text) === sections(source),
    );
  const entries = textGroups(content)
    .filter(({ key }) => content.records.has(key))
    .sort((a, b) => fullIn(b).length - fullIn(a).length);
  const into = (code: string) =>
    entries.filter((group) => fullIn(group).some(({ language }) => language === code)).slice(0, 1);
  const chosen = new Set([...into('ar'), ...into('lv'), ...into('sr'), ...entries]);
  return new Map([...chosen].slice(0, 5).map(({ key, texts }) => [key, new Map(texts)] as const));
}

/** Stamps the translations of a group in memory: they may be behind while somebody works on them. */
function stampAll({ source, texts }: TextGroup): void {
  for (const [language, text] of texts) {
    if (text === source || !isReadable(source) || !isReadable(text)) continue;
    const translation = { method: 'machine', sections: stampsFor(source, text) };
    const { frontMatter } = text;
    (texts as Map<string, ContentText>).set(language, {
      ...text,
      frontMatter: { ...frontMatter, translation },
    });
  }
}

/** The translations that have the part at a place, by what stands in their files. */
function translationsByPlace(content: Content, { key, source, sourceLanguage, texts }: TextGroup) {
  const report = reportOn(content).entries.find((entry) => entry.key === key);
  const sections = report?.languages[sourceLanguage]?.sections ?? [];
  const leads = bodyParts(source)[0] === '' ? 0 : 1;
  const translations = [...texts.values()].filter((text) => text !== source);
  return (place: number): string[] => {
    const { section } = sections[place === 0 ? 0 : place - 1 + leads] ?? {};
    return translations
      .filter((text) => {
        const part = place === 0 ? 'words' : bodyParts(text)[place - 1];
        return part !== undefined && part !== '' && !part.endsWith(mark);
      })
      .map(({ language }) => `${key} ${language} ${section}`);
  };
}

/** The lead and the sections of a file as they stand in it, without comments. */
function bodyParts(text: ContentText | undefined): string[] {
  const body = (text?.source ?? '')
    .split(/^---\r?$/m)
    .slice(2)
    .join('---');
  return body.split(/^## /m).map((part) => part.replace(/\{\/\*[^]*?\*\/\}/g, '').trim());
}

function withSource<T>(content: Content, group: TextGroup, text: string, look: () => T): T {
  const { source, sourceLanguage, key } = group;
  const texts = content.texts.get(key);
  if (!source || !texts) throw new Error(`${key} has no source`);
  const read = readTextFile(text, source.file, sourceLanguage);
  // An answer of sixty words with one more is a mistake of another kind.
  const frontMatter = read.yaml.data as ContentText['frontMatter'];
  if (!frontMatter || !read.isReadable) throw new Error(`${key} cannot be read:\n${text}`);
  texts.set(sourceLanguage, { ...read, schema: source.schema, frontMatter });
  try {
    return look();
  } finally {
    texts.set(sourceLanguage, source);
  }
}

function statesIn(content: Content, wanted: string): Set<string> {
  return new Set(
    reportOn(content).entries.flatMap(({ key, languages }) =>
      Object.entries(languages).flatMap(([code, { sections }]) =>
        (sections ?? [])
          .filter(({ state }) => state === wanted)
          .map(({ section }) => `${key} ${code} ${section}`),
      ),
    ),
  );
}

/** A library of texts alone: questions and start pages have no sections. */
function justTexts(texts: Content['texts']): Partial<Content> {
  return { texts, questions: new Map(), starts: new Map() };
}
