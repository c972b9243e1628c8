import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { violationsEverywhere } from './axe.ts';
import { addressOf, test } from './browsing.ts';
import { printedPages, readCodes } from './paper.ts';

const three = ['case-studies/siin-ja-saal', 'frameworks/unhcr-partner-figures', 'guidance/latvia'];

/** What the browser keeps. */
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('silta-list') ?? '[]') as string[]);

/** Opens a page in a browser that already has a list. */
async function withList(page: Page, list: readonly string[], path: string): Promise<void> {
  await page.evaluate((keys) => localStorage.setItem('silta-list', JSON.stringify(keys)), list);
  await page.goto(addressOf(path));
}

describe.each(['en', 'ar'])('in %s', (code) => {
  test('an entry is put on the list and taken off again', async ({ open }) => {
    const page = await open(`${code}/case-studies/siin-ja-saal/`);
    const button = page.locator('.entry-head [data-carry]');
    await button.click();
    // The first press brings the script.
    await expect.poll(() => stored(page)).toEqual(['case-studies/siin-ja-saal']);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await page.innerText('.site-header nav li:last-child')).toMatch(/\((1|١)\)/);
    await button.click();
    expect(await stored(page)).toEqual([]);
  });

  test('each row of a list has a button, called by its title', async ({ open }) => {
    const page = await open(`${code}/case-studies/`);
    const first = page.locator('.row [data-carry]').first();
    await first.click();
    const title = await page.locator('.row').first().locator('h2').innerText();
    expect(await first.getAttribute('aria-label')).toContain(title);
    await expect.poll(() => stored(page)).toHaveLength(1);
  });

  test('axe finds nothing on a list with entries, one of them gone', async ({ open }) => {
    const page = await open(`${code}/list/`, { reducedMotion: 'reduce' });
    await withList(page, [...three, 'case-studies/no-such-practice'], `${code}/list/`);
    await page.locator('[data-key]').first().waitFor();
    await page.click('[data-list-share] summary');
    await page.locator('[data-list-code] svg').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
  });
});

test('a list is put in order by buttons and keys, and what is removed comes back', async ({
  open,
}) => {
  const page = await open('en/list/');
  await withList(page, three, 'en/list/');
  const item = (key: string) => page.locator(`[data-key="${key}"]`);
  await item(three[2] as string)
    .locator('[data-action="up"]')
    .click();
  expect(await stored(page)).toEqual([three[0], three[2], three[1]]);
  await page.keyboard.press('Alt+ArrowUp');
  expect(await stored(page)).toEqual([three[2], three[0], three[1]]);
  await page.keyboard.press('Alt+ArrowDown');
  expect(await stored(page)).toEqual([three[0], three[2], three[1]]);
  await item(three[0] as string)
    .locator('[data-action="remove"]')
    .click();
  expect(await stored(page)).toEqual([three[2], three[1]]);
  expect(await page.innerText('[data-list-status]')).toContain('was removed');
  await page.keyboard.press('Enter');
  expect(await stored(page)).toEqual([three[0], three[2], three[1]]);
});

test('a shared list is shown as such, says what is gone, and is kept on request', async ({
  open,
}) => {
  const page = await open(
    'en/list/?ids=c.siin-ja-saal,c.no-such-practice,c.diversity-charters-baltics',
  );
  await page.locator('[data-key]').first().waitFor();
  expect(await page.locator('[data-list-shared]').isVisible()).toBe(true);
  expect(await page.innerText('[data-key="case-studies/no-such-practice"]')).toContain(
    'no such entry',
  );
  expect(await page.innerText('[data-key="case-studies/diversity-charters-baltics"]')).toContain(
    'elsewhere',
  );
  await page.click('[data-action="keep"]');
  await page.waitForURL(/\/en\/list\/$/);
  expect(await stored(page)).toHaveLength(3);
});

test('fifty entries go through a link and its code without loss', async ({ open }) => {
  const page = await open('en/list/');
  const answer = await page.request.get(addressOf('en/list/entries.json'));
  const { entries } = (await answer.json()) as { entries: { key: string }[] };
  const fifty = entries
    .map(({ key }) => key)
    .sort((a, b) => b.length - a.length)
    .slice(0, 50);
  await withList(page, fifty, 'en/list/');
  await page.locator('[data-key]').nth(49).waitFor();
  const link = await page.inputValue('[data-list-link]');
  expect(link.length).toBeLessThanOrEqual(2000);
  await page.goto(link);
  await page.locator('[data-key]').nth(49).waitFor();
  const shown = await page.$$eval('[data-key]', (all) =>
    all.map((one) => one.getAttribute('data-key')),
  );
  expect(shown).toEqual(fifty);
  await page.goto(addressOf('en/case-studies/talent-together/'));
  const button = page.locator('.entry-head [data-carry]');
  if ((await button.getAttribute('aria-pressed')) === 'false') {
    await button.click();
    await page.waitForURL(/full/);
    expect(await page.innerText('[data-list-status]')).toContain('50');
  }
});

test('the code of a list says its link', async ({ open }) => {
  const page = await open('lv/list/', { deviceScaleFactor: 2 });
  await withList(page, three, 'lv/list/');
  await page.locator('[data-key]').first().waitFor();
  await page.click('[data-list-share] summary');
  await page.locator('[data-list-code] svg').waitFor();
  expect(await readCodes(page)).toEqual([await page.inputValue('[data-list-link]')]);
});

test('a list is saved as a table and as citations', async ({ open }) => {
  const page = await open('lv/list/', { acceptDownloads: true });
  await withList(page, three, 'lv/list/');
  await page.locator('[data-key]').first().waitFor();
  const save = async (format: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`[data-export="${format}"]`),
    ]);
    const path = join(mkdtempSync(join(tmpdir(), 'silta-list-')), format);
    await file.saveAs(path);
    return readFileSync(path, 'utf8');
  };
  expect((await save('csv')).trim().split('\r\n')).toHaveLength(4);
  expect((await save('ris')).match(/^TY {2}- ELEC/gm)).toHaveLength(3);
  expect((await save('bib')).match(/^@online/gm)).toHaveLength(3);
  const items = JSON.parse(await save('json')) as { URL: string }[];
  expect(items.map(({ URL }) => new globalThis.URL(URL).pathname)).toEqual(
    three.map((key) => `/lv/${key}/`),
  );
  const cited = await page.request.get(addressOf(`lv/${three[0]}/cite.json`));
  expect([items[0]]).toEqual(await cited.json());
});

test('from the home page to a printed pack of two in eight actions', async ({ open }) => {
  const page = await open('lv/');
  let actions = 0;
  const act = async (step: () => Promise<void>) => {
    actions += 1;
    await step();
  };
  await act(() => page.click('.site-header nav a[href$="/case-studies/"]'));
  await act(() => page.locator('.row [data-carry]').nth(0).click());
  await act(() => page.locator('.row [data-carry]').nth(1).click());
  await act(() => page.click('.site-header nav a[href$="/list/"]'));
  await act(() => page.click('[data-list-pack]'));
  await page.locator('[data-sheet="decision"]').waitFor({ timeout: 60_000 });
  await act(() => page.fill('[data-pack-question]', 'Kur dzīvos lielas ģimenes?'));
  actions += 1; // The button that prints; here the paper itself is asked for.
  expect((await printedPages(page)).length).toBeGreaterThanOrEqual(6);
  expect(actions).toBeLessThanOrEqual(8);
});

test('without scripts the list says what it needs and leads to what works', async ({ open }) => {
  const page = await open('en/list/', { javaScriptEnabled: false });
  expect(await page.innerText('main')).toContain('needs scripts');
  expect(await page.locator('main a[href$="/pack/"]:visible').count()).toBeGreaterThan(0);
});
