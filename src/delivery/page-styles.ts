import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyText, sitePolicy, type ContentPolicy } from './policy.ts';

/** What a policy calls a style that stands in a page, such as `'sha256-…'`: its words and no others. */
export type StyleHash = `'sha256-${string}'`;

/** The hash of a style. */
export function hashOfStyle(css: string): StyleHash {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
}

/** The policy of pages with these styles in them. */
export function policyWith(hashes: readonly StyleHash[]): ContentPolicy {
  const own = sitePolicy['style-src'] ?? [];
  return { ...sitePolicy, 'style-src': [...own, ...hashes] };
}

const none = "style-src 'self';";

/**
 * A page or a configuration of a server in which the policy of the pages lets these styles through.
 * @throws Error where it holds no such policy
 */
export function allowStyles(text: string, hashes: readonly StyleHash[]): string {
  if (hashes.length === 0) return text;
  if (!text.includes(none)) throw new Error('there is no policy of the pages to add styles to');
  return text.replaceAll(none, `style-src 'self' ${hashes.join(' ')};`);
}

/** The styles that stand in the pages of a built site, as its `_headers` has them. */
export function stylesOfSite(folder: string): StyleHash[] {
  const file = join(folder, '_headers');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...new Set(text.match(/'sha256-[\w+/]+=*'/g))] as StyleHash[];
}

/** A header of an answer without the hashes that another build may have. */
export function withoutHashes(header: string): string {
  return header.replace(/ 'sha256-[\w+/]+=*'/g, '');
}

/** The policy in the head of a page with these styles. */
export function pagePolicy(hashes: readonly StyleHash[]): string {
  return policyText(policyWith(hashes), 'page');
}
