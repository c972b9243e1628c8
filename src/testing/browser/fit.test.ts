import { describe, expect } from 'vitest';
import { contentFolder } from '../../library/content-folder.ts';
import { loadLibrary } from '../../library/library.ts';
import { checkFit, isTyped } from '../../situation/fit.ts';
import type { Situation } from '../../situation/situation.ts';
import { violations } from './axe.ts';
import { test } from './browsing.ts';

const library = loadLibrary(contentFolder());
const situation: Situation = {
  country: 'LV',
  population: 60_000,
  role: 'hosts',
  housingMarket: 'loose',
};
const query = '?country=LV&inhabitants=60000&role=hosts&market=loose';

const cases = library.entries.flatMap((entry) => {
  const typed = entry.collection === 'case-studies' ? entry.record.conditions.filter(isTyped) : [];
  return typed.length > 0 ? [{ id: entry.id, typed }] : [];
});
const kinds = ['population', 'municipality-role', 'housing-market'];
const sample = kinds.flatMap((kind) => cases.find(({ typed }) => typed[0]?.kind === kind) ?? []);

describe('the fit check', () => {
  test.for(sample)('says of $id what its record says', async ({ id, typed }, { open }) => {
    for (const code of ['en', 'ar']) {
      const page = await open(`${code}/case-studies/${id}/${query}`);
      await page.waitForSelector('[data-verdict]');
      const told = await page.$$eval('[data-verdict]', (lines) =>
        lines.map((line) => line.getAttribute('data-verdict')),
      );
      expect(told).toEqual(typed.map((condition) => checkFit(condition, situation)));
      const sentences = await page.$$eval('[data-condition]', (items) =>
        items.map((item) => item.textContent.trim()),
      );
      expect(sentences.every((sentence) => sentence.length > 10)).toBe(true);
    }
  });

  test('never says that something fits where the reader said nothing of it', async ({ open }) => {
    const { id } = sample[0] ?? { id: '' };
    const page = await open(`en/case-studies/${id}/?country=LV`);
    await page.waitForSelector('[data-verdict]');
    const told = await page.$$eval('[data-verdict]', (lines) =>
      lines.map((line) => line.textContent?.trim() ?? ''),
    );
    for (const words of told) expect(words).toMatch(/^not known .*yours: not said$/);
  });

  test('works from what the device remembers, and leads back to what was said', async ({
    open,
  }) => {
    const { id } = sample[0] ?? { id: '' };
    const page = await open(`en/case-studies/${id}/`);
    expect(await page.locator('[data-verdict]').count()).toBe(0);
    await page.evaluate(() => localStorage.setItem('silta-situation', 'inhabitants=20000'));
    await page.reload();
    await page.waitForSelector('[data-verdict]');
    expect(await violations(page)).toEqual([]);
    await page.click('[data-fit-for] a');
    expect(new URL(page.url()).hash).toBe('#situation');
    await expect.poll(() => page.inputValue('[name="inhabitants"]')).toBe('20000');
  });

  test('fetches nothing where no place is known, and leaves the conditions as they are', async ({
    open,
  }) => {
    const { id } = sample[0] ?? { id: '' };
    const page = await open(`en/case-studies/${id}/`);
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(fetched.filter((name) => /fit|situation/.test(name))).toEqual([]);
    expect(await page.locator('.fit li').count()).toBeGreaterThan(2);
  });
});
