import { expect, test } from 'vitest';
import { fixtureUrl } from '../../testing/fixture-data.ts';
import { jsonText, listFiles, partSize } from './json-files.ts';
import { z } from 'zod';

test('a long list goes on in a second part, and every part says how many there are', () => {
  const items = Array.from({ length: partSize + 1 }, (_, id) => ({ id, name: 'مدينة' }));
  const gone = [{ key: 'guidance/māja', status: 'withdrawn' as const }];
  const files = listFiles(
    [{ name: 'guidance', item: z.any(), items, gone }],
    fixtureUrl,
    '2026-03-01',
  );
  expect(files.map(({ path }) => path)).toEqual(['guidance.json', 'guidance-2.json']);
  const [first, second] = files.map(({ data }) => JSON.parse(data) as Record<string, unknown>);
  expect(first).toMatchObject({
    count: partSize + 1,
    next: 'https://example.org/base/api/v1/guidance-2.json',
  });
  expect(first).not.toHaveProperty('gone');
  expect(second).toMatchObject({ count: partSize + 1, gone, items: [{ id: partSize }] });
  expect(second).not.toHaveProperty('next');
});

test('items stand one a line, and an empty list is one too', () => {
  expect(jsonText({ a: 1 }, [{ b: 'أ' }, { b: 'ž' }])).toBe(
    '{\n  "a": 1,\n  "items": [\n{"b":"أ"},\n{"b":"ž"}\n]\n}\n',
  );
  expect(JSON.parse(jsonText({ a: 1 }, []))).toEqual({ a: 1, items: [] });
});
