import { describe, expect, test } from 'vitest';
import { filledForm } from '../../testing/filled-form.ts';
import { readAnswers } from './answers.ts';
import { choice, choices, consent, line, needed, optional, words } from './field.ts';
import type { Form } from './form.ts';

const cities = [
  { id: 'a', label: 'Rīga' },
  { id: 'b', label: 'Rīga, old town' },
  { id: 'c', label: 'عمّان' },
];

const form: Form = {
  ...{ kind: 'practice', file: 'x.yml', name: 'X', description: 'x', introduction: 'x' },
  fields: [
    line(needed('name', 'Name', 'Its name.')),
    words(optional('story', 'Story', 'What came of it.')),
    choices(optional('cities', 'Cities', 'Where.'), cities),
    choice(optional('city', 'City', 'Where most.'), cities),
    consent,
  ],
};

describe('the answers of a form', () => {
  test('are read under their headings, with choices whose labels hold commas', () => {
    const body = filledForm(form, { name: 'Ķekava ', story: 'سطر\r\n\r\n### x', cities: 'b,c,a' });
    const answers = readAnswers(form, body);
    expect(answers.problems).toEqual([]);
    expect(answers.words('name')).toBe('Ķekava');
    expect(answers.words('story')).toBe('سطر\n\n### x');
    expect(answers.chosen('cities')).toEqual(['b', 'c', 'a']);
    expect(answers.chosen('city')).toEqual([]);
  });

  test.each([
    ['nothing', '', ['"Name" is not answered → Its name.', expect.stringContaining('not ticked')]],
    ['no letter', { name: '…\u200b' }, ['"Name" is not answered → Its name.']],
    ['a box left open', { name: 'Šid', consent: ' ' }, [expect.stringContaining('not ticked')]],
    [
      'a heading twice',
      { name: 'x', story: '### Name\n\nاسم' },
      [expect.stringContaining('"Name" stands')],
    ],
  ])('with %s are refused', (_what, sent, problems) => {
    const body = typeof sent === 'string' ? sent : filledForm(form, sent as Record<string, string>);
    expect(readAnswers(form, body).problems).toEqual(problems);
  });

  test.each(['Vilnius', 'Rīga, Vilnius', 'عمّان,Rīga', 'a'])('refuse the choice "%s"', (chosen) => {
    const body = filledForm(form, { name: 'x' }).replace(
      '### City\n\n_No response_',
      `### City\n\n${chosen}`,
    );
    expect(readAnswers(form, body).problems).toEqual([
      '"City" is none of the choices of the form → choose from the list.',
    ]);
  });
});
