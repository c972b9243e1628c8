import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { languageCodes } from '../../i18n/languages.ts';
import { reference, wordsSchema, orUnknown, periodSchema } from '../../schemas/scalar.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { readContent } from '../content.ts';
import { readBackend } from './backend.ts';
import { editorConfig } from './config.ts';
import { fieldOf } from './field.ts';

const schemaFile = join(
  import.meta.dirname,
  '../../../node_modules/@sveltia/cms/schema/sveltia-cms.json',
);

describe('the configuration of the browser editor', () => {
  let config: ReturnType<typeof editorConfig>;

  beforeAll(() => {
    config = editorConfig(readContent(fixtureSite()), readBackend('github:silta-example/library'));
  });

  test('is what the editor itself says that a configuration is', () => {
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      formats: { regex: true, uri: true },
    });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
    expect(validate(config), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  test.each(['guidance', 'handbooks', 'frameworks', 'case-studies', 'pages'])(
    'has the words of %s in every language, with the body as it stands',
    (id) => {
      for (const code of languageCodes) {
        const found = config.collections.find(({ name }) => name === `${id}-${code}`);
        expect(found?.fields.at(-1)).toMatchObject({ name: 'body', modes: ['raw'] });
      }
    },
  );

  test('never lets the editor write how a translation was made', () => {
    const names = config.collections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names).not.toContain('translation');
    expect(names).toContain('claims');
  });
});

describe('a field of a form', () => {
  const choices: Parameters<typeof fieldOf>[2] = (kind) =>
    kind === 'theme'
      ? { options: [{ label: 'Housing', value: 'housing' }] }
      : kind === 'place'
        ? { collection: 'places' }
        : undefined;
  const widget = (schema: z.ZodType) => fieldOf('aField', schema, choices)?.widget;

  test.each([
    ['short words', wordsSchema(15, 'Nosaukums'), 'string'],
    ['long words', wordsSchema(40, 'ما هو'), 'text'],
    ['a theme', reference('theme', 'Tema.'), 'select'],
    ['places', z.array(reference('place', 'Mesto.')), 'relation'],
    ['a period or a word', orUnknown(periodSchema), 'string'],
    ['words to choose from', z.enum(['a', 'b']), 'select'],
    ['sentences by id', z.record(z.string(), z.string()), 'keyvalue'],
    ['things with parts', z.array(z.strictObject({ id: z.string(), on: z.boolean() })), 'list'],
  ])('for %s', (_what, schema, expected) => {
    expect(widget(schema)).toBe(expected);
  });

  test.each([
    ['a list or a word', orUnknown(z.array(z.string()))],
    ['parts or a word', orUnknown(z.strictObject({ a: z.string() }))],
    ['parts of which one cannot be shown', z.strictObject({ a: orUnknown(z.number()) })],
  ])('is not made for %s, which is then left as it is', (_what, schema) => {
    expect(fieldOf('aField', schema, choices)).toBeUndefined();
  });

  test('is labelled in words and may be left out where the schema lets it', () => {
    const field = fieldOf('whyIncluded', wordsSchema(40, 'Kāpēc.').optional(), choices);
    expect(field).toMatchObject({ label: 'Why included', hint: 'Kāpēc.', required: false });
  });
});

test.each([
  ['github:owner/name', { name: 'github', repo: 'owner/name', branch: 'main' }],
  ['gitlab:group/sub/name@content', { name: 'gitlab', repo: 'group/sub/name', branch: 'content' }],
])('the back end is one setting: %s', (setting, expected) => {
  expect(readBackend(setting)).toEqual(expected);
});

test.each(['', 'owner/name', 'svn:owner/name', 'github:owner'])(
  'the setting "%s" is refused with what to write',
  (setting) => {
    expect(() => readBackend(setting)).toThrow(/→ write github:owner\/name/);
  },
);
