import { targetOf, type BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

const needed = ['og:title', 'og:description', 'og:type', 'og:locale', 'og:image', 'og:image:alt'];

/**
 * A page that search engines may list shows something of itself where its address is shared: words,
 * and a picture that is there and as large as the page says.
 * @param readBytes what a file of the site holds
 */
export function checkSharedLinks(
  site: BuiltSite,
  page: Page,
  readBytes: (path: string) => Uint8Array,
): Problem[] {
  const { path, properties } = page;
  if (page.isHidden) return [];
  const tell = (what: string): Problem => ({ path, rule: 'shared-link', what });
  const missing = needed.filter((name) => !properties.get(name)?.trim());
  if (missing.length > 0) return [tell(`lacks ${missing.join(', ')}`)];
  const address = properties.get('og:image') ?? '';
  const target = targetOf(site.address, path, address);
  if (!/^https?:/.test(address) || target.kind !== 'file' || !site.files.has(target.path)) {
    return [tell(`its picture ${address} leads to no file`)];
  }
  const said = `${properties.get('og:image:width')} × ${properties.get('og:image:height')}`;
  const real = sizeOfPng(readBytes(target.path));
  return said === real ? [] : [tell(`its picture ${target.path} is ${real} and not ${said}`)];
}

function sizeOfPng(bytes: Uint8Array): string {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = data.byteLength > 24 && data.getUint32(0) === 0x89504e47;
  return isPng ? `${data.getUint32(16)} × ${data.getUint32(20)}` : 'no PNG';
}
