import { expect, test } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '../../i18n/languages.ts';
import {
  daySchema,
  idSchema,
  limitedWords,
  orNotApplicable,
  orUnknown,
  reference,
  wordsSchema,
} from '../../schemas/scalar.ts';
import { demandsOf, fieldsOf } from './field.ts';
import { fieldList } from './field-list.ts';

const inEveryLanguage = z.strictObject(
  Object.fromEntries(languageCodes.map((code) => [code, z.string().meta({ description: code })])),
);

test.each([
  [
    'text',
    z.string().meta({ description: 'Nosaukums, as Siin & Sääl' }),
    '(required, text): Nosaukums, as Siin & Sääl.',
  ],
  ['words', wordsSchema(15, 'Kuća.'), '(required, up to 15 words): Kuća.'],
  ['limited words', limitedWords(20, 'بيت.'), '(required, up to 20 words): بيت.'],
  ['a day', daySchema, '(required, a day that exists as YYYY-MM-DD)'],
  ['an id', idSchema, '(required, an id)'],
  ['a choice', z.enum(['mājas', 'kuća', 'بيت']), '(required, one of `mājas`, `kuća`, `بيت`)'],
  ['yes or no', z.boolean().optional(), '(optional, `true` or `false`)'],
  ['a share', z.number().min(0).max(1), '(required, a number from 0 to 1)'],
  ['a count', z.number().int().positive(), '(required, a whole number above 0)'],
  ['a number from nothing', z.number().nonnegative(), '(required, a number, 0 or more)'],
  ['unknown', orUnknown(z.number()), '(required, a number, or `unknown`)'],
  [
    'not applicable',
    orNotApplicable(reference('claim', 'How much.')),
    '(required, an [id](#unknown-claim), or `unknown`, or `not-applicable`): How much.',
  ],
  [
    'a list of ids',
    z.array(reference('theme', 'An id of themes.yaml.')).min(1).meta({ description: 'Tēmas.' }),
    '(required, a list of 1 or more, each an [id](#unknown-theme)): Tēmas. Each: an id of `themes.yaml`.',
  ],
  [
    'a block for each id',
    z.record(idSchema, wordsSchema(30, 'Rečenica.')).meta({ description: 'Uslovi.' }),
    '(required, a block with up to 30 words for each id): Uslovi. Each: rečenica.',
  ],
  [
    'a block',
    z.strictObject({ diena: daySchema }).optional().meta({ description: 'Kad.' }),
    '(optional, a block of fields): Kad.\n  - `diena` (required, a day that exists as YYYY-MM-DD)',
  ],
  [
    'a list of blocks, or unknown',
    orUnknown(
      z
        .array(z.strictObject({ ko: z.string() }))
        .min(1)
        .max(4),
    ),
    '(required, a list of 1 to 4, each a block of fields, or `unknown`)\n  - `ko` (required, text)',
  ],
  [
    'every language, once',
    inEveryLanguage,
    '(required, a block of fields)\n  - `<language>` (required, text)',
  ],
])('tells of %s what may be written', (_, schema, told) => {
  expect(fieldList(fieldsOf(z.strictObject({ field: schema })))).toBe(`- \`field\` ${told}`);
});

test('tells what several fields must be together', () => {
  const schema = z.strictObject({ x: z.string() }).refine(() => true, { error: 'raksti abus' });
  expect(demandsOf(schema)).toEqual(['raksti abus']);
  expect(fieldList(fieldsOf(z.strictObject({ field: schema })))).toContain('fields): Raksti abus.');
});
