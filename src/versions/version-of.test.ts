import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageCodes } from '../i18n/languages.ts';
import { planBody } from '../components/body-plan.ts';
import type { Entry, Guidance } from '../library/entry.ts';
import type { Edit } from '../testing/fixture-site.ts';
import { cosmeticEdits } from '../testing/translation-edits.ts';
import { editedLibrary } from '../testing/versions.ts';
import { recordHash } from './record-hash.ts';
import { stateOf, versionOf } from './version-of.ts';
import { shownSections } from './words-hash.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const book = 'handbooks/welcome-book';
const library = editedLibrary();
const fixture = join(import.meta.dirname, '../testing/fixtures/good/content');

/** The languages in which the facts or the words of an entry are others after some edits. */
function changed(key: string, ...edits: readonly Edit[]) {
  const [before, after] = [entryOf(library, key), entryOf(editedLibrary(...edits), key)];
  const differing = (part: 'record' | 'words' | 'version') =>
    languageCodes.filter((code) => stateOf(before, code)[part] !== stateOf(after, code)[part]);
  return { record: differing('record'), words: differing('words'), version: differing('version') };
}

function entryOf({ byKey }: typeof library, key: string): Entry {
  const entry = byKey.get(key);
  if (!entry) throw new Error(`the fixture has no ${key}`);
  return entry;
}

const nothing = { record: [], words: [], version: [] };

describe('versionOf', () => {
  test('is nine letters and digits, others for each entry and language', () => {
    const codes = library.entries.flatMap((entry) =>
      languageCodes.map((code) => versionOf(entry, code)),
    );
    expect(codes.every((code) => /^[0-9a-z]{9}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  // Every printout out there was made by this rule. Where it has to change, all of them read as
  // changed: say so in scripts/README.md before you write other codes here.
  test('stays the same for the same facts and words, whoever builds the site and when', () => {
    const codes = [garden, weeks, book].map((key) =>
      (['en', 'lv', 'ar', 'sr'] as const).map((code) => versionOf(entryOf(library, key), code)),
    );
    expect(codes).toMatchInlineSnapshot(`
      [
        [
          "bu04r8zwh",
          "fhbmdv6wt",
          "8q4woyrjj",
          "xnli4wi64",
        ],
        [
          "ffit6xhj8",
          "nsy2bm8oc",
          "xj2euhs03",
          "vwv49smk1",
        ],
        [
          "bum9bqijo",
          "c0xl5sbdf",
          "mxkviow78",
          "4wt9iibc8",
        ],
      ]
    `);
  });
});

describe('facts', () => {
  test.each<[string, string, Edit]>([
    ['a figure', garden, { file: `${garden}/record.yaml`, replace: '12500', by: '13000' }],
    [
      'who owns a step',
      weeks,
      { file: `${weeks}/record.yaml`, replace: 'owner: mayor', by: 'owner: social-services' },
    ],
    [
      'when it ends',
      garden,
      { file: `${garden}/record.yaml`, replace: 'end: ongoing', by: 'end: 2026-09' },
    ],
    [
      'what a condition asks for',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: 'kind: staff\n    basis: inference',
        by: 'kind: staff\n    basis: source\n    source: garden-report',
      },
    ],
  ])('%s changes the record in every language, and no words', (_name, key, edit) => {
    expect(changed(key, edit)).toEqual({
      record: languageCodes,
      words: [],
      version: languageCodes,
    });
  });

  test.each<[string, string, Edit]>([
    [
      'a review',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: /last: 2026-03-01\n {2}due: 2027-03-01/,
        by: 'last: 2026-04-01\n  due: 2027-04-01',
      },
    ],
    [
      'a change note',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: 'class: new\n',
        by: 'class: new\n  - date: 2026-04-01\n    class: wording\n',
      },
    ],
    [
      'the day on which a figure was checked',
      garden,
      { file: `${garden}/record.yaml`, replace: /checked: 2026-02-20/g, by: 'checked: 2026-02-25' },
    ],
    [
      'the day on which a law was checked',
      weeks,
      {
        file: `${weeks}/record.yaml`,
        replace: 'checked: 2026-02-21\n    source: welcome-notes\ncases',
        by: 'checked: 2026-02-25\n    source: welcome-notes\ncases',
      },
    ],
    [
      'the day on which the contact was tried',
      garden,
      { file: `${garden}/record.yaml`, replace: 'verified: unknown', by: 'verified: 2026-03-01' },
    ],
    [
      'the order of keys',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: /(setting: rural\n)(period:\n.*\n.*\n)/,
        by: '$2$1',
      },
    ],
    [
      'the order of keys in a claim',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: '    value: 64\n    unit: count\n',
        by: '    unit: count\n    value: 64\n',
      },
    ],
    [
      'the order of claims',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: /( {2}- id: gardeners\n(?: {4}.*\n)+)( {2}- id: yearly-cost\n(?: {4}.*\n)+)/,
        by: '$2$1',
      },
    ],
    [
      'the order of target groups',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: '[refugees, host-community]',
        by: '[host-community, refugees]',
      },
    ],
    [
      'a related entry',
      garden,
      {
        file: `${garden}/record.yaml`,
        replace: 'related: [guidance/first-weeks]',
        by: 'related: [guidance/first-weeks, handbooks/welcome-book]',
      },
    ],
    [
      'how a translation was made',
      garden,
      { file: `${garden}/lv.mdx`, replace: 'method: human', by: 'method: machine' },
    ],
    [
      'a stamp of a translation',
      garden,
      { file: `${garden}/ar.mdx`, replace: /lead: [0-9a-f]{12}/, by: 'lead: abcdefabcdef' },
    ],
  ])('%s changes nothing', (_name, key, edit) => {
    expect(changed(key, edit)).toEqual(nothing);
  });
});

test('the order of steps is a fact, and the order of sources is none', () => {
  const entry = entryOf(library, weeks) as Guidance;
  const { record } = entry;
  const reversed = <T>(list: readonly T[] = []) => [...list].reverse();
  const hashWith = (other: Partial<Guidance['record']>) =>
    recordHash({ ...entry, record: { ...record, ...other } });
  const sources = [...record.sources, 'garden-report'];
  expect(hashWith({ actions: reversed(record.actions) })).not.toBe(hashWith({}));
  expect(hashWith({ sources: reversed(sources) })).toBe(hashWith({ sources }));
});

describe('words', () => {
  test.each<[string, string, Edit, readonly string[]]>([
    [
      'a sentence in Latvian',
      garden,
      { file: `${garden}/lv.mdx`, replace: 'Viņi zīmēja plānu.', by: 'Viņi uzzīmēja plānu.' },
      ['lv'],
    ],
    [
      'a summary in Serbian',
      garden,
      { file: `${garden}/sr.mdx`, replace: 'what: Leje na', by: 'what: Gredice na' },
      ['sr'],
    ],
    [
      'a condition in Latvian',
      garden,
      { file: `${garden}/lv.mdx`, replace: 'Novadam ir zeme', by: 'Novadam pieder zeme' },
      ['lv'],
    ],
    [
      'a heading in Arabic',
      weeks,
      { file: `${weeks}/ar.mdx`, replace: 'title: ', by: 'title: أيضاً ' },
      ['lt', 'et', 'fi', 'ar', 'sr'],
    ],
    [
      'the name in use',
      garden,
      { file: `${garden}/lv.mdx`, replace: 'name: Saltenes dārzs', by: 'name: Saltenes dobes' },
      ['lv'],
    ],
    // Arabic says of this section that it is not translated; Serbian has a summary alone.
    [
      'a sentence of the source',
      garden,
      {
        file: `${garden}/en.mdx`,
        replace: 'stayed for a second year',
        by: 'stayed for the second year',
      },
      ['en', 'lt', 'et', 'fi', 'ar', 'sr'],
    ],
    [
      'a summary of the source',
      garden,
      { file: `${garden}/en.mdx`, replace: 'what: Beds on', by: 'what: Rows on' },
      ['en', 'lt', 'et', 'fi'],
    ],
    [
      'a chapter',
      book,
      { file: `${book}/first-day/ar.mdx`, replace: 'title: ', by: 'title: أيضاً ' },
      ['ar'],
    ],
  ])('%s changes the pages that show it, and no facts', (_name, key, edit, languages) => {
    const words = languageCodes.filter((code) => languages.includes(code));
    expect(changed(key, edit)).toEqual({ record: [], words, version: words });
  });

  test.each(cosmeticEdits)('%s change nothing', (_name, edit) => {
    const files = [`${garden}/en.mdx`, `${garden}/lv.mdx`, `${weeks}/ar.mdx`, `${garden}/sr.mdx`];
    const edits = files
      .map((file) => ({ file, add: edit(readFileSync(join(fixture, file), 'utf8')) }))
      .filter(({ file, add }) => add !== readFileSync(join(fixture, file), 'utf8'));
    expect(edits.length).toBeGreaterThan(0);
    for (const key of [garden, weeks]) expect(changed(key, ...edits)).toEqual(nothing);
  });

  test('are those that the page composes its body of', () => {
    for (const entry of library.entries) {
      for (const code of languageCodes) {
        const own = entry.texts.get(code);
        const shown = shownSections(entry.source, own);
        const plan = planBody(entry.source, own);
        expect(shown.length).toBe(plan.length);
        plan.forEach(({ from }, index) => {
          const text = from === 'target' ? own : entry.source;
          const part = index === 0 ? text?.lead : text?.sections[index - 1];
          expect(shown[index]).toBe(part);
        });
      }
    }
  });
});
