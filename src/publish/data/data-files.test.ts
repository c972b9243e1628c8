import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fixtureData, fixtureUrl } from '../../testing/fixture-data.ts';
import { dataFiles } from './data-files.ts';

const { files, read, library } = fixtureData((content) => {
  appendFileSync(
    join(content, 'source-check.yaml'),
    '- id: garden-report\n  checked: 2026-03-04\n  status: ok\n  httpStatus: 200\n',
  );
});
const json = files.filter(
  ({ path, mediaType }) => mediaType === 'application/json' && !path.startsWith('citations/'),
);

describe('the open data', () => {
  test('are the same bytes when they are made again', () => {
    expect(dataFiles(library, fixtureUrl)).toEqual(files);
  });

  test('have no address twice', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('have a list of each collection and of every controlled list', () => {
    const names = json.map(({ path }) => path.replace('.json', ''));
    for (const name of ['guidance', 'handbooks', 'frameworks', 'case-studies', 'claims']) {
      expect(names).toContain(name);
    }
    for (const name of ['sources', 'organisations', 'places', 'glossary', 'questions', 'start']) {
      expect(names).toContain(name);
    }
    for (const name of ['themes', 'target-groups', 'measures', 'legal-statuses', 'roles', 'ids']) {
      expect(names).toContain(name);
    }
    for (const code of ['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr']) {
      expect(names).toContain(`words/${code}/case-studies`);
    }
  });

  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

  test.each(json.map((file) => [file.path, file] as const))(
    'in %s keep to the schema that they name',
    (_, { data, schema = '' }) => {
      const value = JSON.parse(data) as Record<string, unknown>;
      expect(value['$schema']).toBe(fixtureUrl(`api/v1/${schema}`));
      const known = ajv.getSchema(fixtureUrl(`api/v1/${schema}`));
      const validate = known ?? ajv.compile(JSON.parse(read(schema)) as object);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    },
  );

  test('say their version, their licence and a day of the content', () => {
    for (const { data } of json) {
      expect(JSON.parse(data)).toMatchObject({
        version: '1.0',
        licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
        generated: '2026-03-04',
      });
    }
  });

  test('refuse what the schema of the content refuses', () => {
    const validate = ajv.compile(
      JSON.parse(read('schemas/places.json').replace('$id', '$comment')) as object,
    );
    const places = JSON.parse(read('places.json')) as { items: Record<string, unknown>[] };
    expect(validate(places)).toBe(true);
    places.items[0] = { ...places.items[0], country: 'لاتفيا' };
    expect(validate(places)).toBe(false);
  });

  test('hold the whole record of an entry, its titles and its addresses', () => {
    const list = JSON.parse(read('case-studies.json')) as { items: Record<string, unknown>[] };
    const entry = library.byKey.get('case-studies/shared-garden');
    expect(list.items[0]).toMatchObject({
      key: 'case-studies/shared-garden',
      record: JSON.parse(JSON.stringify(entry?.record)) as object,
      addresses: { ar: 'https://example.org/base/ar/case-studies/shared-garden/' },
      titles: {
        ar: { text: 'حَدِيقة يحفرها الجيران والقادمون معًا', language: 'ar' },
        lt: { language: 'en' },
      },
      translations: { en: { state: 'source' }, fi: { state: 'missing' } },
      versions: 'https://example.org/base/versions/case-studies/shared-garden.json',
    });
  });

  test('fill the figures into the words of an entry', () => {
    const arabic = JSON.parse(read('words/ar/case-studies.json')) as {
      items: { language: string; words: { result: string } }[];
    };
    expect(arabic.items[0]?.language).toBe('ar');
    expect(JSON.stringify(arabic.items[0]?.words)).not.toMatch(/\{[a-z0-9-]+\}/);
    expect(JSON.stringify(arabic.items[0]?.words)).toMatch(/[٠-٩]/);
  });

  test('say of an id that has gone where it went', () => {
    expect(JSON.parse(read('case-studies.json'))).toMatchObject({
      gone: [
        { key: 'case-studies/town-garden', status: 'moved', to: 'case-studies/shared-garden' },
        {
          key: 'case-studies/river-agreement',
          status: 'elsewhere',
          to: 'frameworks/river-agreement',
        },
      ],
    });
    const ids = JSON.parse(read('ids.json')) as { items: { key: string; status: string }[] };
    expect(ids.items.find(({ key }) => key === 'guidance/winter-shelter')).toMatchObject({
      status: 'withdrawn',
      withdrawn: '2026-02',
    });
  });

  test('say of a source what cites it and how its address answered', () => {
    const { items } = JSON.parse(read('sources.json')) as { items: { id: string }[] };
    expect(items.find(({ id }) => id === 'garden-report')).toMatchObject({
      lastCheck: { checked: '2026-03-04', status: 'ok', httpStatus: 200 },
    });
    expect(items.find(({ id }) => id === 'welcome-notes')).toMatchObject({
      title: 'ملاحظات عن الأسابيع الأولى',
      citedBy: { terms: ['mentor', 'newcomer'] },
    });
  });

  test('explain every word that a field may hold in every language', () => {
    const { items } = JSON.parse(read('values.json')) as {
      items: { field: string; value: string; labels: Record<string, string> }[];
    };
    const running = items.find(({ field, value }) => field === 'status' && value === 'running');
    expect(Object.keys(running?.labels ?? {})).toHaveLength(7);
    expect(running?.labels['lv']).toBe('darbojas');
  });

  test('are all named in the index, with their sizes', () => {
    const index = JSON.parse(read('index.json')) as { files: { url: string; bytes: number }[] };
    const named = new Map(index.files.map(({ url, bytes }) => [url, bytes]));
    const beside = ['index.json', 'catalog.ttl', 'catalog.jsonld'];
    for (const { path, data } of files.filter((file) => !beside.includes(file.path))) {
      expect(named.get(fixtureUrl(`api/v1/${path}`)), path).toBe(Buffer.byteLength(data));
    }
  });

  test('are small enough to load at once', () => {
    for (const { path, data } of files) expect(data.length, path).toBeLessThan(1_000_000);
  });
});
