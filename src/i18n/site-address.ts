/** Where the site is published: its origin, and the path that it lives under. */
export interface SiteAddress {
  /** `https://example.org`, without a path. */
  readonly origin: string;
  /** `/`, or a path such as `/repo/`, with a slash at either end. */
  readonly base: string;
}

/**
 * The address from the environment (`SILTA_SITE`, such as `https://example.org/repo/`).
 * @throws TypeError when it is not a whole web address.
 */
export function siteAddress(address = process.env['SILTA_SITE']): SiteAddress {
  const before = known.get(address);
  if (before) return before;
  const read = readAddress(address);
  known.set(address, read);
  return read;
}

const known = new Map<string | undefined, SiteAddress>();

function readAddress(address: string | undefined): SiteAddress {
  if (!address) return { origin: 'http://localhost:4321', base: '/' };
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new TypeError(
      `SILTA_SITE is "${address}"; write a whole address such as https://example.org/`,
    );
  }
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
