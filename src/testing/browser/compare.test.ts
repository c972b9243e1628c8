import { describe, expect } from 'vitest';
import type { PracticeFile } from '../../schemas/practice-file.ts';
import { violationsEverywhere } from './axe.ts';
import { addressOf, test } from './browsing.ts';
import { printedPages, sheetFaults } from './paper.ts';

const ids = ['jonava-intercultural-city', 'siin-ja-saal', 'serbia-local-networks'];

describe.each(['en', 'lv', 'ar'])('a comparison in %s', (code) => {
  test('says cell for cell what the files of the practices say', async ({ open }) => {
    const page = await open(`${code}/compare/?ids=${ids.join(',')}`);
    await page.locator('.comparison').waitFor();
    for (const [index, id] of ids.entries()) {
      const answer = await page.request.get(addressOf(`${code}/case-studies/${id}/practice.json`));
      const file = (await answer.json()) as PracticeFile;
      const cell = (row: string) => page.locator(`[data-row="${row}"] td`).nth(index).innerText();
      const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
      for (const part of ['what', 'result', 'caution', 'problem'] as const)
        expect(plain(await cell(part))).toBe(plain(file.summary[part]));
      for (const row of ['place', 'population', 'reach', 'staff', 'funding', 'status']) {
        const fact = file.facts.find((each) => each.id === row);
        expect(plain(await cell(row)), row).toBe(plain(fact?.text ?? ''));
      }
    }
  });

  test('has a header for each row and column, and what differs first', async ({ open }) => {
    const page = await open(`${code}/compare/?ids=${ids.join(',')}`);
    await page.locator('.comparison').waitFor();
    expect(await page.getByRole('columnheader').count()).toBe(ids.length + 1);
    const rows = await page.$$eval('.comparison tbody [data-row]', (all) =>
      all.map((row) => {
        const cells = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        const header = row.querySelector('th[scope="row"]')?.textContent ?? '';
        return { header, isSame: new Set(cells).size === 1, count: cells.length };
      }),
    );
    expect(rows.every(({ header, count }) => header !== '' && count === ids.length)).toBe(true);
    const firstSame = rows.findIndex(({ isSame }) => isSame);
    expect(rows.slice(firstSame).every(({ isSame }) => isSame)).toBe(true);
    expect(firstSame).toBeGreaterThan(5);
    expect(await page.locator('.comparison td .unknown').count()).toBeGreaterThan(0);
  });

  test('is cards in a window of 320 px, and no wider than it', async ({ open }) => {
    const page = await open(`${code}/compare/?ids=${ids.join(',')}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.locator('.comparison').waitFor();
    const { wide, display, roles } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      display: getComputedStyle(document.querySelector('.comparison tbody tr') as Element).display,
      roles: document.querySelectorAll('.comparison [role="row"]').length,
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(display).toBe('block');
    expect(roles).toBe(await page.locator('.comparison tr').count());
  });

  test.for([2, 3, 4])('of %i prints on one A4 across', async (count, { open }) => {
    const chosen = [...ids, 'istanbul-coordination-platform'].slice(0, count);
    const page = await open(`${code}/compare/?ids=${chosen.join(',')}`);
    await page.locator('.comparison').waitFor();
    expect(await printedPages(page)).toEqual([{ width: 842, height: 595 }]);
    await page.emulateMedia({ media: 'print' });
    expect(await sheetFaults(page)).toEqual([]);
  });
});

test.for(['en', 'ar'])('axe finds nothing on a comparison in %s', async (code, { open }) => {
  const page = await open(`${code}/compare/?ids=${ids.join(',')}&role=leads&inhabitants=20000`, {
    reducedMotion: 'reduce',
  });
  await page.locator('.comparison').waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
});

test('a situation in the address is held against the conditions, and unknown is no fit', async ({
  open,
}) => {
  const page = await open(`en/compare/?ids=${ids.join(',')}&role=leads`);
  await page.locator('.comparison').waitFor();
  expect(await page.locator('[data-row="fit"] td').first().innerText()).toContain('fits');
  await page.goto(addressOf(`en/compare/?ids=${ids.join(',')}&budget=50000`));
  await page.locator('.comparison').waitFor();
  expect(await page.locator('[data-row="fit"] .verdict-fits').count()).toBe(0);
});

test('five practices are four, and one that does not exist is told', async ({ open }) => {
  const page = await open(`en/compare/?ids=${ids.join(',')},start-wien,no-such-practice`);
  await page.locator('.comparison').waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(5);
  expect(await page.innerText('[data-status]')).toContain('first four');
  await page.goto(addressOf(`en/compare/?ids=${ids[0]},${ids[1]},no-such-practice`));
  await page.locator('.comparison').waitFor();
  expect(await page.innerText('[data-status]')).toContain('no-such-practice');
});
