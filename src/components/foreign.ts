import { languageOf, type LanguageCode } from '../i18n/languages.ts';

/** The attributes of words that are in another language than those around them; none where not. */
export function foreignMarks(
  language: LanguageCode | undefined,
  around: LanguageCode | undefined,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === undefined || language === around) return {};
  const { tag, direction } = languageOf(language);
  return { lang: tag, dir: direction };
}
