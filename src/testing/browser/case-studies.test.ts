import { describe, expect } from 'vitest';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { test } from './browsing.ts';
import { wordsOf } from './words.ts';

const named: [string, LanguageCode[]][] = [
  ['siin-ja-saal', ['en', 'et', 'lv']],
  ['talent-together', ['en', 'lt', 'lv']],
  ['cities-withrefugees', ['en', 'lv', 'lt']],
];
const pages = named.flatMap(([id, codes]) =>
  codes.map((code) => ({ key: `case-studies/${id}`, code })),
);

describe.each(pages)('$key in $code', ({ key, code }) => {
  test('shows title, 60-second block, facts, body and references in its language', async ({
    open,
  }) => {
    const page = await open(`${code}/${key}/`);
    const words = wordsOf(key, code);

    expect(await page.getAttribute('html', 'lang')).toBe(languageOf(code).tag);
    expect((await page.innerText('h1')).trim()).toBe(words['title']);
    const block = page.locator('.sixty dd');
    expect(await block.count()).toBe(4);
    for (const part of await block.all()) {
      expect(await part.isVisible()).toBe(true);
      expect(await part.getAttribute('lang')).toBeNull();
      expect((await part.innerText()).length).toBeGreaterThan(40);
    }
    expect(await page.locator('.entry-facts dl > div').count()).toBeGreaterThan(7);
    expect(await page.locator('.body-section').count()).toBeGreaterThan(3);
    expect(await page.locator('.body-section[lang]').count()).toBe(0);
    const sources = page.locator('.references li');
    const count = await sources.count();
    expect(count).toBeGreaterThan(0);
    // Where there are many, the list leads to a page that has the address of each.
    const isBrief = (await sources.locator('a[href^="http"]').count()) === 0;
    if (isBrief) await sources.first().locator('a').first().click();
    const places = page.locator('li[id^="reference-"]:has(a[href^="http"])');
    await places.first().waitFor();
    expect(await places.count()).toBe(count);
  });

  test('answers on the first screen of a phone: what it is and what came of it', async ({
    open,
  }) => {
    const page = await open(`${code}/${key}/`, { viewport: { width: 390, height: 844 } });
    const title = await page.locator('h1').boundingBox();
    const first = await page.locator('.sixty dd').first().boundingBox();
    expect(title && title.y + title.height).toBeLessThan(844);
    expect(first?.y).toBeLessThan(844);
  });
});

test('every citation leads to its reference, and the list of contents to each section', async ({
  open,
}) => {
  const page = await open('en/case-studies/talent-together/');
  const dead = await page.$$eval('.cite, .entry-contents a', (links) =>
    links
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
  );
  expect(dead).toEqual([]);
});
