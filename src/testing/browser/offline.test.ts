import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { describe, expect, inject, test as plain } from 'vitest';
import { bundleWorker } from '../../offline/bundle-worker.ts';
import { packAddress, type OfflineIndex, type OfflineList } from '../../offline/offline-list.ts';
import { violationsEverywhere } from './axe.ts';
import { ChangingSite } from './changing-site.ts';
import { printedPages } from './paper.ts';
import { interfaceIn } from './words.ts';

/** A site that can go away, and a window on it in which workers may run. */
interface Visit {
  readonly site: ChangingSite;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a path below the address of the site, and waits for what loads with it. */
  readonly go: (path: string) => Promise<number | undefined>;
}

const test = plain
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', async ({ browser }, { onCleanup }): Promise<Visit> => {
    const site = new ChangingSite();
    const address = await site.start();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    onCleanup(async () => {
      await context.close();
      site.stop();
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const go = async (path: string) => (await page.goto(address + path))?.status();
    return { site, page, context, go };
  });

/** A practice of the library that has a sheet, by its path below a language. */
function practiceIn({ site }: Visit, code: string): string {
  const sheet = site.pathsOf(code).find((path) => path.endsWith('/print/index.html')) ?? '';
  return sheet.slice(code.length + 1, -'print/index.html'.length);
}

/** Waits until the worker answers for the page, and has stored what was open. */
async function workerOf(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** What is true after a moment: a machine may be busy. */
const soon = <T>(what: () => T) => expect.poll(what, { timeout: 20_000 });
const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const row = (page: Page, code: string) => page.locator(`[data-language-row="${code}"]`);
const status = (page: Page) => page.locator('[data-offline-status]');

/** Keeps a language from the page about it, in its own words. */
async function keep({ page, go }: Visit, code: 'en' | 'lv' | 'ar'): Promise<void> {
  await go(`${code}/offline/`);
  await workerOf(page);
  await row(page, code).locator('.button').click();
  const done = interfaceIn(code)('offline.done', { language: '' }).replace(/[\s.⁨⁩]+$/, '');
  await soon(() => status(page).innerText()).toContain(done.split(/[⁨⁩]/)[0]?.trim() || done);
}

async function search(page: Page, words: string): Promise<string[]> {
  await page.fill('[role="search"] input[type="search"][name="q"]', words);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-search-results][aria-busy="false"] li a');
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

describe('after a first visit, without a network', () => {
  test('a page is read again and printed, and says of another that it is not there', async ({
    visit,
  }) => {
    const { site, page, go } = visit;
    const practice = practiceIn(visit, 'en');
    await go(`en/${practice}`);
    await workerOf(page);
    const title = await page.innerText('h1');
    await go(`en/${practice}print/`);
    site.goAway();

    expect(await go(`en/${practice}?from=paper`)).toBe(200);
    expect(await page.innerText('h1')).toBe(title);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    await go(`en/${practice}print/`);
    expect((await printedPages(page)).length).toBe(1);

    expect(await go('en/sources/')).toBe(503);
    const t = interfaceIn('en');
    expect(await page.innerText('h1')).toBe(t('offline.missing-title'));
    expect(page.url()).toMatch(/\/en\/sources\/$/);
    await page.getByRole('link', { name: title, exact: true }).click();
    expect(await page.innerText('h1')).toBe(title);
  });

  test.for(['lv', 'ar'] as const)(
    'in %s says kindly that a page is not there, and opens it when the network is back',
    async (code, { visit }) => {
      const { site, page, go } = visit;
      await go(`${code}/`);
      await workerOf(page);
      site.goAway();
      await go(`${code}/glossary/`);
      const t = interfaceIn(code);
      expect(await page.innerText('h1')).toBe(t('offline.missing-title'));
      expect(await page.innerText('.lead')).toBe(t('offline.missing-lead'));
      expect(await violationsEverywhere(page)).toEqual([]);
      site.comeBack();
      await page.getByRole('button', { name: t('offline.missing-retry') }).click();
      await page.waitForFunction(
        (words) => document.querySelector('h1')?.textContent !== words,
        t('offline.missing-title'),
      );
      expect(await page.innerText('h1')).toBe(t('nav.glossary'));
    },
  );

  test('what was searched for is found again', async ({ visit }) => {
    const { site, page, go } = visit;
    await go('en/');
    await workerOf(page);
    await go('en/search/');
    const found = await search(page, 'municipality');
    site.goAway();
    await go('en/search/');
    expect(await search(page, 'municipality')).toEqual(found);
  });

  test('nothing is written down of what was asked', async ({ visit }) => {
    const { page, go } = visit;
    await go('lv/');
    await workerOf(page);
    await go('lv/search/?q=noslēpums');
    await page.waitForLoadState('networkidle');
    const addresses = await page.evaluate(async () => {
      const keys = [];
      for (const name of await caches.keys())
        keys.push(...(await (await caches.open(name)).keys()));
      return keys.map(({ url }) => decodeURIComponent(url));
    });
    expect(addresses.filter((url) => /[?#]|noslēpums/.test(url))).toEqual([]);
    expect(addresses.some((url) => url.endsWith('/lv/search/'))).toBe(true);
  });
});

describe('a language that is kept', () => {
  test.for(['lv', 'ar'] as const)(
    'in %s reads, searches and prints whole without a network',
    async (code, { visit }) => {
      const { site, page, go } = visit;
      const t = interfaceIn(code);
      await go(`${code}/offline/`);
      const index = JSON.parse(site.text('offline/index.json')) as OfflineIndex;
      const offer = row(page, code).locator('.button');
      await soon(() => offer.innerText()).toMatch(/[\d٠-٩]/);
      await keep(visit, code);
      const packs = site.sent.filter(({ path }) => path.endsWith('.pack'));
      const bytes = packs.reduce((sum, each) => sum + each.bytes, 0);
      // What the reader was told is what came, but for the heads of the answers.
      expect(bytes / (index[code]?.download ?? 0)).toBeGreaterThan(0.99);
      expect(bytes / (index[code]?.download ?? 0)).toBeLessThan(1.05);
      expect(site.sent.length).toBeLessThan(80);
      site.goAway();

      const practice = practiceIn(visit, code);
      for (const path of [practice, 'glossary/', 'guidance/', `${practice}print/`]) {
        expect(await go(`${code}/${path}`), path).toBe(200);
        expect(await page.innerText('h1')).not.toBe(t('offline.missing-title'));
      }
      expect((await printedPages(page)).length).toBe(1);
      await go(`${code}/${practice}`);
      const title = await page.innerText('h1');
      await go(`${code}/search/`);
      expect(await search(page, title)).toContain(
        new URL(page.url()).pathname.replace('search/', practice),
      );
      const id = practice.split('/')[1] ?? '';
      await go(`${code}/pack/?ids=${id}`);
      await page.waitForSelector('.sheet');
      await go('fi/glossary/');
      expect(await page.innerText('h1')).toBe(t('offline.missing-title'));
      const link = page.locator('main ul strong a');
      expect(await link.getAttribute('href')).toMatch(new RegExp(`/${code}/$`));
    },
  );

  test('goes on where it broke off, and says so', async ({ visit }) => {
    const { site, page, go } = visit;
    const t = interfaceIn('en');
    await go('en/offline/');
    await workerOf(page);
    await soon(() => row(page, 'en').locator('.button').isVisible()).toBe(true);
    await page.waitForLoadState('networkidle');
    // The list and two packs: the third is asked for when one of these is here.
    site.goAwayAfter(3);
    await row(page, 'en').locator('.button').click();
    await soon(() => status(page).innerText()).toBe(t('offline.failed'));
    const arrived = await page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.endsWith(':arriving:en')) ?? '';
      const cache = await caches.open(name);
      const [note] = (await cache.keys()).filter(({ url }) => url.endsWith('arrived.json'));
      return Object.keys((note && (await (await cache.match(note))?.json())) ?? {});
    });
    const { files, packs } = JSON.parse(site.text('offline/en.json')) as OfflineList;
    let start = 0;
    const whole = packs.flatMap(([name, , count]) => {
      const isHere = files.slice(start, (start += count)).every(([each]) => arrived.includes(each));
      return isHere ? [packAddress(name)] : [];
    });
    expect(whole.length).toBeGreaterThan(0);
    expect(await row(page, 'en').innerText()).toContain(t('offline.state-part-unknown'));
    site.comeBack();
    site.sent = [];
    await go('en/offline/');
    const button = row(page, 'en').locator('.button');
    await soon(() => button.innerText()).toMatch(/^Go on/);
    await button.click();
    await soon(() => status(page).innerText()).toContain('whole');
    const again = site.sent.filter(({ path }) => path.endsWith('.pack')).map(({ path }) => path);
    expect(again.filter((path) => whole.includes(path))).toEqual([]);
    expect(again.length).toBeGreaterThan(0);
  });

  test('is brought up to date in the background: one page that changed is one file', async ({
    visit,
  }) => {
    const { site, page, go } = visit;
    await keep(visit, 'en');
    const path = `en/${practiceIn(visit, 'en')}`;
    site.publish(
      `${path}index.html`,
      site.text(`${path}index.html`).replace(/<h1([^>]*)>/, '<h1$1>Changed: '),
    );
    site.publishList('en');
    site.sent = [];
    await go('en/glossary/');
    const listed = JSON.parse(site.text('offline/index.json')) as OfflineIndex;
    await soon(() =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => each.endsWith(':kept:en')) ?? '';
        const cache = await caches.open(name);
        const [note] = (await cache.keys()).filter(({ url }) => url.endsWith('kept.json'));
        const kept = note && (await (await cache.match(note))?.json());
        return kept?.list.version;
      }),
    ).toBe(listed['en']?.version);
    const own = site.sent.filter((each) => !each.path.startsWith('en/glossary'));
    expect(own.map((each) => each.path).filter((each) => each.startsWith('en/'))).toEqual([path]);
    expect(own.some((each) => each.path.endsWith('.pack'))).toBe(false);
    site.goAway();
    await go(path);
    expect(await page.innerText('h1')).toMatch(/^Changed: /);
  });

  test('is removed from the device, and so is all else', async ({ visit }) => {
    const { page, go } = visit;
    const t = interfaceIn('ar');
    await keep(visit, 'ar');
    await go('ar/glossary/');
    await go('ar/offline/');
    await page.waitForSelector('[data-offline-pages]', { state: 'attached' });
    await row(page, 'ar').getByRole('button').last().click();
    await soon(() => cachesOf(page).then((all) => all.join())).not.toMatch(/kept|arriving/);
    expect(await row(page, 'ar').innerText()).toContain(t('offline.state-none'));
    await page.getByRole('button', { name: t('offline.remove-all') }).click();
    await soon(() => status(page).innerText()).toBe(t('offline.all-removed'));
    expect((await cachesOf(page)).filter((name) => !name.endsWith(':notes'))).toEqual([]);
  });
});

describe('what a reader decides', () => {
  test('pages are not stored where that is switched off, and the worker goes', async ({
    visit,
  }) => {
    const { page, go } = visit;
    const t = interfaceIn('en');
    await go('en/glossary/');
    await workerOf(page);
    await go('en/offline/');
    const box = page.getByLabel(t('offline.visited-switch'));
    await soon(() => box.isChecked()).toBe(true);
    expect(await page.locator('[data-offline-pages] a').first().innerText()).toBe(
      t('nav.glossary'),
    );
    await box.uncheck();
    await soon(() => page.locator('[data-offline-pages] a').count()).toBe(0);
    await soon(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    await go('en/guidance/');
    await page.waitForLoadState('networkidle');
    expect((await cachesOf(page)).filter((name) => !name.endsWith(':notes'))).toEqual([]);
    await go('en/offline/');
    await soon(() => box.isChecked()).toBe(false);
    await box.check();
    await workerOf(page);
    await go('en/guidance/');
    await soon(async () => (await cachesOf(page)).join()).toMatch(/:pages/);
  });

  test.for(['en', 'ar'])('in %s the page about it reads well to axe', async (code, { visit }) => {
    const { page, go } = visit;
    await go(`${code}/offline/`);
    await soon(() => row(page, code).locator('.button').isVisible()).toBe(true);
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('without scripts the page explains itself', async ({ browser, visit }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await visit.go('lv/');
    await page.goto(visit.page.url().replace(/lv\/$/, 'lv/offline/'));
    expect(await page.innerText('main')).toContain(interfaceIn('lv')('offline.no-script'));
    expect(await page.locator('main button:visible').count()).toBe(0);
    await context.close();
  });
});

test('a worker that is withdrawn removes itself and all that it has stored', async ({ visit }) => {
  const { site, page, go } = visit;
  await keep(visit, 'lv');
  expect((await cachesOf(page)).length).toBeGreaterThan(0);
  site.publish('sw.js', await bundleWorker('withdrawn-worker'));
  for (const path of site.pathsOf('lv').filter((each) => each.endsWith('/glossary/index.html')))
    site.publish(path, site.text(path).replace(/ data-worker="[^"]*"/, ''));
  await go('lv/glossary/');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await soon(() => cachesOf(page)).toEqual([]);
  await soon(() =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await go('lv/glossary/');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test.for([
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const)(
  'in %s the site can be installed under its own mark',
  async ([code, dir], { visit }) => {
    const { page, go } = visit;
    await go(`${code}/`);
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
      return (await fetch(link?.href ?? '')).json();
    });
    expect(manifest).toMatchObject({ dir, display: 'standalone' });
    expect(manifest.start_url).toMatch(new RegExp(`/${code}/$`));
    const sizes = await page.evaluate(
      async (icons: readonly { src: string }[]) =>
        Promise.all(
          icons.map(async ({ src }) => {
            const picture = await createImageBitmap(await (await fetch(src)).blob());
            return `${picture.width}x${picture.height}`;
          }),
        ),
      manifest.icons,
    );
    expect(sizes).toEqual(manifest.icons.map((icon: { sizes: string }) => icon.sizes));
    const client = await page.context().newCDPSession(page);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    // A window of a test is a private one, in which nothing is installed.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  },
);
