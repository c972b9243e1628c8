import { languageCodes, type LanguageCode } from '../../i18n/languages.ts';

/** Something for each language of the site, by its code. */
export function inEach<T>(say: (code: LanguageCode) => T): Record<LanguageCode, T> {
  const all = languageCodes.map((code) => [code, say(code)] as const);
  return Object.fromEntries(all) as Record<LanguageCode, T>;
}
