import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { orNotApplicable, orUnknown, partialDateSchema } from '../../schemas/scalar.ts';
import { fillTemplate } from './template.ts';
import { monthsAfter } from './entry-files.ts';
import { mdxText, yamlText } from './yaml-text.ts';

describe('monthsAfter', () => {
  test.each([
    ['2026-03-01', 6, '2026-09-01'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('counts from %s %d months to %s', (day, months, due) => {
    expect(monthsAfter(day, months)).toBe(due);
  });
});

describe('fillTemplate', () => {
  test('keeps what is known, and else writes unknown, an empty list, the only choice or a blank', () => {
    const schema = z.strictObject({
      title: z.string(),
      name: z.string().optional(),
      year: orUnknown(partialDateSchema),
      pages: orNotApplicable(z.number()),
      setting: z.enum(['rural', 'unknown']),
      claims: z.array(z.string()),
      themes: z.array(z.string()).min(1),
      licence: z.literal('CC-BY-4.0'),
      costs: z.strictObject({ total: orUnknown(z.number()), note: z.string() }),
    });
    expect(fillTemplate(schema, { title: 'بيت', costs: { note: 'māja i kuća' } })).toEqual({
      title: 'بيت',
      year: 'unknown',
      pages: 'unknown',
      setting: 'unknown',
      claims: [],
      themes: null,
      licence: 'CC-BY-4.0',
      costs: { total: 'unknown', note: 'māja i kuća' },
    });
  });
});

describe('yamlText', () => {
  test('puts ids in brackets, words on lines of their own, and nothing for a blank', () => {
    const data = {
      title: 'بيت: واحد',
      blank: null,
      ids: ['a-b', 'c'],
      words: ['māja un', 'kuća i'],
    };
    expect(yamlText({ ...data, year: '2025' })).toBe(
      "title: 'بيت: واحد'\nblank:\nids: [a-b, c]\nwords:\n  - māja un\n  - kuća i\nyear: '2025'\n",
    );
  });
});

describe('mdxText', () => {
  test('sets each part of the body apart', () => {
    expect(mdxText({ title: 'Kuća' }, ['## بيت', 'māja'])).toBe(
      '---\ntitle: Kuća\n---\n\n## بيت\n\nmāja\n',
    );
    expect(mdxText({ title: 'Māja' }, [])).toBe('---\ntitle: Māja\n---\n');
  });
});
