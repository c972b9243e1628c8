import { isLanguageCode, languages, type LanguageCode } from '../../i18n/languages.ts';
import { changedOn } from '../../metadata/content-dates.ts';
import type { Publication } from '../publication.ts';
import { headLength, readHead } from './page-head.ts';
import { sitemapIndex, sitemaps, type ListedPage } from './sitemap-xml.ts';

/**
 * Writes `sitemap.xml` and a sitemap for each language. They list the pages that name themselves as
 * the true ones, with the alternates that those pages name: the beginning of every page is read.
 */
export function writeSitemaps(publication: Publication): void {
  const { url, write } = publication;
  const listed = new Map<LanguageCode, ListedPage[]>(languages.map(({ code }) => [code, []]));
  for (const path of publication.files()) {
    if (!path.endsWith('.html')) continue;
    const page = listedPage(publication, path);
    const [code = ''] = path.split('/');
    if (page) listed.get(isLanguageCode(code) ? code : 'en')?.push(page);
  }
  const files = [...listed].flatMap(([code, pages]) =>
    sitemaps(pages).map((xml, index) => {
      const path = `sitemap-${code}${index === 0 ? '' : `-${index + 1}`}.xml`;
      write(path, xml);
      return { address: url(path), changed: latest(pages) };
    }),
  );
  write('sitemap.xml', sitemapIndex(files));
}

/** A page that is the true one of its kind, or undefined. */
function listedPage(publication: Publication, path: string): ListedPage | undefined {
  const head = readHead(publication.begin(path, headLength));
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  if (head?.canonical !== publication.url(address)) return undefined;
  const [code = '', ...rest] = address.split('/');
  return {
    ...head,
    changed: isLanguageCode(code)
      ? changedOn(publication.library, `/${rest.join('/')}`, code)
      : undefined,
  };
}

function latest(pages: readonly ListedPage[]): string | undefined {
  const days = pages.flatMap(({ changed }) => changed ?? []);
  return days.length > 0 ? days.reduce((a, b) => (a > b ? a : b)) : undefined;
}
