import type { LanguageCode } from '../i18n/languages.ts';

/** Which text a part of a body comes from: components say their own words in its language. */
export interface TextPlace {
  readonly language: LanguageCode;
  /** Its file, from the folder that holds the content folder. */
  readonly file: string;
}
