import type { LanguageCode } from '../i18n/languages.ts';
import type { InterfaceString } from '../schemas/interface.ts';

/** The strings of the fit check, by their key in the interface. */
export const fitWords = [
  'fit.for',
  'fit.by-hand',
  'fit.fits',
  'fit.does-not-fit',
  'fit.not-known',
  'fit.at-least',
  'fit.at-most',
  'fit.between',
  'fit.one-of',
  'fit.yours',
  'fit.change',
  'situation.not-said',
  'situation.inhabitants',
  'situation.budget',
  'situation.tight',
  'situation.loose',
] as const;

/** `/<lang>/situation.json`: what the fit check writes, fetched only where a situation is known. */
export interface FitFile {
  readonly language: LanguageCode;
  readonly words: Readonly<Record<(typeof fitWords)[number], InterfaceString>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  /** The address of the list on which a situation is said. */
  readonly list: string;
}
