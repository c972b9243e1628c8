/** What the head of a page tells search engines, as it is written there. */
export interface PageHead {
  readonly canonical: string;
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

/** How much of a page is read: the links stand first in it, and need less than a third of this. */
export const headLength = 8192;

/** The links of a head; undefined for a page that search engines are to leave out. */
export function readHead(html: string): PageHead | undefined {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  if (canonical === undefined || /<meta name="robots" content="[^"]*noindex/.test(html)) {
    return undefined;
  }
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g);
  return {
    canonical,
    alternates: [...links].map(([, language = '', address = '']) => ({ language, address })),
  };
}
