import { expect, test, vi } from 'vitest';
import { siteIn } from '../../components/site.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { collections } from '../../schemas/list.ts';
import { fixtureSite } from '../../testing/fixture-site.ts';
import { collectionOnPage } from './collection-on-page.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());

test.each(languageCodes)('a collection on one page has every place once: %s', (code) => {
  for (const collection of collections) {
    const { texts } = collectionOnPage(siteIn(code), collection);
    const html = texts.map((text) => text.html).join('\n');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(ids).size, collection).toBe(ids.length);
    for (const { id } of texts) expect(ids).toContain(id);
    for (const [, id] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids, collection).toContain(id);
  }
});

test('a handbook of our own stands there with its chapters', () => {
  const { texts, book } = collectionOnPage(siteIn('ar'), 'handbooks');
  expect(texts.length).toBeGreaterThan(1);
  expect(texts[1]?.id).toMatch(/^welcome-book\./);
  expect(book).toBe('/handbooks/handbooks-ar.epub');
});
