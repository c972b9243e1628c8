import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SiteAddress } from '../../i18n/site-address.ts';
import type { Page } from './page.ts';

/** The built output as the checks see it. */
export interface BuiltSite {
  readonly address: SiteAddress;
  /** Every file, with `/` between folders. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

/** Every file under a folder, with `/` between folders, in the order of the alphabet. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'),
    )
    .sort();
}

/** Where an address leads: to a file of the site and a place in it, elsewhere, or nowhere. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'elsewhere'; readonly origin: string }
  | { readonly kind: 'nowhere' };

/** Where an address that a page writes leads. */
export function targetOf({ origin, base }: SiteAddress, from: string, address: string): Target {
  const page = new URL(`${base}${from.replace(/(^|\/)index\.html$/, '$1')}`, origin);
  if (!URL.canParse(address, page)) return { kind: 'nowhere' };
  const url = new URL(address, page);
  if (url.origin !== origin)
    return { kind: 'elsewhere', origin: url.origin === 'null' ? url.protocol : url.origin };
  if (!url.pathname.startsWith(base)) return { kind: 'nowhere' };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return {
    kind: 'file',
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
