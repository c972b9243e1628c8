import { describe, expect } from 'vitest';
import { test } from './browsing.ts';
import { printedPages } from './paper.ts';

describe.for(['en', 'ar'])('a collection on one page, in %s', (code) => {
  test.for(['frameworks', 'handbooks'])(
    '%s: each text begins a sheet of its own',
    async (collection, { open }) => {
      const page = await open(`${code}/${collection}/all/`);
      const texts = await page.locator('.all-text').count();
      const sizes = await printedPages(page);
      expect(texts).toBeGreaterThan(0);
      expect(sizes.length).toBeGreaterThan(texts);
      // A4 upright, in points.
      for (const { width, height } of sizes) expect([width, height]).toEqual([595, 842]);
    },
  );

  test('nothing is wider than the paper', async ({ open }) => {
    // What is left of A4 between the margins, in pixels.
    const page = await open(`${code}/case-studies/all/`, {
      viewport: { width: Math.floor(((210 - 32) / 25.4) * 96), height: 1000 },
    });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      return [...document.querySelectorAll<HTMLElement>('.all *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return right > room + 1 || left < -1;
        })
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    });
    expect(wide).toEqual([]);
  });

  test('leads from its contents to every text', async ({ open }) => {
    const page = await open(`${code}/guidance/all/`);
    const titles = await page.locator('.all nav[aria-labelledby="all-contents"] a').all();
    expect(titles.length).toBe(await page.locator('.all-text').count());
    await titles.at(-1)?.click();
    await expect
      .poll(async () =>
        page
          .locator('.all-text')
          .last()
          .evaluate((text) => text.getBoundingClientRect().top),
      )
      .toBeLessThan(200);
  });
});

test.for(['en', 'ar'])(
  'an entry and its collection lead to what can be taken away: %s',
  async (code, { open }) => {
    const page = await open(`${code}/case-studies/`);
    const fetched = async (name: string | RegExp) => {
      const address = await page
        .getByRole('link', { name })
        .first()
        .evaluate((link) => (link as HTMLAnchorElement).href);
      const answer = await page.request.get(address);
      return {
        status: answer.status(),
        type: answer.headers()['content-type'],
        bytes: await answer.body(),
      };
    };
    const book = await fetched('EPUB');
    expect(book.status).toBe(200);
    expect(book.bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    await page.goto(new URL('talent-together/', page.url()).href);
    const markdown = await fetched('Markdown');
    expect(markdown.bytes.toString()).toMatch(/^---\ntitle: "/);
    const json = await fetched(/^JSON$/);
    expect(JSON.parse(json.bytes.toString())).toMatchObject({
      version: 1,
      collection: 'case-studies',
    });
  },
);
