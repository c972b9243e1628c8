import type { LanguageCode } from '../i18n/languages.ts';
import type { CaseStudy } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

/** The language of the site in which the offices of a country write. */
const languageOfCountry: Readonly<Record<string, LanguageCode>> = {
  LT: 'lt',
  LV: 'lv',
  EE: 'et',
  FI: 'fi',
  RS: 'sr',
  ME: 'sr',
  ...Object.fromEntries(
    ['AE', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'LB', 'LY', 'MA', 'MR', 'OM'].map((code) => [
      code,
      'ar',
    ]),
  ),
  ...Object.fromEntries(['PS', 'QA', 'SA', 'SD', 'SY', 'TN', 'YE'].map((code) => [code, 'ar'])),
};

/**
 * The language to write to those who run a practice in: that of the organisation's country, of the
 * first place of the practice where the organisation has none, and English for all others.
 */
export function ownerLanguage(
  library: Pick<Library, 'organisations' | 'places'>,
  { record }: Pick<CaseStudy, 'record'>,
): LanguageCode {
  const country = library.organisations.get(record.contact.organisation)?.country;
  const place = library.places.get(record.places[0] ?? '')?.country;
  const isKnown = country !== undefined && country !== 'unknown' && country !== 'not-applicable';
  return languageOfCountry[(isKnown ? country : place) ?? ''] ?? 'en';
}
