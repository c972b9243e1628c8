import type { Writer } from '../publish/publication.ts';
import { deliveryRules } from './delivery-rules.ts';
import { allowStyles } from './page-styles.ts';
import { underBase } from './path-pattern.ts';
import { redirectsOf, type Redirect } from './redirects.ts';

/** What Cloudflare Pages reads of a `_headers`: beyond that it leaves out rules without a word. */
const limits = { rules: 100, line: 2000 };

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 * @throws RangeError where it is more than they read
 */
export function headersFile(base: string): string {
  const rules = deliveryRules.filter(({ isForServers }) => !isForServers);
  const blocks = rules.flatMap(({ about, patterns, headers }) =>
    patterns.map((pattern, index) =>
      [
        ...(index === 0 ? [`# ${about}`] : []),
        underBase(pattern, base),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    ),
  );
  const longest = Math.max(
    ...blocks
      .join('\n')
      .split('\n')
      .map((line) => line.length),
  );
  if (blocks.length > limits.rules || longest > limits.line) {
    throw new RangeError(`_headers has ${blocks.length} rules and a line of ${longest} characters`);
  }
  return `${blocks.join('\n')}\n`;
}

/**
 * `_redirects`, as both read it. Netlify shows a page that exists rather than lead on, but with an
 * exclamation mark; Cloudflare Pages does not know that mark, leaves out the line and takes the next.
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const lines = redirects.flatMap(({ from, to, status }) => {
    const line = `${underBase(from, base)} ${underBase(to, base)} ${status}`;
    return [`${line}!`, line];
  });
  return [
    '# Each twice: the first for Netlify, the second for Cloudflare Pages.',
    ...lines,
    '',
  ].join('\n');
}

/** Writes `_headers` and `_redirects` into the built site; other hosts take no notice of them. */
export const writeHostFiles: Writer = ({ library, address, pageStyles, write }) => {
  write('_headers', allowStyles(headersFile(address.base), pageStyles));
  write('_redirects', redirectsFile(redirectsOf(library), address.base));
};
