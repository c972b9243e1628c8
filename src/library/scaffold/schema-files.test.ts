import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { editorSchema, knownIdsFile } from '../../schemas/json-schema.ts';
import { readContent, type Content } from '../content.ts';
import { listFiles } from '../files.ts';
import { readTextFile } from '../text-file.ts';
import { readYaml } from '../yaml.ts';
import { knownIdsSchema, schemaFiles, schemaFolder, schemaTexts } from './schema-files.ts';

const root = join(import.meta.dirname, '../../..');

/** A schema without the words for editors, which a validator does not know. */
function bare(schema: object): object {
  const words = ['errorMessage', 'patternErrorMessage'];
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (words.includes(key) ? undefined : value)),
  ) as object;
}

/** Validators of every kind of file, for some content. */
function validators(content: Content) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(bare(knownIdsSchema(content)), knownIdsFile);
  return schemaFiles.map(({ name, title, schema, files }) => {
    const holds = ajv.compile(bare(editorSchema(schema, title)));
    const errors = (data: unknown) => {
      if (holds(data)) return [];
      return (holds.errors ?? []).map(({ message }) => message ?? '');
    };
    return { name, files, errors };
  });
}

/** What the schemas say against each file of a content folder, as `path: message`. */
function refusals(folder: string): { readonly files: number; readonly refused: string[] } {
  const all = validators(readContent(folder));
  const paths = listFiles(folder).filter((path) => /\.(yaml|mdx)$/.test(path));
  const refused = paths.flatMap((path) => {
    const found = all.filter(({ files }) =>
      files.some((pattern) => matchesGlob(`content/${path}`, pattern)),
    );
    if (found.length !== 1) return [`${path}: ${found.length} schemas`];
    const text = readFileSync(join(folder, path), 'utf8');
    const yaml = path.endsWith('.mdx') ? readTextFile(text, path, 'en').yaml : readYaml(text, path);
    return (found[0]?.errors(yaml.data) ?? []).map((message) => `${path}: ${message}`);
  });
  return { files: paths.length, refused };
}

describe('the JSON Schemas for editors', () => {
  test('are those that follow from the Zod schemas', async () => {
    const written = readdirSync(schemaFolder).filter((name) => name !== knownIdsFile);
    const wanted = await schemaTexts();
    const stale = [...new Set([...written, ...wanted.keys()])].filter((name) => {
      const isThere = written.includes(name);
      return !isThere || readFileSync(join(schemaFolder, name), 'utf8') !== wanted.get(name);
    });
    expect(stale, 'these are out of date; run: npm run schemas').toEqual([]);
  });

  // The ids themselves change with the content: an editor who adds a source need not run anything.
  test('know of every kind of id that may be referred to', () => {
    const file = join(schemaFolder, knownIdsFile);
    const { definitions } = JSON.parse(readFileSync(file, 'utf8')) as { definitions: object };
    const wanted = knownIdsSchema(readContent(fixtureSite())) as { definitions: object };
    expect(Object.keys(definitions), 'run: npm run schemas').toEqual(
      Object.keys(wanted.definitions),
    );
  });

  test('are mapped to the YAML files that they are for, and to no fixture', () => {
    const settings = readFileSync(join(root, '.vscode/settings.json'), 'utf8');
    const mapped = (JSON.parse(settings) as Record<string, unknown>)['yaml.schemas'];
    const yaml = schemaFiles.filter(({ files }) => files.every((path) => path.endsWith('.yaml')));
    expect(mapped).toEqual(
      Object.fromEntries(
        yaml.map(({ name, files }) => [
          `./.vscode/schemas/${name}.json`,
          [...files, '!**/fixtures/**'],
        ]),
      ),
    );
  });

  test('come with the extensions that read them', () => {
    const file = readFileSync(join(root, '.vscode/extensions.json'), 'utf8');
    const { recommendations } = JSON.parse(file) as { recommendations: string[] };
    expect(recommendations).toEqual(
      expect.arrayContaining(['redhat.vscode-yaml', 'unifiedjs.vscode-mdx']),
    );
  });

  test('take every file of the library, each by one schema', () => {
    const { files, refused } = refusals(join(root, 'content'));
    expect(refused).toEqual([]);
    expect(files).toBeGreaterThan(1000);
  }, 60_000);

  test('take every file of the small library in Arabic, Latvian and Serbian', () => {
    expect(refusals(fixtureSite()).refused).toEqual([]);
  });

  let small: ReturnType<typeof validators> | undefined;
  const errorsOf = (kind: string, data: unknown) => {
    small ??= validators(readContent(fixtureSite()));
    return small.find(({ name }) => name === kind)?.errors(data);
  };

  const place = { names: { en: 'Rīga' }, kind: 'region', country: 'LV', coordinates: 'unknown' };
  const term = { preferred: 'كلمة', definition: 'vārds', origin: 'own', method: 'source' };
  const question = { question: 'Ko?', answer: 'جواب', method: 'source' };
  const asked = {
    sourceLanguage: 'lv',
    themes: ['housing'],
    audiences: ['municipalities'],
    passages: [{ entry: 'guidance/first-weeks', section: 'المخاطر-ومتى-نتوقف' }],
    checked: '2026-03-01',
    words: { lv: question },
  };

  test.each([
    ['place', { ...place, population: 'nezināms' }],
    ['place', { ...place, population: 'unknown', partOf: 'لاتفيا' }],
    ['place', { ...place, population: 'unknown', kraj: 'Srbija' }],
    ['place', { ...place }],
    ['term', { terms: { ar: term, lv: term, sr: term }, sources: ['welcome-notes'] }],
    ['question', { ...asked, themes: ['houssing'] }],
    ['question', { ...asked, audiences: [] }],
    ['question', { ...asked, checked: '٢٠٢٦-٠٣-٠١' }],
    ['question', { ...asked, words: { lv: { ...question, method: 'mašīna' } } }],
    ['question', { ...asked, words: { hr: question } }],
  ])('refuse a %s that is wrong: %j', (kind, data) => {
    expect(errorsOf(kind, data)).not.toEqual([]);
  });

  test('take what is right beside it', () => {
    expect(errorsOf('place', { ...place, population: 'unknown', partOf: 'latvia' })).toEqual([]);
    expect(errorsOf('question', asked)).toEqual([]);
  });
});
