import { describe, expect } from 'vitest';
import { test } from './browsing.ts';

const path = 'ar/case-studies/istanbul-coordination-platform/';

describe('an Arabic entry', () => {
  test('is laid out from right to left', async ({ open }) => {
    const page = await open(path);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    const [title, facts] = await Promise.all([
      page.locator('h1').boundingBox(),
      page.locator('.entry-facts').boundingBox(),
    ]);
    expect(title && facts && title.x > facts.x).toBe(true);
  });

  test('writes figures, references and dates in Arabic-Indic numerals', async ({ open }) => {
    const page = await open(path);
    for (const selector of ['.figure', '.cite', '.entry-dates', '.body-section time']) {
      // A version is a code, the same in every language.
      const texts = await page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const code of copy.querySelectorAll('code')) code.remove();
          return copy.textContent ?? '';
        }),
      );
      expect(texts.length, selector).toBeGreaterThan(0);
      expect(
        texts.filter((text) => !/[٠-٩]/.test(text) || /\d/.test(text)),
        selector,
      ).toEqual([]);
    }
  });

  test('writes the figures of its summary so, though the body below is in English', async ({
    open,
  }) => {
    const page = await open('ar/case-studies/siin-ja-saal/');
    const own = await page.locator('.sixty .figure, .fit .figure').allInnerTexts();
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((text) => !/[٠-٩]/.test(text))).toEqual([]);
    const foreign = await page.locator('.body-section .figure').allInnerTexts();
    expect(foreign.filter((text) => /[٠-٩]/.test(text))).toEqual([]);
  });

  test('isolates foreign names, so that they do not disturb the line', async ({ open }) => {
    const page = await open('ar/case-studies/siin-ja-saal/');
    const names = await page.$$eval('bdi', (all) =>
      all.map((each) => [each.textContent, getComputedStyle(each).unicodeBidi]),
    );
    expect(names.map(([name]) => name)).toContain('Siin & Sääl');
    expect(names.filter(([, bidi]) => bidi !== 'isolate')).toEqual([]);
  });

  test('lays out an English body from left to right, and isolates it', async ({ open }) => {
    const page = await open('ar/case-studies/siin-ja-saal/');
    const styles = await page.$$eval('.body-section', (all) =>
      all.map(
        (each) => `${getComputedStyle(each).direction} ${getComputedStyle(each).unicodeBidi}`,
      ),
    );
    expect(new Set(styles)).toEqual(new Set(['ltr isolate']));
  });
});
