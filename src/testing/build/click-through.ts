import type { Browser } from 'playwright-core';
import { watch } from '../browser/watch.ts';

/** What a reader met on the way: each address without the origin, and whatever went wrong. */
export interface Walk {
  readonly steps: readonly string[];
  readonly faults: readonly string[];
}

/**
 * Goes through a site of the fixture as a reader does: from the choice of a language to the list,
 * to an entry, by the search back to it, to the same page in Arabic, and to the comparison.
 */
export async function clickThrough(browser: Browser, site: string): Promise<Walk> {
  const page = await browser.newPage();
  const steps: string[] = [];
  const at = () => steps.push(new URL(page.url()).href.slice(new URL(site).origin.length));
  const follow = async (selector: string, address: RegExp) => {
    await page.locator(selector).first().click();
    await page.waitForURL(address);
    at();
  };
  try {
    const faults = await watch(page);
    await page.goto(site, { waitUntil: 'networkidle' });
    at();
    await follow('a[data-language="en"]', /\/en\/$/);
    await follow('nav a[href$="/en/case-studies/"]', /\/en\/case-studies\/$/);
    await follow('main a[href$="/en/case-studies/shared-garden/"]', /\/shared-garden\/$/);
    await page.locator('[data-search-box] input').first().fill('garden');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-search-results][aria-busy="false"] a[data-result]');
    at();
    await follow('a[data-result]', /\/shared-garden\//);
    await page.locator('.language-menu summary').click();
    await follow('.language-menu a[hreflang="ar"]', /\/ar\/case-studies\/shared-garden\/$/);
    await page.goto(new URL('ar/compare/?ids=shared-garden', site).href, {
      waitUntil: 'networkidle',
    });
    at();
    await page.goto(new URL('ar/case-studies/town-garden/', site).href);
    at();
    return { steps, faults };
  } finally {
    await page.close();
  }
}
