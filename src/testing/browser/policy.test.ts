import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { headersFor } from '../../delivery/delivery-rules.ts';
import { withoutHashes } from '../../delivery/page-styles.ts';
import { addressOf, test } from './browsing.ts';
import { templatePaths } from './templates.ts';
import { watch } from './watch.ts';

/** As readers have it: with what works without a network. */
const withWorker = { serviceWorkers: 'allow' } as const;
const two = 'jonava-intercultural-city,siin-ja-saal';

/** Pages that no template stands for, or that do something once they are asked to. */
const others: readonly [name: string, path: string, act?: (page: Page) => Promise<unknown>][] = [
  [
    'a search that finds',
    'search/?q=Jonava',
    (page) => page.waitForSelector('[data-search-results][aria-busy="false"] a[data-result]'),
  ],
  ['a comparison', `compare/?ids=${two}`, (page) => page.waitForSelector('.comparison')],
  [
    'a pack of sheets',
    `pack/?ids=${two}`,
    (page) => page.waitForFunction(() => document.querySelectorAll('.sheet').length >= 2),
  ],
  ['a list that was shared', 'list/?ids=case-studies/siin-ja-saal', openShare],
  ['what can be read without a network', 'offline/'],
  ['a sheet to print', 'case-studies/siin-ja-saal/print/'],
  ['an answer about a printout', 'printed/?e=case-studies/siin-ja-saal&v=aaaaaaaaa'],
  ['a map that is narrowed', 'case-studies/map/?theme=housing'],
  ['a list that is narrowed', 'case-studies/?theme=housing'],
  ['an entry held against a situation', 'case-studies/siin-ja-saal/?role=leads&inhabitants=9000'],
];

/** The code of a shared list is drawn by a script of its own. */
async function openShare(page: Page): Promise<void> {
  const share = page.locator('[data-list-share] summary');
  if (await share.isVisible()) {
    await share.click();
    await page.waitForSelector('[data-list-code] svg');
  }
}

describe.each(['en', 'ar'])(
  'the policy stops nothing, and nothing is told in the console, in %s',
  (code) => {
    test.for(templatePaths)('on a page of the template %s', async ([, path], { open }) => {
      const page = await open('404.html', withWorker);
      const faults = await watch(page);
      await page.goto(addressOf(`${code}/${path}`), { waitUntil: 'networkidle' });
      expect(faults).toEqual([]);
    });

    test.for(others)('on %s', async ([, path, act], { open }) => {
      const page = await open('404.html', withWorker);
      const faults = await watch(page);
      await page.goto(addressOf(`${code}/${path}`), { waitUntil: 'networkidle' });
      await act?.(page);
      expect(faults).toEqual([]);
    });
  },
);

test.for(['', '404.html'])(
  'the policy stops nothing on the page of no language at "%s"',
  async (path, { open }) => {
    const page = await open('en/', withWorker);
    const faults = await watch(page);
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    expect(faults).toEqual([]);
  },
);

describe('the policy', () => {
  test('stops a script, a style and a picture that somebody put into a page', async ({ open }) => {
    const page = await open('ar/');
    const stopped = await page.evaluate(async () => {
      const directives: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        directives.push(effectiveDirective),
      );
      const put = (name: string, attributes: object) =>
        document.body.append(Object.assign(document.createElement(name), attributes));
      put('style', { textContent: 'body { color: red }' });
      put('img', { src: 'https://elsewhere.invalid/x.png' });
      await fetch('https://elsewhere.invalid/').catch(() => undefined);
      const script = document.createElement('script');
      script.append('document.title = "taken"');
      document.body.append(script);
      await new Promise((done) => setTimeout(done, 200));
      return directives;
    });
    expect([...new Set(stopped)].sort()).toEqual([
      'connect-src',
      'img-src',
      'require-trusted-types-for',
      'style-src-elem',
    ]);
    expect(await page.title()).not.toBe('taken');
  });

  test('lets no text become markup, or the address of a script', async ({ open }) => {
    const page = await open('en/');
    const errors = await page.evaluate(() =>
      [
        () => (document.body.innerHTML = '<img src="x" onerror="alert(1)">'),
        () => Object.assign(document.createElement('script'), { src: '/x.js' }),
      ].map((act) => {
        try {
          act();
          return 'was let through';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(errors).toEqual(['TypeError', 'TypeError']);
  });
});

test('the server of the tests sends what readers get', async ({ open }) => {
  const page = await open('en/');
  for (const path of ['/', '/ar/', '/lv/case-studies/siin-ja-saal/', '/icon.svg']) {
    const answer = await page.request.get(addressOf(path.slice(1)));
    const sent = answer.headers();
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(withoutHashes(sent[name.toLowerCase()] ?? ''), `${path} ${name}`).toBe(value);
  }
});
