import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { editorSchema } from './json-schema.ts';
import {
  daySchema,
  idSchema,
  languageTagSchema,
  orUnknown,
  partialDateSchema,
  periodSchema,
  reference,
  webAddressSchema,
  wordsSchema,
} from './scalar.ts';

describe('editorSchema', () => {
  test('says what may be written, in the words of the field', () => {
    const schema = z.strictObject({
      title: wordsSchema(15, 'سؤال, jautājums, pitanje.'),
      name: z.string().optional(),
    });
    expect(editorSchema(schema, 'Vārdi')).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'Vārdi',
      type: 'object',
      properties: {
        title: { type: 'string', minLength: 1, description: 'سؤال, jautājums, pitanje.' },
        name: { type: 'string' },
      },
      required: ['title'],
      additionalProperties: false,
    });
  });

  test('keeps the title that a schema has', () => {
    const schema = z.strictObject({}).meta({ title: 'مكان' });
    expect(editorSchema(schema, 'Vieta')).toMatchObject({ title: 'مكان' });
  });

  test('leads a reference to the ids that exist, but a claim, which its own record knows', () => {
    const schema = z.strictObject({
      theme: reference('theme', 'Tēma.'),
      source: orUnknown(reference('source', 'مصدر.')),
      claim: reference('claim', 'Tvrdnja.'),
    });
    expect(editorSchema(schema, 'x').properties).toMatchObject({
      theme: { description: 'Tēma.', allOf: [{ $ref: 'known-ids.json#/definitions/theme' }] },
      source: {
        anyOf: [
          { description: 'مصدر.', allOf: [{ $ref: 'known-ids.json#/definitions/source' }] },
          { const: 'unknown' },
        ],
      },
      claim: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'Tvrdnja.' },
    });
    expect(JSON.stringify(editorSchema(schema, 'x'))).not.toContain('references');
  });

  test('demands a date that is prepared before it is read', () => {
    const schema = z.strictObject({ year: orUnknown(partialDateSchema), period: periodSchema });
    expect(editorSchema(schema, 'x').required).toEqual(['year', 'period']);
  });

  /** A schema, what its pattern takes, what it refuses, and the words that go with it. */
  const table: [string, z.ZodType, unknown[], string[], string][] = [
    ['a day', daySchema, ['2026-03-01'], ['2026-03', '٢٠٢٦-٠٣-٠١', '1. marts'], 'write a day'],
    ['a date', partialDateSchema, ['2026', '2026-03'], ['٢٠٢٦', 'marts', 'mart'], 'write a date'],
    ['a period', periodSchema, ['2021-03/2022'], ['٢٠٢١/٢٠٢٢', 'no 2021', 'od 2021'], 'write a'],
    ['an id', idSchema, ['siin-ja-saal'], ['لاجئ', 'bēglis', 'kuća'], 'an id is written'],
    ['a tag', languageTagSchema, ['sr-Latn', 'ar'], ['العربية', 'latviešu'], 'write a BCP 47'],
    ['an address', webAddressSchema, ['https://x.lv/لاجئ'], ['بيت', 'māja', 'kuća'], 'write a'],
  ];

  test.each(table)(
    'tells the form of %s as a pattern with words',
    (_, schema, taken, not, words) => {
      const { pattern = '', patternErrorMessage } = editorSchema(schema, 'x');
      expect(patternErrorMessage).toContain(words);
      for (const value of taken) expect(String(value)).toMatch(new RegExp(pattern));
      for (const value of not) expect(value).not.toMatch(new RegExp(pattern));
    },
  );

  test('takes a bare year, which YAML reads as a number', () => {
    expect(editorSchema(partialDateSchema, 'x').type).toEqual(['string', 'integer']);
    expect(editorSchema(daySchema, 'x').type).toBe('string');
  });
});
