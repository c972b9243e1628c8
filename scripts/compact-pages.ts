import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleHash } from '../src/delivery/page-styles.ts';
import { siteAddress } from '../src/i18n/site-address.ts';
import { compactPage } from '../src/publish/compact/compact-page.ts';
import { inlineStyle } from '../src/publish/compact/inline-style.ts';

/**
 * Takes out of the pages what only the index needed, once it is built, and white space that nobody
 * sees; and puts the style of pages for reading into them.
 * @returns the styles that stand in pages now, as their policy names them
 */
export async function compactPages(site: string): Promise<readonly StyleHash[]> {
  const files = await readdir(site, { recursive: true });
  const { base } = siteAddress();
  const styles = new Map<string, string>();
  const read = (address: string) => {
    const css = styles.get(address) ?? readFileSync(join(site, address.slice(base.length)), 'utf8');
    styles.set(address, css);
    return css;
  };
  const hashes = new Set<StyleHash>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const { html, hash } = inlineStyle(compactPage(await readFile(path, 'utf8')), read);
    if (hash) hashes.add(hash);
    await writeFile(path, html);
  }
  return [...hashes].sort();
}
