/**
 * The languages of the site: all there is to know of each, in one place.
 * An eighth language is one entry here, `content/interface/<code>.yaml` and its labels in the
 * controlled lists; `npm run check` says what is missing.
 */
export interface Language {
  /** The code in addresses and file names, for example `sr`. */
  readonly code: string;
  /** The BCP 47 tag of the `lang` attribute, for example `sr-Latn`. */
  readonly tag: string;
  /** The name of the language in itself. */
  readonly name: string;
  /** The name of the language in English, for messages to editors. */
  readonly englishName: string;
  readonly direction: 'ltr' | 'rtl';
  /** The BCP 47 locale that numbers, dates, lists and plurals are formatted with. */
  readonly locale: string;
}

const registry = [
  {
    code: 'en',
    tag: 'en',
    name: 'English',
    englishName: 'English',
    direction: 'ltr',
    locale: 'en-GB',
  },
  {
    code: 'lt',
    tag: 'lt',
    name: 'Lietuvių',
    englishName: 'Lithuanian',
    direction: 'ltr',
    locale: 'lt-LT',
  },
  {
    code: 'lv',
    tag: 'lv',
    name: 'Latviešu',
    englishName: 'Latvian',
    direction: 'ltr',
    locale: 'lv-LV',
  },
  {
    code: 'et',
    tag: 'et',
    name: 'Eesti',
    englishName: 'Estonian',
    direction: 'ltr',
    locale: 'et-EE',
  },
  {
    code: 'fi',
    tag: 'fi',
    name: 'Suomi',
    englishName: 'Finnish',
    direction: 'ltr',
    locale: 'fi-FI',
  },
  {
    code: 'ar',
    tag: 'ar',
    name: 'العربية',
    englishName: 'Arabic',
    direction: 'rtl',
    locale: 'ar-u-nu-arab',
  },
  {
    code: 'sr',
    tag: 'sr-Latn',
    name: 'Srpski',
    englishName: 'Serbian',
    direction: 'ltr',
    locale: 'sr-Latn-RS',
  },
] as const satisfies readonly Language[];

export type LanguageCode = (typeof registry)[number]['code'];

/** Every language of the site, in the order in which the interface offers them. */
export const languages: readonly (Language & { readonly code: LanguageCode })[] = registry;

/** The codes of all languages, for schemas and routes. */
export const languageCodes: readonly LanguageCode[] = registry.map((language) => language.code);

/** Whether a string is the code of a registered language. */
export function isLanguageCode(value: string): value is LanguageCode {
  return (languageCodes as readonly string[]).includes(value);
}

/**
 * The language with this code.
 * @throws RangeError when the code is not registered.
 */
export function languageOf(code: string): Language & { readonly code: LanguageCode } {
  const found = languages.find((language) => language.code === code);
  if (!found) throw new RangeError(`"${code}" is not a language of this site`);
  return found;
}
