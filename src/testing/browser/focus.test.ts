import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browsing.ts';

const pages = ['en/', 'en/case-studies/', 'en/case-studies/cities-withrefugees/', 'ar/'];

describe.each(['none', 'active'] as const)('with forced colours %s', (forcedColors) => {
  test.for(pages)('the focus is seen at every step of %s', async (path, { open }) => {
    const page = await open(path, { forcedColors });
    const steps = await walk(page, 25);
    expect(new Set(steps.map(({ name }) => name)).size).toBeGreaterThan(10);
    expect(steps.filter(({ outline }) => outline < 2)).toEqual([]);
  });
});

test('the first key of a page offers to skip to its content', async ({ open }) => {
  const page = await open('en/case-studies/');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.getBoundingClientRect().top),
  ).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

/** What has the focus after each press of Tab, and how wide its outline is. */
async function walk(page: Page, presses: number): Promise<{ name: string; outline: number }[]> {
  const steps: { name: string; outline: number }[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`,
        outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      };
    });
    if (step) steps.push(step);
  }
  return steps;
}
