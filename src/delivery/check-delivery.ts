import { languageCodes } from '../i18n/languages.ts';
import type { SiteAddress } from '../i18n/site-address.ts';
import { headersFor, headersOfMissing } from './delivery-rules.ts';
import { withoutHashes } from './page-styles.ts';

/**
 * Asks a published site for one answer of each kind and holds its headers against the rules, as
 * `path: header  what it is → what it should be`.
 * @throws TypeError where the site cannot be reached
 */
export async function checkDelivery({ origin, base }: SiteAddress): Promise<DeliveryReport> {
  const ask = (path: string) => fetch(`${origin}${base.slice(0, -1)}${path}`);
  const faults: string[] = [];
  const [code = 'en'] = languageCodes;
  const home = await ask(`/${code}/`);
  const html = await home.text();
  const [hashed] = /_astro\/[\w.@-]+\.(?:css|js)/.exec(html) ?? [];
  const start = `/search-index/${code}`;
  const paths = ['/', `/${code}/`, `/${code}/search/`, '/icon.svg', `${start}/lexicon.txt`];
  if (hashed) paths.push(`/${hashed}`);
  else faults.push(`/${code}/: names no file of _astro/`);
  for (const path of paths) {
    const answer = await ask(path);
    if (answer.status !== 200) faults.push(`${path}: answers ${answer.status} instead of 200`);
    else faults.push(...differences(path, answer.headers, headersFor(path)));
  }
  const missing = await ask(`/${code}/no-such-page/`);
  const path = `/${code}/no-such-page/`;
  if (missing.status !== 404) faults.push(`${path}: answers ${missing.status} instead of 404`);
  faults.push(...differences(path, missing.headers, headersOfMissing()));
  return { asked: paths.length + 1, faults };
}

export interface DeliveryReport {
  readonly asked: number;
  readonly faults: readonly string[];
}

function differences(path: string, headers: Headers, expected: Record<string, string>): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const found = headers.get(name);
    // Which styles stand in the pages is for each build to say.
    if (found !== null && withoutHashes(found) === value) return [];
    return [`${path}: ${name}  ${found ?? 'is not there'} → ${value}`];
  });
}
