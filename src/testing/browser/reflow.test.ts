import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browsing.ts';
import { templatePaths } from './templates.ts';

const narrow = { viewport: { width: 320, height: 640 } };

describe.each(['en', 'lv', 'ar'])('in %s', (code) => {
  test.for(templatePaths)(
    '%s fits a window of 320 px, and one of 640 px with its text twice as large',
    async ([, path], { open }) => {
      const page = await open(`${code}/${path}`, narrow);
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overflow(page)).toEqual([]);
    },
  );

  test('the open language menu stays within a window of 320 px', async ({ open }) => {
    const page = await open(`${code}/`, narrow);
    await page.click('.language-menu summary');
    const menu = await page.locator('.language-menu ul').boundingBox();
    expect(menu?.x).toBeGreaterThanOrEqual(0);
    expect(menu && menu.x + menu.width).toBeLessThanOrEqual(320);
    expect(await overflow(page)).toEqual([]);
  });
});

/** What makes a page scroll sideways: nothing where it does not. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > clientWidth + 1);
    });
    const names = wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`${scrollWidth} px wide`, ...new Set(names)].slice(0, 8);
  });
}
