import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './browsing.ts';

const queries = [
  ['en', 'refugees cook food', 'case-studies/siin-ja-saal'],
  ['en', 'house a family of nine', 'questions/family-of-nine'],
  ['en', 'start as integration coordinator', 'start/coordinator'],
  ['lt', 'tarpkultūrinis miestas Jonava', 'case-studies/jonava-intercultural-city'],
  ['lv', 'pašvaldību apaļie galdi', 'case-studies/siin-ja-saal'],
  ['et', 'toitlustusettevõte pagulased', 'case-studies/siin-ja-saal'],
  ['fi', 'kumppanuuden periaatteet', 'frameworks/principles-of-partnership'],
  ['ar', 'منصة التنسيق بين البلديات', 'case-studies/istanbul-coordination-platform'],
  ['sr', 'migraciono partnerstvo Švajcarska', 'frameworks/swiss-serbian-migration-partnership'],
  ['sr', 'миграционо партнерство Швајцарска', 'frameworks/swiss-serbian-migration-partnership'],
] as const;

describe('the search page', () => {
  test.for(queries)(
    'in %s finds for "%s" the right entry among the first three',
    async ([code, query, key], { open }) => {
      const page = await open(`${code}/search/`);
      await page.fill('[role="search"] input[type="search"][name="q"]', query);
      await page.keyboard.press('Enter');
      expect((await results(page)).slice(0, 3)).toContain(
        new URL(addressOf(`${code}/${key}/`)).pathname,
      );
      expect(new URL(page.url()).searchParams.get('q')).toBe(query);
      expect((await page.innerText('[data-search-status]')).length).toBeGreaterThan(5);
    },
  );

  test('is reproduced by a link, without an error and without another origin', async ({ open }) => {
    const page = await open('en/');
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(addressOf('')))
        faults.push(request.url());
    });
    await page.goto(addressOf('en/search/?q=mentoring'));
    expect((await results(page)).length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  test('says while it searches that it is busy', async ({ open }) => {
    const page = await open('en/search/');
    await page.$eval('[data-search-results]', (list) => {
      const told: (string | null)[] = [];
      new MutationObserver(() => told.push(list.getAttribute('aria-busy'))).observe(list, {
        attributeFilter: ['aria-busy'],
      });
      Object.assign(globalThis, { told });
    });
    await page.fill('input[name="q"]', 'municipality');
    await results(page);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told[0]).toBe('true');
    expect(told.at(-1)).toBe('false');
  });

  test('finds again after the back button', async ({ open }) => {
    const page = await open('lv/search/?q=' + encodeURIComponent('apaļie galdi'));
    const before = await results(page);
    await page.locator('a[data-result]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    expect(await results(page)).toEqual(before);
    expect(await page.inputValue('input[name="q"]')).toBe('apaļie galdi');
  });

  test('narrows by a facet, whose state is in the address', async ({ open }) => {
    const page = await open('en/search/?q=municipality');
    const all = await results(page);
    await page.locator('[data-search-facets] input:not(:disabled)').first().check();
    await page.waitForURL((url) => [...url.searchParams].length > 1);
    await expect.poll(() => results(page)).not.toEqual(all);
    const narrowed = await results(page);
    await page.goto(page.url());
    expect(await results(page)).toEqual(narrowed);
  });

  test('says kindly when nothing is found', async ({ open }) => {
    const page = await open('en/search/?q=xyzzyqwv');
    await page.waitForSelector('[data-search-nothing]:not([hidden])');
    expect(await page.locator('a[data-result]').count()).toBe(0);
    expect((await page.innerText('[data-search-status]')).length).toBeGreaterThan(5);
  });
});

describe('the search box of any page', () => {
  test('is focused by the key /, and leads to the results', async ({ open }) => {
    const page = await open('en/case-studies/talent-together/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('round tables');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === 'round tables');
    expect((await results(page)).length).toBeGreaterThan(0);
  });

  test('leads without scripts to the same address, which then offers doors', async ({ open }) => {
    const page = await open('ar/', { javaScriptEnabled: false });
    await page.fill('.home input[name="q"]', 'عمل');
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.pathname.endsWith('/ar/search/') && url.searchParams.get('q') === 'عمل',
    );
    const doors = page.locator('[data-search-idle] a');
    expect(await doors.count()).toBeGreaterThan(8);
    expect(await doors.first().isVisible()).toBe(true);
    await doors.first().click();
    expect(page.url().startsWith(addressOf('ar/case-studies/'))).toBe(true);
  });
});

/** The addresses of the results in their order, once the search is done. */
async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('[data-search-results][aria-busy="false"] a[data-result]');
  return page.$$eval('[data-search-results] a[data-result]', (links) =>
    (links as HTMLAnchorElement[]).map(({ pathname }) => pathname),
  );
}
