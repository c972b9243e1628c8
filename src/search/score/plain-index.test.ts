import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildPlainIndex, closePagefind } from './plain-index.ts';

const pages = [
  ['lv', 'lv', 'mājoklis lielām ģimenēm'],
  ['ar', 'ar', 'سكن للأسر الكبيرة'],
  ['sr', 'sr-Latn', 'smeštaj za velike porodice'],
] as const;

afterAll(closePagefind);

test.each(pages)('builds an index in %s of pages in %s', async (code, tag, text) => {
  const [site, folder] = ['site', 'plain'].map((name) => mkdtempSync(join(tmpdir(), name)));
  for (const [path, attribute] of [
    ['guidance/housing', ' data-pagefind-body'],
    ['search', ''],
  ]) {
    const page = `<!doctype html><html lang="${tag}"><body><main${attribute}><h1>${text}</h1></main>`;
    mkdirSync(join(site ?? '', code, path ?? ''), { recursive: true });
    writeFileSync(join(site ?? '', code, path ?? '', 'index.html'), page);
  }
  await buildPlainIndex(site ?? '', code, folder ?? '');
  const read = (path: string) => readFileSync(join(folder ?? '', code, path), 'utf8');
  const { languages } = JSON.parse(read('pagefind/pagefind-entry.json')) as {
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  expect(languages).toMatchObject({ [code]: { page_count: 1 } });
  expect(Object.keys(languages)).toEqual([code]);
  expect(read('index.html')).toContain(`<html lang="${code}">`);
});
