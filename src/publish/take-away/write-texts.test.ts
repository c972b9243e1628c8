import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { markdownToMdast } from 'satteri';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { languageCodes } from '../../i18n/languages.ts';
import { currentLibrary } from '../../library/current.ts';
import { textOf, walk, type Node } from '../../markdown/tree.ts';
import { openTextSchema, type OpenText } from '../../schemas/open-text.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { openTextSchemaPath } from '../open-text/open-text.ts';
import { writeTexts } from './write-texts.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());

const address = { origin: 'https://example.org', base: '/repo/' };
const url = (path: string) => `https://example.org/repo/${path}`;
const files = new Map<string, string | Uint8Array>();

beforeAll(() => {
  const nothing = () => {
    throw new Error('it reads no page');
  };
  writeTexts({
    ...{ library: currentLibrary(), address, url, pageStyles: [] },
    ...{ read: nothing, begin: nothing, readBytes: nothing, files: nothing },
    write: (path, data) => {
      if (files.has(path)) throw new Error(`${path} is written twice`);
      files.set(path, data);
    },
  });
});

const words = (path: string) => String(files.get(path));
const paths = (end: string) => [...files.keys()].filter((path) => path.endsWith(end));
const json = (path: string) => JSON.parse(words(path)) as OpenText;

test('every entry, chapter, term and question has both files in every language', () => {
  const { entries, terms, questions } = currentLibrary();
  const chapters = entries.flatMap((entry) => ('chapters' in entry ? entry.chapters : []));
  const texts = entries.length + chapters.length + terms.size + questions.size;
  expect(chapters.length).toBeGreaterThan(0);
  expect(paths('/index.md')).toHaveLength(texts * languageCodes.length);
  expect(paths('/index.json')).toHaveLength(texts * languageCodes.length);
});

describe('the JSON of a text', () => {
  test('is what its schema says, by Zod and by the JSON Schema that is published', () => {
    const schema = JSON.parse(words(openTextSchemaPath)) as { readonly $id: string };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const isValid = ajv.compile(schema);
    for (const path of paths('/index.json')) {
      const file = json(path);
      expect(openTextSchema.safeParse(file).error, path).toBeUndefined();
      expect(isValid(file), `${path} ${ajv.errorsText(isValid.errors)}`).toBe(true);
      expect(file.$schema).toBe(schema.$id);
    }
  });

  test('leads to itself in every language and to its page', () => {
    for (const path of paths('/index.json')) {
      const file = json(path);
      expect(url(path)).toBe(`${file.url}index.json`);
      expect(Object.values(file.languages)).toContain(url(path));
      for (const other of Object.values(file.languages))
        expect(files.has(other.slice(url('').length)), other).toBe(true);
    }
  });

  test.each([
    ['en', 'source', '64', 'en'],
    ['ar', 'machine', '٦٤', 'ar'],
    ['fi', 'source', '64', 'en'],
  ])('says in %s how its words came about', (code, method, figure, language) => {
    const file = json(`${code}/case-studies/shared-garden/index.json`);
    if (file.collection !== 'case-studies') throw new Error('it is a case study');
    expect(file.translation.method).toBe(method);
    expect(file.languageOfText).toBe(language);
    expect(file.figures[0]?.text).toBe(figure);
    expect(file.licence.id).toBe('CC-BY-4.0');
    expect(file.record.claims.length).toBe(file.figures.length);
  });

  test('marks the section that is not translated', () => {
    const file = json('ar/case-studies/shared-garden/index.json');
    if (!('sections' in file)) throw new Error('it has sections');
    const foreign = file.sections.filter(({ isTranslated }) => !isTranslated);
    expect(foreign.map(({ id, language }) => [id, language])).toEqual([['results', 'en']]);
  });
});

describe('the Markdown of a text', () => {
  test('is plain Markdown: nothing of our own, and every note is there', () => {
    for (const path of paths('/index.md')) {
      const text = words(path);
      const tree = markdownToMdast(text, { features: { frontmatter: true } }) as unknown as Node;
      const nodes = [...walk(tree)];
      const html = nodes.filter(({ type, value }) => type === 'html' && value !== '<!-- -->');
      expect(html, path).toEqual([]);
      const named = (type: string) =>
        new Set(
          nodes.flatMap((node) =>
            node.type === type ? [(node as { identifier?: string }).identifier] : [],
          ),
        );
      const notes = named('footnoteDefinition');
      for (const note of named('footnoteReference')) expect(notes, path).toContain(note);
      expect(textOf(tree), path).not.toMatch(/undefined|\[object|\{[a-z-]+\}|\[\^/);
      expect(nodes.filter(({ type, depth }) => type === 'heading' && depth === 1)).toHaveLength(1);
    }
  });

  test('says the same in front matter as the JSON', () => {
    for (const path of paths('/index.md')) {
      const front = /^---\n([^]*?)\n---\n/.exec(words(path))?.[1] ?? '';
      const data = parse(front) as Record<string, unknown>;
      const file = json(path.replace(/\.md$/, '.json'));
      expect(data['url']).toBe(file.url);
      expect(data['title']).toBe(file.title);
      expect(data['language']).toBe(file.language);
      expect(data['modified']).toBe(file.modified);
      expect(data['licence']).toBe(file.licence.id);
      const sources = (data['sources'] ?? []) as readonly { id: string }[];
      expect(sources.map(({ id }) => id)).toEqual(file.sources.map(({ id }) => id));
    }
  });

  test.each([
    [
      'en',
      'counted 64[^garden-report] gardeners',
      'https://example.org/repo/en/glossary/newcomer/',
    ],
    ['ar', '٦٤[^garden-report] بستانيًا', 'https://example.org/repo/ar/glossary/newcomer/'],
  ])('prints figures with their source and leads to terms: %s', (code, figure, term) => {
    const text = words(`${code}/case-studies/shared-garden/index.md`);
    expect(text).toContain(figure);
    expect(text).toContain(`](${term})`);
  });

  test('shows pictures that the site keeps for it', () => {
    const text = words('ar/case-studies/shared-garden/index.md');
    const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(text) ?? [];
    expect(picture).toBe(url('pictures/case-studies/shared-garden/beds.png'));
    expect(files.get('pictures/case-studies/shared-garden/beds.png')).toBeInstanceOf(Uint8Array);
  });
});
