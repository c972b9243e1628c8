import { describe, expect } from 'vitest';
import { violations, violationsEverywhere } from './axe.ts';
import { test } from './browsing.ts';
import { templatePaths } from './templates.ts';

describe('axe finds nothing, light and dark, narrow and wide,', () => {
  test.for(templatePaths)('on %s in English', async ([, path], { open }) => {
    const page = await open(`en/${path}`, { reducedMotion: 'reduce' });
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  test.for(['', '404.html'])('on /%s', async (path, { open }) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  test('with a note, the language menu and the evidence open', async ({ open }) => {
    const page = await open('en/case-studies/siin-ja-saal/', { reducedMotion: 'reduce' });
    await page.click('.evidence-why summary');
    await page.click('.language-menu summary');
    await page.locator('.sixty .figure').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.note:popover-open').count()).toBe(1);
    expect(await violationsEverywhere(page)).toEqual([]);
  });
});

test('axe itself works: it finds an image without words and grey on grey', async ({ open }) => {
  const page = await open('en/about/');
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.append(document.createElement('img'));
    main.style.color = '#888';
    main.style.background = '#999';
  });
  const found = (await violations(page)).join();
  expect(found).toContain('image-alt');
  expect(found).toContain('color-contrast');
});
