import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect } from 'vitest';
import { addressOf, test } from './browsing.ts';

const builtSite = resolve(process.env['SILTA_DIST'] ?? 'dist');

describe.each(['en', 'lv', 'ar'])('a question in %s', (code) => {
  test('is found from the home page by two links, and leads on to what it rests on', async ({
    open,
  }) => {
    const page = await open(`${code}/`, { javaScriptEnabled: false });
    await page.click('.door-more a[href$="/questions/"]');
    expect(page.url()).toBe(addressOf(`${code}/questions/`));
    await page.click('.questions a[href$="/questions/family-of-nine/"]');
    expect(await page.locator('.definition').innerText()).not.toBe('');

    const passage = page.locator('.questions a[href*="#"]').first();
    const anchor = (await passage.getAttribute('href'))?.split('#')[1] ?? '';
    await passage.click();
    const section = page.locator(`[id="${anchor}"]`);
    expect(await section.isVisible()).toBe(true);
    expect(page.url().endsWith(`#${anchor}`)).toBe(true);
  });

  test('leads from an entry back to the question', async ({ open }) => {
    const page = await open(`${code}/guidance/housing/`);
    const questions = page.locator('section[aria-labelledby="answers"] a');
    expect(await questions.count()).toBeGreaterThan(0);
    const path = (await questions.first().getAttribute('href')) ?? '';
    expect(path).toContain(`/${code}/questions/`);
  });
});

describe('a question that was translated', () => {
  test.for([
    ['ar', /\p{Script=Arabic}/u],
    ['lv', /[āčēģīķļņšūž]/],
    ['sr', /[čćđšž]/],
  ] as const)(
    'is in the words of the reader in %s, and says how they came about',
    async ([code, letters], { open }) => {
      const page = await open(`${code}/questions/family-of-nine/`);
      expect(await page.innerText('h1')).toMatch(letters);
      expect(await page.innerText('.definition')).toMatch(letters);
      expect(await page.locator('.aside-translation').count()).toBe(0);
      expect(await page.locator('.definition + .quiet, .quiet').count()).toBeGreaterThan(0);
      const canonical = await page.getAttribute('link[rel="canonical"]', 'href');
      expect(canonical).toMatch(new RegExp(`/${code}/questions/family-of-nine/$`));
    },
  );
});

describe('a start page', () => {
  test('walks through days, weeks and months in order, each step with a link', async ({ open }) => {
    const page = await open('en/start/coordinator/', { javaScriptEnabled: false });
    const times = await page.locator('.step-when').allInnerTexts();
    expect(times).toEqual(['First day', 'First week', 'First three months']);
    const steps = page.locator('.steps > li');
    expect(await steps.count()).toBeGreaterThanOrEqual(5);
    for (const step of await steps.all()) {
      expect(await step.locator('a').count()).toBeGreaterThan(0);
    }
  });
});

describe('an address of something that is told elsewhere', () => {
  test.each([
    ['case-studies/tent-nordics', 'frameworks/tent-partnership'],
    ['frameworks/for-in', 'case-studies/for-in'],
  ])('%s leads to %s', async (path, target) => {
    const response = await fetch(addressOf(`ar/${path}/`), { redirect: 'manual' });
    expect([301, 302]).toContain(response.status);
    expect(response.headers.get('location')).toMatch(new RegExp(`/ar/${target}/$`));
    // A host that does not know of it has a page that leads on.
    const html = await readFile(join(builtSite, `ar/${path}/index.html`), 'utf8');
    expect(html).toMatch(new RegExp(`http-equiv="refresh" content="0; url=[^"]*/ar/${target}/"`));
  });
});
