import { languageCodes } from '../i18n/languages.ts';
import { contentTypes } from './content-types.ts';
import { isOf, type PathPattern } from './path-pattern.ts';
import { permissionsPolicy } from './permissions.ts';
import { editorPolicy, policyText, sitePolicy } from './policy.ts';

/** Headers that go with every answer whose path is one of the patterns. */
export interface DeliveryRule {
  /** What is told of the rule in a file that is made of it. */
  readonly about: string;
  readonly patterns: readonly PathPattern[];
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Not for `_headers`: Netlify takes the dot of `/*.ris` for any letter, and finds it in `/paris/`.
   * Its own lists of types, and those of Cloudflare, know these endings.
   */
  readonly isForServers?: true;
}

const year = 'public, max-age=31536000, immutable';
const hour = 'public, max-age=3600';

/**
 * How long what no rule names may be kept: not without asking. A page, the files that its scripts
 * read, and the hashed files that it names come and go together; asking costs a few hundred bytes.
 * Hosts that read `_headers` do so of themselves.
 */
export const cacheOtherwise = 'public, max-age=0, must-revalidate';

/**
 * What goes with each answer. No path gets the same header from two rules of `_headers`, for hosts
 * differ in what they make of that: one takes the last, another joins both with a comma.
 */
export const deliveryRules: readonly DeliveryRule[] = [
  {
    about: 'Every answer.',
    patterns: ['/*'],
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': permissionsPolicy,
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Resource-Policy': 'same-origin',
      // Everything here is public and made to be used: programs on other sites may read it.
      'Access-Control-Allow-Origin': '*',
    },
  },
  {
    about: 'Pages.',
    patterns: [
      ...(['/', '/index.html', '/404.html'] as const),
      ...languageCodes.map((code): PathPattern => `/${code}/*`),
    ],
    headers: {
      'Content-Security-Policy': policyText(sitePolicy, 'header'),
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  {
    about: 'The editor, where there is one. It may open a window to sign in.',
    patterns: ['/admin/*'],
    headers: {
      'Content-Security-Policy': policyText(editorPolicy, 'header'),
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    },
  },
  {
    about: 'Files whose name changes with what is in them.',
    patterns: [
      '/_astro/*',
      '/admin/assets/*',
      '/offline/packs/*',
      '/search-index/:language/index/*',
      '/search-index/:language/fragment/*',
    ],
    headers: { 'Cache-Control': year },
  },
  {
    about: 'What search begins with: asked for with the version of the build.',
    patterns: ['/search-index/:language/:file'],
    headers: { 'Cache-Control': hour },
  },
  {
    about: 'What works without a network must learn at once that there is something new.',
    patterns: ['/sw.js'],
    headers: {
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': policyText(sitePolicy, 'header'),
    },
  },
  {
    about: 'Data, feeds, books and citations for other programs, and the sign of the site.',
    patterns: [
      '/api/*',
      '/icon.svg',
      '/sitemap.xml',
      '/:language/feed.xml',
      '/:language/:section/feed.xml',
      '/:language/:section/:value/feed.xml',
      '/:language/:section/:entry/cite.bib',
      '/:language/:section/:entry/cite.ris',
    ],
    headers: { 'Cache-Control': hour },
  },
  {
    about: 'Other feeds and lists of pages.',
    patterns: ['/*.xml'],
    headers: { 'Cache-Control': hour },
    isForServers: true,
  },
  ...Object.entries(contentTypes).map(([ending, type]): DeliveryRule => ({
    about: `Files for other programs: ${ending}.`,
    patterns: [`/*.${ending}`],
    headers: { 'Cache-Control': hour, 'Content-Type': type },
    isForServers: true,
  })),
];

/** The headers of the page that takes the place of one that does not exist: nobody should keep it. */
export function headersOfMissing(): Record<string, string> {
  const headers = Object.entries(headersFor('/404.html'));
  return Object.fromEntries(headers.filter(([name]) => name !== 'Cache-Control'));
}

/**
 * The headers of the answer to a path from the root of the site.
 * @throws Error where two rules give it different values of a header
 */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const rule of deliveryRules) {
    if (!rule.patterns.some((pattern) => isOf(pattern, path))) continue;
    for (const [name, value] of Object.entries(rule.headers)) {
      if (name in headers && headers[name] !== value)
        throw new Error(`${path} gets two of ${name}`);
      headers[name] = value;
    }
  }
  return { 'Cache-Control': cacheOtherwise, ...headers };
}
