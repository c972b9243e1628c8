import type { Site } from '../components/site.ts';
import { sitePath } from '../i18n/address.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { cardPath } from '../publish/cards/card-path.ts';
import type { Thing } from './json-ld.ts';

/** A page as its head describes it. */
export interface DescribedPage {
  /** Its path without a language. */
  readonly path: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/** What the things of a page are written with: absolute addresses, and who publishes. */
export interface Wording {
  readonly site: Site;
  readonly page: DescribedPage;
  /** The absolute address of the page. */
  readonly url: string;
  /** The absolute address of a page of the site by its path, in its language or another. */
  readonly address: (path: string, language?: Site['code']) => string;
  /** The absolute address of the picture of the page. */
  readonly picture: string;
  readonly publisher: Thing;
  /** The publisher where it was named before. */
  readonly samePublisher: Thing;
}

/** The licence of all words and data of the site. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** The name of who publishes; it is the same in every language. */
export const publisherName = 'Silta';

/** A page with the addresses that its head needs. */
export function wordingOf(site: Site, page: DescribedPage): Wording {
  const { origin } = siteAddress();
  const address: Wording['address'] = (path, language = site.code) =>
    new URL(sitePath(`${language}${path}`), origin).href;
  const id = `${new URL(sitePath('/'), origin).href}#silta`;
  return {
    site,
    page,
    address,
    url: address(page.path),
    picture: address(cardPath(site, page.path)),
    publisher: { '@type': 'Organization', '@id': id, name: publisherName, url: address('/') },
    samePublisher: { '@id': id },
  };
}
