import { expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { loadLibrary } from '../library/library.ts';
import type { CaseStudy } from '../library/entry.ts';
import { ownerLanguage } from './owner-language.ts';

const library = loadLibrary(contentFolder());

test.each([
  ['jonava-intercultural-city', 'lt'],
  ['siin-ja-saal', 'et'],
  ['skills-centres-helsinki-espoo', 'fi'],
  ['serbia-local-networks', 'sr'],
  ['mile-riga-consultative-body', 'lv'],
  ['finding-places-hamburg', 'en'],
])('the letter about %s is written in %s', (id, language) => {
  expect(ownerLanguage(library, library.byKey.get(`case-studies/${id}`) as CaseStudy)).toBe(
    language,
  );
});

test('an organisation of no country is written to in the language of the place', () => {
  const entry = {
    record: { contact: { organisation: 'o' }, places: ['p'] },
  } as unknown as CaseStudy;
  const of = (country: string, place: string) =>
    ownerLanguage(
      {
        organisations: new Map([['o', { country }]]),
        places: new Map([['p', { country: place }]]),
      } as unknown as Parameters<typeof ownerLanguage>[0],
      entry,
    );
  expect(of('not-applicable', 'LV')).toBe('lv');
  expect(of('JO', 'LV')).toBe('ar');
  expect(of('unknown', 'TR')).toBe('en');
});
