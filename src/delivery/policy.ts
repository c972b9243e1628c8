/** What a page may load and do: each directive with its sources, none of them for an empty list. */
export type ContentPolicy = Readonly<Record<string, readonly string[]>>;

/**
 * A page loads its own files and nothing else. No script stands in a page; a style does in pages for
 * reading, whose policy names it by its hash (`page-styles.ts`). Search runs WebAssembly from the
 * site's own folder. No text becomes markup or the address of a script, but by the one policy that
 * `own-script.client.ts` makes.
 */
export const sitePolicy: ContentPolicy = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['silta'],
};

/**
 * The browser editor writes styles into its page and speaks to the back end that keeps the content,
 * and to nobody else.
 */
export const editorPolicy: ContentPolicy = {
  'default-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'", 'blob:', 'data:', 'https://api.github.com', 'https://gitlab.com'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Directives that browsers heed in a header alone; in a page they are told off in the console. */
const inHeaderOnly = new Set(['frame-ancestors', 'report-uri', 'report-to', 'sandbox']);

/** A policy as a browser reads it, for the header of an answer or for the head of a page. */
export function policyText(policy: ContentPolicy, place: 'header' | 'page'): string {
  return Object.entries(policy)
    .filter(([directive]) => place === 'header' || !inHeaderOnly.has(directive))
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/**
 * A policy read as a browser reads it: of a directive that is there twice, the first counts.
 * @throws RangeError where a part of it is no directive
 */
export function readPolicy(text: string): ContentPolicy {
  const policy: Record<string, readonly string[]> = {};
  for (const part of text.split(';').map((each) => each.trim())) {
    const [name = '', ...sources] = part.split(/\s+/);
    if (!/^[a-z-]*$/.test(name)) throw new RangeError(`"${name}" is no directive of a policy`);
    if (name !== '') policy[name] ??= sources;
  }
  return policy;
}
