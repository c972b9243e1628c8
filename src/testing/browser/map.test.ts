import { describe, expect } from 'vitest';
import { test } from './browsing.ts';

describe.each(['en', 'lv', 'ar'])('the map in %s', (code) => {
  test('marks each place with a link into the list, which says the same number', async ({
    open,
  }) => {
    const page = await open(`${code}/case-studies/map/`, { javaScriptEnabled: false });
    const marks = await page.$$eval('[data-mark]', (links) =>
      links.map((link) => ({
        name: link.querySelector('title')?.textContent.trim() ?? '',
        target: link.getAttribute('href') ?? '',
        places: (link.getAttribute('data-mark') ?? '').split(' '),
        count: link.querySelector('circle + text')?.textContent,
      })),
    );
    expect(marks.length).toBeGreaterThan(30);
    for (const { name, target, places, count } of marks) {
      expect(name.length).toBeGreaterThan(4);
      expect(await page.locator(target).count()).toBe(1);
      if (count === undefined) continue;
      const listed = await page.$$eval(
        places.map((place) => `[data-place="${place}"] [data-entry]`).join(),
        (items) => new Set(items.map((item) => item.getAttribute('data-entry'))).size,
      );
      expect(count).toBe(new Intl.NumberFormat(code === 'ar' ? 'ar-SY' : code).format(listed));
    }
  });
});

test('the marks are reached by keyboard in the order of the list, and lead to it', async ({
  open,
}) => {
  const page = await open('en/case-studies/map/');
  await page.focus('.map-picture');
  await page.keyboard.press('Tab');
  const focused = () =>
    page.evaluate(() => document.activeElement?.querySelector('title')?.textContent.trim());
  expect(await focused()).toMatch(/^Austria: /);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Vienna: /);
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#at-vienna');
});

test('is narrowed by what was chosen in the list, and leads back to it', async ({ open }) => {
  const page = await open('en/case-studies/?theme=housing');
  await page.waitForSelector('[data-map-link][href*="theme=housing"]');
  await page.click('[data-map-link]');
  await expect
    .poll(() => page.innerText('[data-map-filter]'))
    .toMatch(/^Only: Housing – \d+ entries/);
  const told = Number(/(\d+) entries/.exec(await page.innerText('[data-map-filter]'))?.[1]);
  const listed = await page.$$eval(
    '[data-entry]:not([hidden])',
    (items) => new Set(items.map((item) => item.getAttribute('data-entry'))).size,
  );
  expect(listed).toBe(told);
  expect(await page.locator('[data-mark].mark-none').count()).toBeGreaterThan(3);
  await page.click('[data-map-list]');
  expect(new URL(page.url()).search).toBe('?theme=housing');
  await expect.poll(() => page.isChecked('input[name="theme"][value="housing"]')).toBe(true);
});

test('is legible in forced colours: shades become hatches', async ({ open }) => {
  const page = await open('en/case-studies/map/', { forcedColors: 'active' });
  const fills = await page.$$eval('[data-land]', (areas) => [
    ...new Set(areas.map((area) => getComputedStyle(area).fill)),
  ]);
  expect(fills.length).toBeGreaterThan(2);
  for (const fill of fills) expect(fill).toContain('hatch-');
});

test('credits the borders to Natural Earth and asks no other origin', async ({ open }) => {
  const page = await open('en/case-studies/map/?theme=housing');
  expect(await page.innerText('.map figcaption')).toContain('Natural Earth');
  const origins = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  );
  expect(new Set(origins)).toEqual(new Set([new URL(page.url()).origin]));
});
