import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from './browsing.ts';

const figures = 'en/case-studies/cities-withrefugees/';
const terms = 'en/handbooks/effective-inclusion-toolkit/';
const both = [
  { name: 'a figure', path: figures, button: '.body-section .figure' },
  { name: 'a term', path: terms, button: '.body-section .term' },
];

describe.each(both)('$name in the text', ({ path, button }) => {
  test('opens its note by a click, and Escape closes it', async ({ open }) => {
    const page = await open(path);
    await page.locator(button).first().click();
    expect(await openNotes(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await openNotes(page)).toEqual([]);
  });

  test('opens its note by keyboard, and Escape gives the focus back', async ({ open }) => {
    const page = await open(path);
    await page.locator(button).first().focus();
    await page.keyboard.press('Enter');
    expect(await openNotes(page)).toHaveLength(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.note')))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await openNotes(page)).toEqual([]);
    expect(
      await page.evaluate((selector) => document.activeElement?.matches(selector), button),
    ).toBe(true);
  });

  test.for([320, 800, 1280])(
    'opens its note without scripts, within a window of %i px',
    async (width, { open }) => {
      const page = await open(path, { javaScriptEnabled: false, viewport: { width, height: 640 } });
      await page.locator(button).first().click();
      const note = await page.locator('.note:popover-open').boundingBox();
      expect(note?.x).toBeGreaterThanOrEqual(0);
      expect(note && note.x + note.width).toBeLessThanOrEqual(width);
      expect(note?.y).toBeGreaterThanOrEqual(0);
      expect(note && note.y + note.height).toBeLessThanOrEqual(640);
    },
  );
});

test('the note of a figure says what it counts, who counted and where it is stated', async ({
  open,
}) => {
  const page = await open(figures);
  const button = page.locator('.body-section .figure').first();
  const figure = (await button.innerText()).trim();
  await button.click();
  const note = page.locator('.note:popover-open');
  expect(await note.locator('data').innerText()).toContain(figure);
  expect((await note.locator('th').innerText()).length).toBeGreaterThan(3);
  const publisher = await note.locator('bdi').innerText();
  expect(publisher).not.toBe('');
  const source = (await note.locator('a').getAttribute('href')) ?? '';
  expect(await page.locator(source).innerText()).toContain(publisher);
});

test('the note of a figure is its row in the table, and goes back there', async ({ open }) => {
  const page = await open(figures);
  const display = () =>
    page.$$eval('.figures .note', (rows) => rows.map((row) => getComputedStyle(row).display));
  expect(new Set(await display())).toEqual(new Set(['table-row']));
  await page.locator('.body-section .figure').first().click();
  expect((await display()).filter((value) => value !== 'table-row')).toEqual(['block']);
  await page.keyboard.press('Escape');
  expect(new Set(await display())).toEqual(new Set(['table-row']));
});

test('the note of a term leads to its page in the glossary', async ({ open }) => {
  const page = await open(terms);
  await page.locator('.body-section .term').first().click();
  await page.locator('.note:popover-open a').click();
  expect(page.url().startsWith(addressOf('en/glossary/'))).toBe(true);
  expect(await page.isVisible('.definition')).toBe(true);
});

async function openNotes(page: Page): Promise<string[]> {
  return page.$$eval('.note:popover-open', (notes) => notes.map(({ id }) => id));
}
