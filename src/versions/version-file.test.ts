import { describe, expect, test } from 'vitest';
import { languageCodes } from '../i18n/languages.ts';
import { versionFileSchema } from '../schemas/version-file.ts';
import { editedLibrary, fileAfter, recordedOn, statesIn } from '../testing/versions.ts';
import { changesSince } from './changes-since.ts';
import { findVersion } from './find-version.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const library = editedLibrary();
const recorded = recordedOn(library, garden, '2026-03-02');
const all = (state: string) => Object.fromEntries(languageCodes.map((code) => [code, state]));

/** A change of the garden's record, with a note on it. */
const note = (date: string, kind: string) => ({
  file: `${garden}/record.yaml`,
  replace: 'class: new\n',
  by: `class: new\n  - date: ${date}\n    class: ${kind}\n`,
});

describe('a published version', () => {
  test('is unchanged while nothing changes, and is listed once', () => {
    const file = fileAfter(library, garden, recorded);
    expect(() => versionFileSchema.parse(file)).not.toThrow();
    expect(statesIn(file, recorded)).toEqual(all('unchanged'));
    expect(file.versions.length).toBe(languageCodes.length);
    expect(file).toMatchObject({ fate: 'here', now: garden, review: { due: '2027-03-01' } });
    expect(file.titles.lv).toEqual({
      text: 'Dārzs, ko kaimiņi un jaunpienācēji rok kopā',
      language: 'lv',
    });
    expect(file.titles.et?.language).toBe('en');
  });

  test('of a library that nobody recorded is the current one, of the day of publication', () => {
    const file = fileAfter(library, weeks, []);
    expect(file.versions.map(({ version }) => version).sort()).toEqual(
      Object.values(file.current).sort(),
    );
    expect(new Set(file.versions.map(({ date }) => date))).toEqual(new Set(['2027-01-01']));
  });

  test('has changed in substance in every language where a figure did', () => {
    const edit = { file: `${garden}/record.yaml`, replace: '12500', by: '13000' };
    const file = fileAfter(editedLibrary(edit), garden, recorded);
    expect(statesIn(file, recorded)).toEqual(all('substance'));
    expect(file.versions.length).toBe(2 * languageCodes.length);
  });

  test.each([
    ['lv', { file: `${garden}/lv.mdx`, replace: 'Viņi zīmēja', by: 'Viņi uzzīmēja' }, ['lv']],
    ['ar', { file: `${garden}/ar.mdx`, replace: 'title: ', by: 'title: هنا ' }, ['ar']],
    ['sr', { file: `${garden}/sr.mdx`, replace: 'what: Leje', by: 'what: Gredice' }, ['sr']],
    [
      'en',
      { file: `${garden}/en.mdx`, replace: 'for a second year', by: 'for two years' },
      ['en', 'lt', 'et', 'fi', 'ar', 'sr'],
    ],
  ])('has changed in wording where a sentence in %s did', (_code, edit, languages) => {
    const file = fileAfter(editedLibrary(edit), garden, recorded);
    const words = Object.fromEntries(languages.map((code) => [code, 'wording']));
    expect(statesIn(file, recorded)).toEqual({ ...all('unchanged'), ...words });
  });

  test.each(['law', 'substance'])(
    'has changed in substance where the record calls a change of words %s, and names it',
    (kind) => {
      const words = { file: `${garden}/lv.mdx`, replace: 'Viņi zīmēja', by: 'Viņi uzzīmēja' };
      const file = fileAfter(editedLibrary(words, note('2026-03-02', kind)), garden, recorded);
      expect(statesIn(file, recorded)).toEqual({ ...all('unchanged'), lv: 'substance' });
      const before = recorded.find(({ language }) => language === 'lv')?.version ?? '';
      // The note is of the very day of the version: it is new for all that.
      expect(findVersion(file, before)?.since).toEqual([{ date: '2026-03-02', class: kind }]);
      expect(findVersion(file, file.current.lv ?? '')).toMatchObject({
        state: 'unchanged',
        since: [],
      });
    },
  );

  test('is unchanged again where a change was taken back, whatever was published between', () => {
    const edit = { file: `${garden}/record.yaml`, replace: '12500', by: '13000' };
    const between = recordedOn(editedLibrary(edit), garden, '2026-04-01');
    const again = recordedOn(library, garden, '2026-05-01');
    const file = fileAfter(library, garden, [...recorded, ...between, ...again]);
    expect(statesIn(file, recorded)).toEqual(all('unchanged'));
    expect(statesIn(file, between)).toEqual(all('substance'));
    expect(file.versions.length).toBe(3 * languageCodes.length);
  });
});

describe('an entry that has gone', () => {
  const lines = [
    ...['guidance/winter-shelter', 'case-studies/town-garden', 'case-studies/river-agreement'],
  ] as const;
  // What was recorded of another entry stands for what these were before they went.
  const old = recordedOn(library, weeks, '2026-02-01');

  test('leaves its versions withdrawn, with the day where one is known', () => {
    const file = fileAfter(library, lines[0], old);
    expect(statesIn(file, old)).toEqual(all('withdrawn'));
    expect(file).toMatchObject({ fate: 'withdrawn', withdrawn: '2026-02', titles: {} });
    expect(file.now).toBeUndefined();
    expect(() => versionFileSchema.parse(file)).not.toThrow();
  });

  test('goes on under its new id, where its versions are held against what is there', () => {
    const file = fileAfter(library, lines[1], recorded);
    expect(file).toMatchObject({ fate: 'moved', now: garden });
    expect(statesIn(file, recorded)).toEqual(all('unchanged'));
    expect(file.versions.length).toBe(languageCodes.length);
    const other = fileAfter(library, lines[1], old);
    expect(statesIn(other, old)).toEqual(all('substance'));
  });

  test('may be told elsewhere', () => {
    const file = fileAfter(library, lines[2], old);
    expect(file).toMatchObject({ fate: 'elsewhere', now: 'frameworks/river-agreement' });
  });
});

describe('findVersion', () => {
  const file = fileAfter(library, garden, recorded);
  const { version = '' } = recorded[0] ?? {};

  test.each([
    ['as it is', version],
    ['in capitals', version.toUpperCase()],
    ['with spaces', `${version.slice(0, 3)} ${version.slice(3)} `],
    ['with letters that look like digits', version.replaceAll('0', 'o').replaceAll('1', 'l')],
    ['with digits that look like letters', version.replaceAll('o', '0').replace(/[il]/g, '1')],
  ])('knows a code %s', (_name, code) => {
    expect(findVersion(file, code)?.version).toBe(version);
  });

  test.each(['', 'zzzzzzzzz', 'kods', 'رمز', 'шифра'])('knows none for "%s"', (code) => {
    expect(findVersion(file, code)).toBeUndefined();
  });
});

describe('changesSince', () => {
  const entry = editedLibrary(note('2026-04-01', 'law')).byKey.get(garden);

  test.each([
    ['2026-01-01', ['law']],
    ['2026-03-31', ['law']],
    ['2026-04-01', []],
  ])('lists what changed after %s, and never the first publication', (day, classes) => {
    expect(entry && changesSince(entry, day).map((change) => change.class)).toEqual(classes);
  });
});
