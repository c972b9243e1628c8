import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './browsing.ts';

const list = 'en/case-studies/';
const employment = 'input[name="theme"][value="employment"]';

describe('facets of a list', () => {
  test('narrow it to the entries that they count', async ({ open }) => {
    const page = await open(list);
    const all = await shown(page);
    const count = Number(
      await page
        .locator('li', { has: page.locator(employment) })
        .locator('.count')
        .last()
        .innerText(),
    );
    await page.check(employment);
    const narrowed = await shown(page);
    expect(narrowed.length).toBe(count);
    expect(narrowed.length).toBeLessThan(all.length);
    expect(narrowed.filter(({ theme }) => !theme.includes('employment'))).toEqual([]);
    expect(all.filter(({ theme }) => theme.includes('employment'))).toHaveLength(count);
    expect(await page.innerText('[data-facet-count]')).toContain(String(count));
  });

  test('have true counts on every value, alone and after a choice', async ({ open }) => {
    const page = await open(list);
    expect(await falseCounts(page)).toEqual([]);
    await page.check(employment);
    expect(await falseCounts(page)).toEqual([]);
  });

  test('keep their state in the address, and the back button undoes a step', async ({ open }) => {
    const page = await open(list);
    const all = await shown(page);
    await page.check(employment);
    const narrowed = await shown(page);
    expect(new URL(page.url()).search).toBe('?theme=employment');
    await page.goBack();
    expect(await shown(page)).toEqual(all);
    expect(await page.isChecked(employment)).toBe(false);
    await page.goForward();
    expect(await shown(page)).toEqual(narrowed);
  });

  test('are reproduced by a link, in another language too', async ({ open }) => {
    const page = await open(`${list}?theme=employment`);
    const narrowed = (await shown(page)).map(({ path }) => path.replace('/en/', '/')).sort();
    expect(await page.isChecked(employment)).toBe(true);
    await page.goto(addressOf('ar/case-studies/?theme=employment'));
    expect((await shown(page)).map(({ path }) => path.replace('/ar/', '/')).sort()).toEqual(
      narrowed,
    );
    expect(await page.innerText('[data-facet-count]')).toMatch(/[٠-٩]/);
  });

  test('are cleared at once', async ({ open }) => {
    const page = await open(`${list}?theme=employment`);
    const narrowed = await shown(page);
    await page.click('[data-facet-clear]');
    expect((await shown(page)).length).toBeGreaterThan(narrowed.length);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('without scripts a list offers the same choices as links to prebuilt pages', async ({
  open,
}) => {
  const page = await open(list, { javaScriptEnabled: false });
  const cases = (await shown(page))
    .filter(({ theme }) => theme.includes('employment'))
    .map(({ path }) => path);
  expect(await page.locator('.facets input').count()).toBe(0);
  await page.click('.facets li[data-value="employment"] a');
  expect(page.url()).toBe(addressOf('en/themes/employment/'));
  const under = await page.$$eval('.row-title a', (links) =>
    links.map((link) => link.getAttribute('href')),
  );
  expect(cases.filter((path) => !under.includes(path))).toEqual([]);
});

/** The rows that a reader sees. */
async function shown(page: Page): Promise<{ path: string; theme: string[] }[]> {
  return page.$$eval('[data-facet-rows] > li', (rows) => {
    // A row has its values as numbers of the choices, counted through all facets.
    const choices = [...document.querySelectorAll<HTMLElement>('[data-facet] li')];
    const themes = choices.map((choice) =>
      choice.closest<HTMLElement>('[data-facet]')?.dataset['facet'] === 'theme'
        ? choice.dataset['value']
        : undefined,
    );
    return (rows as HTMLElement[])
      .filter((row) => row.checkVisibility())
      .map((row) => ({
        path: row.querySelector('a')?.pathname ?? '',
        theme: (row.dataset['values'] ?? '')
          .split(' ')
          .flatMap((code) => themes[Number(code)] ?? []),
      }));
  });
}

/**
 * Values whose count is not what ticking them would show. A value of a facet in which nothing is
 * ticked must count the visible rows that have it.
 */
async function falseCounts(page: Page): Promise<string[]> {
  return page.$$eval('[data-facet]', (facets) => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-facet-rows] > li')];
    const choices = [...document.querySelectorAll<HTMLElement>('[data-facet] li')];
    const free = (facets as HTMLElement[]).filter((facet) => !facet.querySelector(':checked'));
    return free.flatMap((facet) =>
      [...facet.querySelectorAll<HTMLElement>('li')].flatMap((item) => {
        const name = facet.dataset['facet'] ?? '';
        const value = item.dataset['value'] ?? '';
        const told = Number(item.querySelector('.count')?.textContent);
        const real = rows.filter(
          (row) =>
            !row.hidden && row.dataset['values']?.split(' ').includes(`${choices.indexOf(item)}`),
        ).length;
        return told === real ? [] : [`${name}=${value}: ${told} instead of ${real}`];
      }),
    );
  });
}
