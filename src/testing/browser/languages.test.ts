import { describe, expect } from 'vitest';
import { languageOf, languages } from '../../i18n/languages.ts';
import { addressOf, test } from './browsing.ts';
import { interfaceIn, wordsOf } from './words.ts';

describe('the first page', () => {
  test('offers every language by its own name, without scripts', async ({ open }) => {
    const page = await open('', { javaScriptEnabled: false });
    for (const { code, name, tag } of languages) {
      const link = page.locator(`li[lang="${tag}"] a`, { hasText: name });
      expect(await link.getAttribute('href')).toBe(new URL(addressOf(`${code}/`)).pathname);
    }
    await page.click('text=Latviešu');
    expect(page.url()).toBe(addressOf('lv/'));
  });

  test('remembers the choice, and offers the languages again when asked', async ({ open }) => {
    const page = await open('');
    await page.click('text=Suomi');
    await page.waitForURL(addressOf('fi/'));
    await page.goto(addressOf(''));
    await page.waitForURL(addressOf('fi/'));
    expect(await page.getAttribute('html', 'lang')).toBe('fi');
    await page.goto(addressOf('#choose'));
    expect(await page.isVisible('text=Lietuvių')).toBe(true);
  });
});

describe('the language menu', () => {
  test('keeps the entry', async ({ open }) => {
    const page = await open('en/case-studies/talent-together/');
    await page.click('.language-menu summary');
    await page.click('.language-menu a[hreflang="lt"]');
    expect(page.url()).toBe(addressOf('lt/case-studies/talent-together/'));
    expect(await page.innerText('h1')).toBe(wordsOf('case-studies/talent-together', 'lt')['title']);
  });

  test('works without scripts and by keyboard', async ({ open }) => {
    const page = await open('en/glossary/integration/', { javaScriptEnabled: false });
    await page.focus('.language-menu summary');
    await page.keyboard.press('Enter');
    await page.focus('.language-menu a[hreflang="ar"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('ar/glossary/integration/'));
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
  });
});

describe('an entry without a Finnish text, read in Finnish', () => {
  const path = 'fi/case-studies/siin-ja-saal/';
  const t = interfaceIn('fi');

  test('has a Finnish interface, title and summary', async ({ open }) => {
    const page = await open(path);
    expect(await page.getAttribute('html', 'lang')).toBe('fi');
    expect(await page.innerText('.site-header nav')).toContain(t('nav.glossary'));
    expect(await page.innerText('h1')).toBe(wordsOf('case-studies/siin-ja-saal', 'fi')['title']);
    expect(await page.locator('.sixty [lang]').count()).toBe(0);
  });

  test('has its body in English, marked as English, under a notice', async ({ open }) => {
    const page = await open(path);
    const sections = await page.$$eval('.body-section', (all) =>
      all.map((each) => [each.getAttribute('lang'), each.getAttribute('dir')]),
    );
    expect(sections.length).toBeGreaterThan(3);
    expect(sections.filter(([lang, dir]) => lang !== 'en' || dir !== 'ltr')).toEqual([]);
    const notice = page.locator('.entry-head .aside-translation');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.innerText()).toContain(
      t('translation.fallback', { language: languageOf('en').name }),
    );
  });

  test('names the English page as canonical, and no alternates', async ({ open }) => {
    const page = await open(path);
    const canonical = await page.getAttribute('link[rel="canonical"]', 'href');
    expect(canonical).toMatch(/\/en\/case-studies\/siin-ja-saal\/$/);
    expect(await page.locator('link[hreflang]').count()).toBe(0);
  });
});
