import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject, test as plain } from 'vitest';

/** The address of a page by its path from the root of the site, such as `lv/guidance/`. */
export function addressOf(path: string): string {
  return new URL(path, inject('site')).href;
}

/** Opens a path in a window of its own, which is closed when the test ends. */
export type Open = (path: string, options?: BrowserContextOptions) => Promise<Page>;

/** A test with `open`; one connection to the browser serves a file. */
export const test = plain
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser }, { onCleanup }): Promise<Open> => {
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const close of closing) await close();
    });
    return async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        // What tests ask of the network is asked of it; the worker has tests of its own.
        serviceWorkers: 'block',
        ...options,
      });
      closing.push(() => context.close());
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(addressOf(path));
      return page;
    };
  });
