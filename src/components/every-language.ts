import { languageCodes, type LanguageCode } from '../i18n/languages.ts';

/** A static path for each language, with the parameters of a page in it. */
export function inEveryLanguage<
  P extends Record<string, string>,
  T extends Record<string, unknown>,
>(pages: readonly { readonly params: P; readonly props: T }[]) {
  return languageCodes.flatMap((lang) =>
    pages.map(({ params, props }) => ({
      params: { ...params, lang: lang as LanguageCode },
      props: { ...props, lang: lang as LanguageCode },
    })),
  );
}
