import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { contentFolder } from '../../library/content-folder.ts';
import { listValues, type ListFacetValues } from '../../library/facets.ts';
import { loadLibrary } from '../../library/library.ts';
import { violationsEverywhere } from './axe.ts';
import { addressOf, test } from './browsing.ts';

const list = 'en/case-studies/';
const employment = 'input[name="theme"][value="employment"]';

const library = loadLibrary(contentFolder());
const practices = library.entries.filter(({ collection }) => collection === 'case-studies');
const values = new Map(practices.map((entry) => [entry.id, listValues(library, entry)]));

describe('facets of a list', () => {
  test('narrow it to the entries whose records have the value', async ({ open }) => {
    const page = await open(list);
    expect(await shown(page)).toHaveLength(practices.length);
    await page.check(employment);
    await settled(page, (own) => own.theme.includes('employment'));
    await page.check('input[name="target"][value="women"]');
    await settled(page, (own) => own.theme.includes('employment') && own.target.includes('women'));
  });

  test('count on every value what ticking it would show, alone and after choices', async ({
    open,
  }) => {
    const page = await open(list);
    await page.hover('.facets legend');
    await expect.poll(() => page.locator('.situation-form').count()).toBe(1);
    expect(await falseCounts(page, [])).toEqual([]);
    await page.check(employment);
    expect(await falseCounts(page, [['theme', 'employment']])).toEqual([]);
    await page.click('.facets-more summary');
    await page.check('input[name="cost"][value="unknown"]');
    expect(
      await falseCounts(page, [
        ['theme', 'employment'],
        ['cost', 'unknown'],
      ]),
    ).toEqual([]);
  });

  test.for(['population', 'municipality-role', 'setting', 'status', 'cost'] as const)(
    'let what is not known of %s be chosen where a record does not know',
    async (facet, { open }) => {
      const unknown = [...values.values()].filter((own) => own[facet].includes('unknown'));
      const page = await open(`${list}?${facet}=unknown`);
      if (unknown.length > 0) await settled(page, (own) => own[facet].includes('unknown'));
      else expect(await page.locator(`[name="${facet}"][value="unknown"]`).count()).toBe(0);
    },
  );

  test('keep their state in the address, and the back button undoes a step', async ({ open }) => {
    const page = await open(list);
    await page.check(employment);
    await settled(page, (own) => own.theme.includes('employment'));
    const narrowed = await shown(page);
    expect(new URL(page.url()).search).toBe('?theme=employment');
    await page.goBack();
    expect(await shown(page)).toHaveLength(practices.length);
    expect(await page.isChecked(employment)).toBe(false);
    await page.goForward();
    expect(await shown(page)).toEqual(narrowed);
  });

  test('are reproduced by a link, in another language too', async ({ open }) => {
    const query = '?theme=housing&target=families&sort=evidence';
    const page = await open(`${list}${query}`);
    await settled(page, (own) => own.theme.includes('housing') && own.target.includes('families'));
    const narrowed = await shown(page);
    await page.goto(addressOf(`ar/case-studies/${query}`));
    await expect.poll(() => shown(page).then((ids) => ids.sort())).toEqual(narrowed.sort());
    expect(await page.innerText('[data-explorer-count]')).toMatch(/[٠-٩]/);
    expect(await page.locator('.facets .count').first().innerText()).toMatch(/[٠-٩]/);
  });

  test('are cleared at once', async ({ open }) => {
    const page = await open(`${list}?theme=employment`);
    await settled(page, (own) => own.theme.includes('employment'));
    await page.click('[data-facet-clear]');
    expect(await shown(page)).toHaveLength(practices.length);
    expect(new URL(page.url()).search).toBe('');
  });

  test('fetch nothing before a reader touches the list', async ({ open }) => {
    const page = await open(list);
    const fetched = () =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect((await fetched()).filter((name) => name.includes('explorer'))).toEqual([]);
    await page.hover('.facets legend');
    await expect
      .poll(async () => (await fetched()).some((name) => name.endsWith('explorer.json')))
      .toBe(true);
  });
});

describe('the table', () => {
  test('says the same as the list, and a heading orders it, once more the other way', async ({
    open,
  }) => {
    const page = await open(`${list}?theme=housing`);
    await settled(page, (own) => own.theme.includes('housing'));
    const rows = await shown(page);
    await page.click('[data-view="table"]');
    expect(await lines(page)).toEqual(rows);
    const size = page.getByRole('columnheader', { name: 'Size' });
    await size.getByRole('button').click();
    expect(await size.getAttribute('aria-sort')).toBe('ascending');
    const sizes = await people(page);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes.filter((number) => number < Infinity).length).toBeGreaterThan(3);
    await size.getByRole('button').click();
    expect(await size.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?theme=housing&sort=people-reversed&view=table');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    expect(await shown(page)).toEqual(rows);
  });

  test('is fit to read for a screen reader, in Arabic too', async ({ open }) => {
    for (const path of [`${list}?view=table`, 'ar/case-studies/?view=table&country=LV']) {
      const page = await open(path, { reducedMotion: 'reduce' });
      await page.waitForSelector('.explorer-table');
      await page.evaluate(() => document.querySelector<HTMLElement>('.situation')?.click());
      expect(await violationsEverywhere(page)).toEqual([]);
    }
  });
});

describe('places like yours', () => {
  test('come first, each with the reason in words', async ({ open }) => {
    const page = await open(list);
    await page.click('.situation summary');
    await page.selectOption('[name="country"]', 'LV');
    await page.fill('[name="inhabitants"]', '20 000');
    await page.click('.situation-form [type="submit"]');
    expect(new URL(page.url()).search).toBe('?country=LV&inhabitants=20000');
    const first = page.locator('[data-explorer-rows] > li').first();
    expect(await first.locator('.row-close').innerText()).toMatch(
      /^Close to you: same (country|region)|neighbouring/,
    );
    const link = await first.locator('.row-title a').getAttribute('href');
    expect(link).toContain('?country=LV&inhabitants=20000');
    expect(await stored(page)).toBeNull();
  });

  test('are remembered only where the reader asks, and forgotten at once', async ({ open }) => {
    const page = await open(list);
    await page.click('.situation summary');
    await page.fill('[name="inhabitants"]', '20000');
    await page.check('#situation-remember');
    await page.click('.situation-form [type="submit"]');
    expect(await stored(page)).toBe('inhabitants=20000');
    await page.goto(addressOf('lv/case-studies/'));
    await expect.poll(() => page.inputValue('[name="inhabitants"]')).toBe('20000');
    expect(await page.locator('.row-close').count()).toBe(practices.length);
    await page.click('.situation summary');
    await page.click('.situation-form [type="button"]');
    expect(await stored(page)).toBeNull();
    expect(await page.locator('.row-close').count()).toBe(0);
  });

  test('say which field is no number, and go to it', async ({ open }) => {
    const page = await open(list);
    await page.click('.situation summary');
    await page.fill('[name="budget"]', 'a lot');
    await page.click('.situation-form [type="submit"]');
    expect(await page.getAttribute('[name="budget"]', 'aria-invalid')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('budget');
    expect(new URL(page.url()).search).toBe('');
  });
});

test('from the home page to two practices for housing families in towns like ours', async ({
  open,
}) => {
  const page = await open('lv/');
  await page.click('.door a');
  await page.check('input[name="theme"][value="housing"]');
  await page.check('input[name="target"][value="families"]');
  await page.check('input[name="population"][value="5000-20000"]');
  await page.check('input[name="population"][value="20000-50000"]');
  await settled(
    page,
    (own) =>
      own.theme.includes('housing') &&
      own.target.includes('families') &&
      ['5000-20000', '20000-50000'].some((band) => own.population.includes(band)),
  );
  expect((await shown(page)).length).toBeGreaterThanOrEqual(2);
});

test('without scripts a list leads to a page for each value, and that to pages of two', async ({
  open,
}) => {
  const page = await open(list, { javaScriptEnabled: false });
  expect(await page.locator('.facets input').count()).toBe(0);
  await page.click('.facets li[data-value="housing"] a');
  expect(page.url()).toBe(addressOf('en/themes/housing/'));
  await page.click('.pairs summary');
  await page.click('.pairs a[href$="/target-groups/families/"]');
  expect(page.url()).toBe(addressOf('en/themes/housing/target-groups/families/'));
  const under = await page.$$eval('.row-title a', (links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''),
  );
  const expected = [...values]
    .filter(([, own]) => own.theme.includes('housing') && own.target.includes('families'))
    .map(([id]) => id);
  expect(under.sort()).toEqual(expected.sort());
});

/** Waits until the list shows the practices whose records fit, and no others. */
async function settled(page: Page, fits: (own: ListFacetValues) => boolean): Promise<void> {
  const expected = [...values].filter(([, own]) => fits(own)).map(([id]) => id);
  await expect.poll(async () => (await shown(page)).sort()).toEqual(expected.sort());
}

/** The ids of the rows that a reader can scroll to, in their order. */
async function shown(page: Page): Promise<string[]> {
  return page.$$eval('[data-explorer-rows] > li:not([hidden]) .row-title a', (links) =>
    (links as HTMLAnchorElement[])
      .filter((link) => !link.closest('[data-explorer-rows]')?.hasAttribute('hidden'))
      .map((link) => link.pathname.split('/').at(-2) ?? ''),
  );
}

async function lines(page: Page): Promise<string[]> {
  return page.$$eval('.explorer-table tbody th a', (links) =>
    (links as HTMLAnchorElement[]).map((link) => link.pathname.split('/').at(-2) ?? ''),
  );
}

/** The inhabitants in the third column; what is not known as infinity. */
async function people(page: Page): Promise<number[]> {
  return page.$$eval('.explorer-table tbody tr', (rows) =>
    rows.map((row) => {
      const number = Number(row.children[2]?.textContent?.replaceAll(',', ''));
      return Number.isNaN(number) ? Infinity : number;
    }),
  );
}

async function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('silta-situation'));
}

/** Values whose count is not what the records give with the other facets as chosen. */
async function falseCounts(
  page: Page,
  chosen: readonly (readonly [keyof ListFacetValues, string])[],
): Promise<string[]> {
  const told = await page.$$eval('[data-facet] li', (items) =>
    (items as HTMLElement[]).map((item) => ({
      facet: item.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
      value: item.dataset['value'] ?? '',
      count: Number(item.querySelector('.count')?.textContent),
    })),
  );
  expect(told.length).toBeGreaterThan(60);
  return told.flatMap(({ facet, value, count }) => {
    const real = [...values.values()].filter(
      (own) =>
        own[facet as keyof ListFacetValues].includes(value) &&
        chosen.every(([other, wanted]) => other === facet || own[other].includes(wanted)),
    ).length;
    return real === count ? [] : [`${facet}=${value}: ${count} instead of ${real}`];
  });
}
