import type { Browser } from 'playwright-core';
import { measureCold, type Cold } from './cold.ts';
import { askPlain } from './plain-page.ts';
import type { Query } from './queries.ts';
import { pagesOf, rankOf } from './result-links.ts';
import { depth, type Row } from './row.ts';
import { SearchPage, type Asked } from './search-page.ts';
import type { Wire } from './wire.ts';

/** Where and how queries are asked. */
export interface Setting {
  readonly browser: Browser;
  /** The built site. */
  readonly wire: Wire;
  /** The path that the site stands at, with a slash at either end. */
  readonly base: string;
  /** Where Pagefind's own indexes are served. */
  readonly plainOrigin: string;
  /** How many times slower the processor is made for warm searches. */
  readonly cpu: number | undefined;
}

/** What was measured in a language. */
export interface LanguageScore {
  readonly language: string;
  readonly rows: readonly Row[];
  readonly cold: Cold;
  /** What went wrong in the page. */
  readonly faults: readonly string[];
}

/** Asks the queries of a language on its search page, one after the other, and Pagefind as it is. */
export async function scoreLanguage(
  setting: Setting,
  language: string,
  queries: readonly Query[],
): Promise<LanguageScore> {
  const { browser, wire, base, cpu } = setting;
  const address = `${wire.origin}${base}${language}/search/`;
  const cold = await measureCold(browser, wire, address, firstQueries(queries));
  const plain = await askPlain(
    browser,
    setting.plainOrigin,
    language,
    queries.map(({ text }) => text),
  );
  const page = await SearchPage.open(browser, address);
  try {
    await page.slow({ cpu });
    await page.ask(queries[0]?.text ?? '');
    const rows: Row[] = [];
    for (const [index, query] of queries.entries()) {
      const got = plain[index] ?? [];
      const asIs = { got, rank: rankOf(got, query.want) };
      const asked = await page.ask(query.text, query.variant === 'crosslang' ? 'long' : 'short');
      rows.push({ ...rowOf(query, asked, base), asIs });
    }
    return { language, rows, cold, faults: [...page.faults] };
  } finally {
    await page.close();
  }
}

/**
 * What the page showed for a query, as a row without Pagefind as it is. What only an English text
 * answers may also stand beside the results, among those in other languages.
 */
export function rowOf(query: Query, asked: Asked, base: string): Omit<Row, 'asIs'> {
  const shown = pagesOf(asked.links, base).slice(0, depth);
  const isOwn = ({ language }: { language: string }) => language === query.language;
  const own = shown.filter(isOwn).map(({ key }) => key);
  const elsewhere = [...shown.filter((page) => !isOwn(page)), ...pagesOf(asked.beside, base)].slice(
    0,
    depth,
  );
  const isCrossing = query.variant === 'crosslang';
  const otherKeys = elsewhere.map(({ key }) => key);
  const ranks = [own, ...(isCrossing ? [otherKeys] : [])].map((keys) => rankOf(keys, query.want));
  const found = ranks.filter((rank) => rank > 0);
  const others = isCrossing ? elsewhere.map((page) => `${page.language}/${page.key}`) : [];
  return {
    ...query,
    got: [...own, ...others],
    rank: found.length > 0 ? Math.min(...found) : 0,
    own: own.length,
    honest: asked.honest,
    ms: Math.round(asked.ms * 10) / 10,
    late: asked.late,
  };
}

/** Those that a page answers, as they are written in the set; else whatever there is. */
function firstQueries(queries: readonly Query[]): readonly Query[] {
  const exact = queries.filter(({ variant }) => variant === 'exact');
  return exact.length > 0 ? exact : queries;
}
