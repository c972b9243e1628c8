import { describe, expect, test } from 'vitest';
import { siteIn } from '../components/site.ts';
import { languageCodes } from '../i18n/languages.ts';
import { practiceFileSchema } from '../schemas/practice-file.ts';
import { caseStudies, caseStudyOf } from './case-studies.ts';
import { textOfPieces } from './pieces.ts';
import { practiceFile } from './practice-file.ts';

const origin = new URL('https://silta.example');

describe.each(languageCodes)('in %s', (code) => {
  const files = caseStudies().map((entry) => practiceFile(siteIn(code), entry, origin));

  test('every case study has a file that the schema accepts', () => {
    for (const file of files) expect(practiceFileSchema.safeParse(file).error).toBeUndefined();
    expect(files.length).toBeGreaterThan(50);
  });

  test('no file has a gap, a component or a citation left in its words', () => {
    for (const file of files) {
      expect(JSON.stringify(file), file.id).not.toMatch(/\{[a-z-]+\}|<[A-Z]| \.|undefined/);
    }
  });

  test('every file says what did not work and what to ask, in words', () => {
    for (const { id, setbacks, questions } of files) {
      expect(setbacks.paragraphs.map(textOfPieces).join().length, id).toBeGreaterThan(20);
      expect(questions.paragraphs.length, id).toBeGreaterThanOrEqual(3);
    }
  });
});

test.each([
  ['en', 'A district serves refugees', 'The municipality leads', '45,079'],
  ['lv', 'Rajons apkalpo bēgļus', 'Pašvaldība vada', '45 079'],
  ['ar', 'بلدية', 'البلدية تقود', '٤٥٬٠٧٩'],
  ['sr', '', 'Opština vodi', '45.079'],
] as const)('the file of Jonava in %s is in its words and numerals', (code, title, role, size) => {
  const file = practiceFile(siteIn(code), caseStudyOf('jonava-intercultural-city'), origin);
  const said = (id: string) => file.facts.find((fact) => fact.id === id)?.text.replace(/ /g, ' ');
  if (code !== 'ar') expect(file.title).toContain(title);
  expect(said('municipality-role')).toBe(role);
  expect(said('population')?.replace(/\s/g, ' ')).toContain(size);
  expect(file.countries).toEqual(['LT']);
  expect(file.links.page).toBe(
    `https://silta.example/${code}/case-studies/jonava-intercultural-city/`,
  );
});
