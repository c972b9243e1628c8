import { pageAddress, sitePath } from '../../i18n/address.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import type { TakeAway } from './document.ts';

/** Where what a text links to lies on the web, by its whole address. */
export interface WebAddresses {
  readonly link: (to: string) => string;
  readonly picture: (file: string) => string;
}

/** The whole addresses of what a text names by `/glossary/x/`, `#anchor`, or by its own address. */
export function webAddresses(
  { origin, base }: SiteAddress,
  { code, path }: Pick<TakeAway, 'code' | 'path'>,
): WebAddresses {
  const page = (to: string) => `${origin}${pageAddress(code, to, base)}`;
  return {
    link: (to) => (to.startsWith('#') ? page(path) + to : to.startsWith('/') ? page(to) : to),
    picture: (file) => origin + sitePath(picturePath(file), base),
  };
}

/** Where the site keeps a picture of a text: pages have their own copies, made smaller. */
export function picturePath(file: string): string {
  return `pictures/${file.split('/').slice(1).join('/')}`;
}
