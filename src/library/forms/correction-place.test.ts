import { describe, expect, test } from 'vitest';
import { filledForm } from '../../testing/filled-form.ts';
import { withMistake } from '../../testing/fixture-site.ts';
import { readContent } from '../content.ts';
import { readAnswers } from './answers.ts';
import { correctionForm } from './correction-form.ts';
import { correctionPlaces } from './correction-place.ts';
import { correctionReport } from './report.ts';

const content = readContent(withMistake());
const form = correctionForm();
const garden = 'content/case-studies/shared-garden';

function find(page: string, wrong: string) {
  const body = filledForm(form, { page, wrong, right: 'Mainīt', source: 'https://x.example.org/' });
  return correctionPlaces(readAnswers(form, body), content);
}

describe('a correction', () => {
  test.each([
    ['/ar/case-studies/shared-garden/', 'أحصى ٦٤ بستانيا', `${garden}/record.yaml:73`],
    ['/en/case-studies/shared-garden/', 'costs 12,500 a year', `${garden}/record.yaml:83`],
    [
      '/lv/case-studies/shared-garden/#x',
      'Pirmajiem šķūņiem nebija slēdzenes',
      `${garden}/lv.mdx:66`,
    ],
    [
      'https://s.example.org/b/fi/case-studies/shared-garden/',
      'sheds had no lock',
      `${garden}/en.mdx:53`,
    ],
    ['/sr/glossary/mentor/', 'osoba', undefined],
  ])('of %s finds where "%s" stands', (page, wrong, place) => {
    const { places, files, problems } = find(page, wrong);
    expect(problems).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
    expect(places[0] && `${places[0].file}:${places[0].line}`).toBe(place);
  });

  test('of a page that is not there is told so, without its words', () => {
    const report = correctionReport(find('`@everyone`', 'x'));
    expect(report).toContain('leads to no page that we know');
    expect(report).not.toContain('everyone');
  });

  test('that no line answers to names the files alone', () => {
    expect(correctionReport(find('/ar/glossary/mentor/', 'لا شيء'))).toBe(
      'Thank you. No line says it in these words; the page is made from:\n\n' +
        '- `content/glossary/mentor.yaml`\n',
    );
  });
});
