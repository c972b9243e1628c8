/** A page that an old address leads on to. */
export interface WayOn {
  /** The path of the page, such as `/repo/lv/themes/`. */
  readonly href: string;
  /** What it is called, and the marks of the language that its name is in, where another. */
  readonly name: string;
  readonly marks?: { readonly lang?: string | undefined; readonly dir?: string | undefined };
}

/**
 * The page of an address that has nothing of its own any more, made from the one that says so: it
 * leads on to a page of the site, and browsers go there by themselves.
 * @param template the page `/<lang>/gone/`
 * @throws Error where the template has no place for the link
 */
export function wayOnPage(template: string, { href, name, marks = {} }: WayOn): string {
  const attributes = Object.entries({ href, ...marks })
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value))}"`);
  const link = /<a [^>]*data-way-on[^>]*>[^<]*<\/a>/;
  if (!link.test(template)) throw new Error('the page of what is gone has no link to lead on');
  const refresh = `<meta http-equiv="refresh" content="0; url=${escaped(href)}">`;
  return template
    .replace(link, () => `<a${attributes.join('')}>${escaped(name)}</a>`)
    .replace('</head>', () => `${refresh}</head>`);
}

/** What a built page is called: its title without the name of the site. */
export function nameOf(page: string): string {
  const [, title = ''] = /<title>([^<]*?)(?: – [^–<]*)?<\/title>/.exec(page) ?? [];
  return title.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
