import type { LanguageCode } from '../i18n/languages.ts';

/** The language for readers of none that a page exists in: English, or the one it was written in. */
export function defaultLanguage(alternates: readonly LanguageCode[]): LanguageCode {
  const [first = 'en'] = alternates;
  return alternates.includes('en') ? 'en' : first;
}
