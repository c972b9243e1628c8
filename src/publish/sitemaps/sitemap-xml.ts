import { element } from '../xml/xml.ts';
import type { PageHead } from './page-head.ts';

/** A page as a sitemap lists it. */
export interface ListedPage extends PageHead {
  /** The day on which its content was last changed, where that is known. */
  readonly changed: string | undefined;
}

/** What a sitemap may hold (sitemaps.org): so many pages, and so many bytes. */
export const sitemapLimits: Limits = { pages: 50_000, bytes: 50 * 1024 * 1024 };

interface Limits {
  readonly pages: number;
  readonly bytes: number;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const start = `${declaration}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
const end = '</urlset>\n';

/** Pages as one sitemap, or as several where one may not hold them. */
export function sitemaps(pages: readonly ListedPage[], limits = sitemapLimits): string[] {
  const parts: string[][] = [];
  let size = Infinity;
  for (const page of pages) {
    const entry = pageElement(page);
    const bytes = Buffer.byteLength(entry);
    const last = parts.at(-1);
    if (last && last.length < limits.pages && size + bytes <= limits.bytes) {
      last.push(entry);
      size += bytes;
    } else {
      parts.push([entry]);
      size = Buffer.byteLength(start + end) + bytes;
    }
  }
  return parts.map((entries) => start + entries.join('') + end);
}

/** The list of all sitemaps, each with the day on which one of its pages was last changed. */
export function sitemapIndex(
  files: readonly { readonly address: string; readonly changed: string | undefined }[],
): string {
  const entries = files.map(
    ({ address, changed }) =>
      `<sitemap>${element('loc', {}, address)}${lastChange(changed)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</sitemapindex>\n`;
}

function pageElement({ canonical, alternates, changed }: ListedPage): string {
  const links = alternates.map(({ language, address }) =>
    element('xhtml:link', { rel: 'alternate', hreflang: language, href: address }),
  );
  return `<url>${element('loc', {}, canonical)}${lastChange(changed)}${links.join('')}</url>\n`;
}

function lastChange(day: string | undefined): string {
  return day === undefined ? '' : element('lastmod', {}, day);
}
