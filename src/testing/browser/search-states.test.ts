import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violations } from './axe.ts';
import { addressOf, test } from './browsing.ts';

/** Opens the search page with a query and waits until everything that will be shown is shown. */
async function settled(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
}

const ask = (code: string, query: string) => `${code}/search/?q=${encodeURIComponent(query)}`;

describe('a search', () => {
  test.for([
    ['en', 'intergration', 'integration'],
    ['lv', 'pašvladība', 'pašvaldība'],
    ['ar', 'البلديلت', undefined],
    ['sr', 'избеглцие', undefined],
  ] as const)(
    'in %s tells that %s was read as another word, and leads back',
    async (row, { open }) => {
      const [code, typed, meant] = row;
      const page = await open(ask(code, typed));
      await settled(page);
      const note = page.locator('[data-search-instead]');
      expect((await note.innerText()).length).toBeGreaterThan(typed.length);
      if (meant) expect((await note.innerText()).toLowerCase()).toContain(meant.slice(0, -1));
      await note.locator('button').click();
      await page.waitForSelector('[data-search-nothing]:not([hidden])');
      expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
      await page.goBack();
      await settled(page);
      expect(await page.locator('a[data-result]').count()).toBeGreaterThan(0);
    },
  );

  test.for([
    ['en', 'refugees -municipality'],
    ['lv', 'bēgļi -pašvaldība'],
    ['ar', 'اللاجئين -البلدية'],
    ['sr', 'izbeglice -opština'],
  ] as const)('in %s leaves out what stands behind a minus', async ([code, query], { open }) => {
    const page = await open(ask(code, query.split(' ')[0] ?? ''));
    await settled(page);
    const all = await countOf(page);
    await page.goto(addressOf(ask(code, query)));
    await settled(page);
    const fewer = await countOf(page);
    expect(fewer).toBeLessThan(all);
    expect(fewer).toBeGreaterThan(0);
  });

  test.for([
    ['en', 'subsidiary protection', 'glossary/subsidiary-protection/'],
    ['lv', 'mājokļiem', 'themes/housing/'],
    ['fi', 'latviassa', 'places/latvia/'],
    ['ar', 'السكن', 'themes/housing/'],
    ['sr', 'избеглицама', 'target-groups/refugees/'],
  ] as const)('in %s answers %s first with the page of what it names', async (row, { open }) => {
    const [code, query, path] = row;
    const page = await open(ask(code, query));
    await settled(page);
    const answers = page.locator('[data-search-answers] a');
    const paths = await answers.evaluateAll((links) =>
      (links as HTMLAnchorElement[]).map(({ pathname }) => pathname),
    );
    expect(paths).toContain(new URL(addressOf(`${code}/${path}`)).pathname);
  });

  test('shows titles before the index of the texts has arrived', async ({ open }) => {
    const page = await open('lv/search/');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/wasm.unknown.pagefind', async (route) => {
      await held;
      await route.continue();
    });
    await page.fill('input[name="q"]', 'siin sääl');
    const first = page.locator('[data-search-results] a[data-result]').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toContain('case-studies/siin-ja-saal/');
    expect(await page.getAttribute('[data-search-results]', 'aria-busy')).toBe('true');
    release();
    await settled(page);
    expect(await page.locator('.search-result-excerpt').count()).toBeGreaterThan(0);
  });

  test('asks for nothing before anybody turns to the form', async ({ open }) => {
    const page = await open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(addressOf('lv/search/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
    await page.focus('input[name="q"]');
    await expect.poll(() => asked.some((url) => url.includes('pages.json'))).toBe(true);
  });

  test('keeps searches only where it is told to, and forgets them', async ({ open }) => {
    const page = await open('ar/search/');
    const search = async (query: string) => {
      await page.fill('input[name="q"]', query);
      await page.keyboard.press('Enter');
      await settled(page);
    };
    const kept = () => page.evaluate(() => localStorage.getItem('silta-searches'));
    await search('السكن');
    expect(await kept()).toBeNull();
    await page.goto(addressOf('ar/search/'));
    await page.check('[data-search-recent] input');
    await search('اللغة');
    await page.goto(addressOf('ar/search/'));
    expect(await page.locator('[data-search-recent] a').allInnerTexts()).toEqual(['اللغة']);
    await page.uncheck('[data-search-recent] input');
    expect(await kept()).toBeNull();
    expect(await page.locator('[data-search-recent] a').count()).toBe(0);
  });

  test('is emptied by Escape', async ({ open }) => {
    const page = await open(ask('sr', 'stanovanje'));
    await settled(page);
    await page.focus('input[name="q"]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-search-idle]:not([hidden])');
    expect(await page.inputValue('input[name="q"]')).toBe('');
  });

  test('helps where nothing is found: near words, the other languages, doors', async ({ open }) => {
    const page = await open(ask('lv', 'xqwzzyvkq'));
    await page.waitForSelector('[data-search-nothing]:not([hidden])');
    const languages = page.locator('[data-search-language]');
    expect(await languages.count()).toBe(6);
    const english = new URL((await languages.first().getAttribute('href')) ?? '', page.url());
    expect(english.searchParams.get('q')).toBe('xqwzzyvkq');
    expect(await page.locator('[data-search-nothing] a').count()).toBeGreaterThan(7);
  });
});

describe('the search page has no mistake that axe finds', () => {
  test.for([
    ['en', 'refugee housing', 320],
    ['en', 'intergration', 1280],
    ['en', 'xyzzyqwv', 320],
    ['ar', 'السكن للاجئين', 320],
    ['ar', 'البلديلت', 1280],
  ] as const)('in %s for "%s" at %i px', async ([code, query, width], { open }) => {
    const page = await open(ask(code, query), { viewport: { width, height: 900 } });
    await settled(page);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});

/** The number that the page says it found. */
async function countOf(page: Page): Promise<number> {
  const said = await page.innerText('[data-search-status]');
  const digits = said.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 15));
  return Number(/\d+/.exec(digits)?.[0]);
}
