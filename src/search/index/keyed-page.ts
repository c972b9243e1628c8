import { createHash } from 'node:crypto';
import type { PageText, Token } from './page-text.ts';

/** A page's tokens as keys, written so that Pagefind counts them as the page's own. */
export function writeKeyedPage(
  tokens: readonly Token[],
  encode: (token: string) => string,
  revision: string,
): string {
  const runs: string[] = [];
  let start = 0;
  while (start < tokens.length) {
    const weight = tokens[start]?.weight ?? 1;
    let end = start + 1;
    while (tokens[end]?.weight === weight) end++;
    const keys = tokens.slice(start, end).map(({ text }) => encode(text));
    runs.push(`<p data-pagefind-weight="${weight}">${keys.join(' ')}</p>`);
    start = end;
  }
  const meta = `data-pagefind-meta="rev:${revision}"`;
  return `<html><body data-pagefind-body ${meta}>${runs.join('\n')}</body></html>`;
}

/**
 * Changes with everything that a result shows. Pagefind names a page's file after what it indexes:
 * a text that changes and keeps all its keys would keep its name, and caches would serve the old.
 */
export function revisionOf(page: PageText): string {
  return createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 10);
}
