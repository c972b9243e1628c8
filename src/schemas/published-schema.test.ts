import { expect, test } from 'vitest';
import { z } from 'zod';
import { publishedSchema } from './published-schema.ts';
import { orUnknown, partialDateSchema, reference } from './scalar.ts';

const address = 'https://example.org/api/v1/schemas/x.json';

test('a published schema says where it is, and what is read rather than what is written', () => {
  const schema = z.strictObject({
    year: orUnknown(partialDateSchema),
    name: z.string().optional().meta({ description: 'الاسم, nosaukums, ime.' }),
  });
  expect(publishedSchema(schema, address)).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    type: 'object',
    properties: {
      year: {
        anyOf: [
          { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
          { type: 'string', const: 'unknown' },
        ],
      },
      name: { type: 'string', description: 'الاسم, nosaukums, ime.' },
    },
    required: ['year'],
    additionalProperties: false,
  });
});

test('its help names the files of the data, not those that editors write', () => {
  const schema = z.strictObject({
    theme: reference('theme', 'An id of themes.yaml.'),
    place: reference('place', 'The id of a file in content/places/.'),
    source: reference('source', 'The id of a source in content/sources/.'),
  });
  const { properties } = publishedSchema(schema, address);
  expect(properties).toMatchObject({
    theme: { description: 'An id of themes.json.' },
    place: { description: 'The id of an item of places.json.' },
    source: { description: 'The id of a source in sources.json.' },
  });
  expect(JSON.stringify(properties)).not.toContain('references');
});
