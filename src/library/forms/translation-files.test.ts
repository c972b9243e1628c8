import { describe, expect, test } from 'vitest';
import { contentWith, filledForm, gardenInFinnish } from '../../testing/filled-form.ts';
import { findingsIn, withMistake } from '../../testing/fixture-site.ts';
import { hostile } from '../../testing/hostile-answers.ts';
import { readContent } from '../content.ts';
import { readAnswers } from './answers.ts';
import { translationFiles } from './translation-files.ts';
import { translationForm } from './translation-form.ts';

const content = readContent(withMistake());
const form = translationForm();

function make(answers: Readonly<Record<string, string>>) {
  const body = filledForm(form, { ...gardenInFinnish, ...answers });
  const sending = { content, day: '2026-05-04', issue: undefined };
  return translationFiles(form, readAnswers(form, body), sending);
}

describe('a translation', () => {
  test('is a stamped summary layer, whose figures are those of the record', () => {
    const draft = make({});
    expect(findingsIn(contentWith(draft))).toEqual([]);
    const text = draft.files.get('case-studies/shared-garden/fi.mdx') ?? '';
    expect(text).toContain('ja {gardeners} ihmistä');
    expect(text).toContain('Omistaja laski {gardeners} viljelijää.');
    expect(text).toContain('  a-gardener: Joku tuntee puutarhat.');
    expect(text).toMatch(
      /translation:\n {2}method: human\n {2}sections:\n {4}summary: a4d41e3f07fc\n---\n$/,
    );
    expect(draft.notes).toEqual([]);
  });

  test('has the fields of its own kind of entry', () => {
    const draft = make({
      ...{ page: '/ar/guidance/first-weeks/', language: 'sr', title: 'Prve nedelje' },
      ...{
        summary: 'Kratko.',
        answer: 'Odgovor sa 40 reči.',
        forWhom: 'Za sve.',
        notFor: 'Ni za koga.',
      },
    });
    expect(draft.problems).toEqual([]);
    expect(findingsIn(contentWith(draft))).toEqual([]);
    const text = draft.files.get('guidance/first-weeks/sr.mdx');
    expect(text).toContain('answer: Odgovor sa […] reči.');
    expect(text).toContain('{/* answer: Odgovor sa 40 reči. */}');
  });

  test.each([
    ['a line too few', { conditions: 'Vain yksi.' }, 'needs 2 lines'],
    ['a text that is there', { language: 'ar' }, 'content/case-studies/shared-garden/ar.mdx →'],
    ['no entry', { page: 'https://silta.example.org/fi/../../etc/' }, 'leads to no entry'],
    ['a page about the site', { page: '/en/about/' }, 'leads to no entry'],
    ['a field that the page has', { caution: '…' }, '"Caution" is not answered'],
  ])('is refused for %s', (_what, answers, words) => {
    const { problems, files } = make(answers);
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(files.size).toBe(0);
  });

  test.each(hostile)('of %s passes the check', (_what, answer) => {
    const line = answer.replace(/\s+/g, ' ').slice(0, 900);
    const fields = Object.keys(gardenInFinnish).filter((id) => id !== 'page' && id !== 'language');
    const all = Object.fromEntries([...fields, 'name'].map((id) => [id, line]));
    const draft = make({ ...all, conditions: `${line}\n${line}` });
    expect(draft.problems).toEqual([]);
    expect(findingsIn(contentWith(draft))).toEqual([]);
  });
});
