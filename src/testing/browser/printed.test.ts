import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { VersionFile } from '../../schemas/version-file.ts';
import { violationsEverywhere } from './axe.ts';
import { addressOf, test, type Open } from './browsing.ts';

const entry = 'case-studies/siin-ja-saal';
const languages = ['en', 'lt', 'lv', 'et', 'fi', 'ar', 'sr'] as const;

async function versionsOf(key: string): Promise<VersionFile> {
  return (await (await fetch(addressOf(`versions/${key}.json`))).json()) as VersionFile;
}

/** The page that answers on a code, once it has. */
async function answered(page: Page): Promise<Page> {
  await page.waitForSelector('.printed-answer');
  return page;
}

const answer = (page: Page) => page.locator('.printed-answer');

/** The answer where the file of the entry says something else of the version in a language. */
async function answerWhere(
  open: Open,
  language: (typeof languages)[number],
  edit: (file: VersionFile) => VersionFile,
): Promise<Page> {
  const file = await versionsOf(entry);
  const version = file.versions.findLast((each) => each.language === language)?.version ?? '';
  const page = await open(`${language}/printed/`);
  await page.route(`**/versions/${entry}.json`, (route) => route.fulfill({ json: edit(file) }));
  await page.goto(addressOf(`${language}/printed/?e=${entry}&v=${version}`));
  return answered(page);
}

/** A file in which every version has become something, since some changes. */
const become =
  (
    state: VersionFile['versions'][number]['state'],
    since: VersionFile['versions'][number]['since'],
    rest: Partial<VersionFile> = {},
  ) =>
  (file: VersionFile): VersionFile => ({
    ...file,
    ...rest,
    versions: file.versions.map((each) => ({ ...each, state, since })),
  });

describe('the page about printouts', () => {
  test.for(languages)('in %s knows the version that the entry shows', async (code, { open }) => {
    const shown = await (await open(`${code}/${entry}/`)).innerText('.entry-dates code');
    const { current, titles } = await versionsOf(entry);
    expect(shown).toBe(current[code]);
    const page = await answered(await open(`${code}/printed/?e=${entry}&v=${shown}`));
    expect(await answer(page).getAttribute('class')).toContain('printed-unchanged');
    expect(await answer(page).innerText()).toContain(titles[code]?.text);
    expect(await answer(page).innerText()).toContain(shown);
    const links = await answer(page).locator('.printed-links a').evaluateAll(pathsOf);
    const path = new URL(addressOf(`${code}/${entry}/`)).pathname;
    expect(links).toEqual([path, `${path}print/`]);
  });

  test('finds the entry by a code alone, typed as it looks on paper', async ({ open }) => {
    const { current } = await versionsOf(entry);
    const page = await open('sr/printed/');
    const typed = (current.sr ?? '').toUpperCase().replaceAll('0', 'O');
    await page.getByRole('textbox', { name: 'Kod na odštampanom primerku' }).fill(typed);
    await page.keyboard.press('Enter');
    await answered(page);
    expect(new URL(page.url()).searchParams.get('v')).toBe(typed);
    expect(await answer(page).getAttribute('class')).toContain('printed-unchanged');
  });

  test('knows a version of another language, and says which', async ({ open }) => {
    const { current } = await versionsOf(entry);
    const page = await answered(await open(`en/printed/?e=${entry}&v=${current.ar}`));
    expect(await answer(page).innerText()).toContain('Arabic');
  });

  test.for([
    ['en', 'wording', '1 December 2026: wording'],
    ['lv', 'substance', '2026. gada 1. decembris: saturs'],
    ['ar', 'substance', '١ ديسمبر ٢٠٢٦: المضمون'],
  ] as const)('in %s tells a change of %s with its day', async ([code, kind, line], { open }) => {
    const edit = become(kind, [{ date: '2026-12-01', class: kind }]);
    const page = await answerWhere(open, code, edit);
    expect(await answer(page).getAttribute('class')).toContain(`printed-${kind}`);
    expect(await answer(page).locator('li').allInnerTexts()).toEqual([line]);
    expect(await page.locator('.printed-law').count()).toBe(0);
  });

  test.for([
    ['en', 'The law has changed since.'],
    ['ar', 'تغيّر القانون منذ ذلك الحين.'],
  ] as const)('in %s names a change of the law', async ([code, sentence], { open }) => {
    const edit = become('substance', [{ date: '2026-12-01', class: 'law' }]);
    const page = await answerWhere(open, code, edit);
    expect(await page.innerText('.printed-law')).toBe(sentence);
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  test('leads from a withdrawn entry nowhere, and says when that was', async ({ open }) => {
    const gone = { fate: 'withdrawn', now: undefined, withdrawn: '2026-12-01' } as const;
    const page = await answerWhere(open, 'lv', become('withdrawn', [], gone));
    expect(await answer(page).innerText()).toContain('2026. gada 1. decembris');
    expect(await answer(page).locator('a').count()).toBe(0);
  });

  test('leads from a moved entry to where it is now', async ({ open }) => {
    const now = 'case-studies/talent-together';
    const page = await answerWhere(open, 'en', become('unchanged', [], { fate: 'moved', now }));
    expect(await answer(page).innerText()).toContain('It has moved to:');
    const links = await answer(page).locator('a').evaluateAll(pathsOf);
    expect(links[0]).toBe(new URL(addressOf(`en/${now}/`)).pathname);
  });

  test('warns where the review of an entry is overdue', async ({ open }) => {
    const review = { last: '2020-01-01', due: '2021-01-01' };
    const page = await answerWhere(open, 'en', become('unchanged', [], { review }));
    expect(await page.innerText('.printed-answer .warning')).toContain('1 January 2021');
  });

  test.for([
    `?e=${entry}&v=zzzzzzzzz`,
    `?v=zzzzzzzzz`,
    '?e=case-studies/nav-tada&v=zzzzzzzzz',
    '?e=../../secret&v=رمز',
  ])('says of %s that it was never published here', async (query, { open }) => {
    const page = await answered(await open(`en/printed/${query}`));
    expect(await answer(page).getAttribute('class')).toContain('printed-unknown');
    const links = await answer(page).locator('a').count();
    expect(links > 0).toBe(query.includes(entry));
  });

  test('asks this site alone, nothing before there is a code, and says when it cannot', async ({
    open,
  }) => {
    const page = await open('lv/printed/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(addressOf('lv/printed/'));
    expect(asked.filter((url) => url.includes('/versions/'))).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(addressOf('')))).toEqual([]);
    await page.route('**/versions/**', (route) => route.abort());
    await page.goto(addressOf(`lv/printed/?e=${entry}&v=zzzzzzzzz`));
    await expect.poll(() => page.innerText('[data-printed-answer]')).toMatch(/neizdevās/);
  });

  test.for(['en', 'ar'])(
    'in %s reads well to axe, with an answer and without',
    async (code, { open }) => {
      const { current } = await versionsOf(entry);
      const page = await open(`${code}/printed/`);
      expect(await violationsEverywhere(page)).toEqual([]);
      await page.goto(addressOf(`${code}/printed/?e=${entry}&v=${current.en}`));
      await answered(page);
      expect(await violationsEverywhere(page)).toEqual([]);
    },
  );

  test.for(['en', 'fi', 'ar'])(
    'in %s needs no more room than 320 pixels',
    async (code, { open }) => {
      const { current } = await versionsOf(entry);
      const page = await open(`${code}/printed/?e=${entry}&v=${current.fi}`, {
        viewport: { width: 320, height: 640 },
      });
      await answered(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    },
  );

  test('explains itself without scripts, and leads to the lists', async ({ open }) => {
    const page = await open('ar/printed/', { javaScriptEnabled: false });
    expect(await page.locator('form[action$="/ar/printed/"]').isVisible()).toBe(false);
    expect(await page.locator('main noscript a').evaluateAll(pathsOf)).toEqual(
      ['guidance', 'handbooks', 'frameworks', 'case-studies'].map(
        (path) => new URL(addressOf(`ar/${path}/`)).pathname,
      ),
    );
    expect(await page.locator('.printed-states dt').count()).toBe(5);
  });
});

function pathsOf(links: (HTMLElement | SVGElement)[]): string[] {
  return links.map((link) => (link as HTMLAnchorElement).pathname);
}
