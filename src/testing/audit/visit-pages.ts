import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Problem } from '../output/problem.ts';
import { atOnce } from './at-once.ts';
import type { AuditedSite } from './audited-site.ts';
import { visitedLanguages, visitsOf, type Visit } from './visits.ts';

/** Looks at a page that is in its state, and says what is wrong with it. */
export type Look = (page: Page, path: string) => Promise<Problem[]>;

/** Prepares a window before the page is opened in it, and tells afterwards what it has heard. */
export type Prepare = (page: Page, path: string) => Promise<() => Problem[]>;

/**
 * Opens every template in every visited language, in a window of its own, and gathers the faults.
 * A page that cannot be brought into its state is a fault.
 */
export async function visitPages(
  site: AuditedSite,
  look: Look,
  options: BrowserContextOptions = {},
  prepare?: Prepare,
): Promise<{ readonly pages: number; readonly faults: Problem[] }> {
  const origin = await site.served();
  const browser = await site.browser();
  const visits = visitsOf(site).flatMap((visit) =>
    visit.isRoot
      ? [{ visit, path: visit.path }]
      : visitedLanguages.map((code) => ({ visit, path: `${code}/${visit.path}` })),
  );
  const faults = await atOnce(2, visits, async ({ visit, path }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      const heard = await prepare?.(page, path);
      await page.goto(`${origin}${path}`);
      const notThere = await bringAbout(page, visit, path);
      return [...notThere, ...(await look(page, path)), ...(heard?.() ?? [])];
    } finally {
      await context.close();
    }
  });
  return { pages: visits.length, faults: faults.flat() };
}

async function bringAbout(page: Page, { name, act }: Visit, path: string): Promise<Problem[]> {
  try {
    await act?.(page);
    return [];
  } catch (error) {
    const [first] = String(error).split('\n');
    return [{ path, rule: 'state', what: `did not become "${name}": ${first}` }];
  }
}
