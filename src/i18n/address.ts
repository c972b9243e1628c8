import type { LanguageCode } from './languages.ts';
import { siteAddress } from './site-address.ts';

/** A path of the site under its base, such as `/repo/icon.svg`. Every link goes through here. */
export function sitePath(path: string, base: string = siteAddress().base): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/**
 * The address of a page in a language: `pageAddress('lv', '/guidance/')` is `/lv/guidance/`, under
 * the base of the site.
 */
export function pageAddress(language: LanguageCode, path: string, base?: string): string {
  return sitePath(`${language}/${path.replace(/^\//, '')}`, base);
}
