import type { Browser } from 'playwright-core';
import { depth } from './row.ts';

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/**
 * Asks Pagefind as it is, through its own API in the browser. Returns for each text the pages it
 * finds, best first, by their address below the language.
 * @param origin where the indexes of `buildPlainIndex` are served
 */
export async function askPlain(
  browser: Browser,
  origin: string,
  code: string,
  texts: readonly string[],
): Promise<string[][]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${code}/`);
    const urls = await page.evaluate(
      async ({ code, texts, depth }) => {
        const address = `/${code}/pagefind/pagefind.js`;
        const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
        // Without it, addresses begin with the folder that the index stands in.
        await pagefind.options({ baseUrl: '/' });
        await pagefind.init();
        const found: string[][] = [];
        for (const text of texts) {
          const { results } = await pagefind.search(text);
          const pages = await Promise.all(results.slice(0, depth).map((result) => result.data()));
          found.push(pages.map(({ url }) => url));
        }
        return found;
      },
      { code, texts, depth },
    );
    return urls.map((list) => list.map((url) => url.replace(/^\/|\/$/g, '')));
  } finally {
    await context.close();
  }
}
