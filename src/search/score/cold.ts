import type { Browser } from 'playwright-core';
import type { Query } from './queries.ts';
import { SearchPage } from './search-page.ts';
import { percentile } from './summary.ts';
import type { Wire } from './wire.ts';

/** What the first search of a visit costs, in a language; bytes are those of bodies on the wire. */
export interface Cold {
  /** The search page itself, with all that it loads before anybody searches. */
  readonly pageBytes: number;
  /** What of it is for searching, though nobody has turned to the search box. */
  readonly beforeFocus: number;
  /** From focus until the first results stand: the most of several queries. */
  readonly firstBytes: number;
  /** The same in milliseconds, on this machine. */
  readonly firstMs: number;
  /** The same in milliseconds on a slow phone: 1.6 Mbit/s, a processor four times slower. */
  readonly slowMs: number;
  /** What one more word loads: the middle one of several. */
  readonly wordBytes: number;
}

const runs = 3;
const furtherWords = 5;

/**
 * Measures first searches, each in a window that knows nothing.
 * @param queries of this language, of which those of two words are taken first
 */
export async function measureCold(
  browser: Browser,
  wire: Wire,
  address: string,
  queries: readonly Query[],
): Promise<Cold> {
  const texts = firstTexts(queries);
  const further = oneWordEach(queries, texts[0] ?? '');
  const visits: Visit[] = [];
  for (const [index, text] of texts.entries()) {
    visits.push(await visit(browser, wire, address, text, index === 0 ? further : []));
  }
  const [first] = visits;
  if (!first) throw new Error(`no query for a first search of ${address}`);
  return {
    pageBytes: first.pageBytes,
    beforeFocus: Math.max(...visits.map(({ beforeFocus }) => beforeFocus)),
    firstBytes: Math.max(...visits.map(({ bytes }) => bytes)),
    firstMs: Math.max(...visits.map(({ ms }) => ms)),
    slowMs: await slowVisit(browser, address, texts[0] ?? ''),
    wordBytes: percentile(first.further, 0.5),
  };
}

interface Visit {
  readonly pageBytes: number;
  readonly beforeFocus: number;
  readonly bytes: number;
  readonly ms: number;
  readonly further: readonly number[];
}

async function visit(
  browser: Browser,
  wire: Wire,
  address: string,
  text: string,
  words: readonly string[],
): Promise<Visit> {
  const { deliveries } = wire;
  const start = deliveries.length;
  const page = await SearchPage.open(browser, address);
  try {
    const loaded = deliveries.length;
    await new Promise((done) => setTimeout(done, 300));
    const before = deliveries.slice(start);
    const focused = deliveries.length;
    const beforeFocus = before.filter(({ fetched }, index) => fetched || index >= loaded - start);
    await page.focus();
    const { sinceFocus } = await page.ask(text);
    const bytes = sum(deliveries.slice(focused));
    const further: number[] = [];
    for (const word of words) {
      const mark = deliveries.length;
      await page.ask(word);
      further.push(sum(deliveries.slice(mark)));
    }
    const pageBytes = sum(before);
    return { pageBytes, beforeFocus: sum(beforeFocus), bytes, ms: sinceFocus, further };
  } finally {
    await page.close();
  }
}

async function slowVisit(browser: Browser, address: string, text: string): Promise<number> {
  const page = await SearchPage.open(browser, address);
  try {
    await page.slow({ cpu: 4, mobile: true });
    await page.focus();
    return (await page.ask(text)).sinceFocus;
  } finally {
    await page.close();
  }
}

/** As many texts as there are runs, those of two words first. */
export function firstTexts(queries: readonly Query[]): string[] {
  const texts = [...new Set(queries.map(({ text }) => text))];
  const ofTwo = texts.filter((text) => text.split(' ').length === 2);
  return [...new Set([...ofTwo, ...texts])].slice(0, runs);
}

/** The longest word of each of several queries, none of which is in a text. */
export function oneWordEach(queries: readonly Query[], known: string): string[] {
  const words = new Set<string>();
  for (const { text } of queries) {
    const [longest] = text.split(' ').sort((a, b) => b.length - a.length);
    if (longest && !known.includes(longest)) words.add(longest);
  }
  return [...words].slice(0, furtherWords);
}

const sum = (deliveries: readonly { readonly bytes: number }[]) =>
  deliveries.reduce((total, { bytes }) => total + bytes, 0);
