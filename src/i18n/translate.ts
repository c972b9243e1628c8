import type { InterfaceStrings } from '../schemas/interface.ts';
import { remembered } from './formatters.ts';
import { languageOf, type LanguageCode } from './languages.ts';

/** A string of the interface in one language; `count` chooses the plural form. */
export type Translate = (key: string, gaps?: Readonly<Record<string, string | number>>) => string;

const pluralsOf = remembered(
  (language: LanguageCode) => new Intl.PluralRules(languageOf(language).locale),
);
const numbersOf = remembered(
  (language: LanguageCode) => new Intl.NumberFormat(languageOf(language).locale),
);

/**
 * The interface in one language. Gaps such as `{name}` are filled; `{count}` is written in the
 * language's numerals and chooses the plural form by the rules of CLDR.
 * @throws RangeError for a string that does not exist: a build must not print a key.
 */
export function translator(strings: InterfaceStrings, language: LanguageCode): Translate {
  const plurals = pluralsOf(language);
  const numbers = numbersOf(language);
  return (key, gaps = {}) => {
    const entry = strings[key];
    if (entry === undefined)
      throw new RangeError(`the interface has no string "${key}" (${language})`);
    const form =
      typeof entry === 'string'
        ? entry
        : (entry[plurals.select(Number(gaps['count'] ?? 0))] ?? entry.other);
    return form.replace(/\{([a-z]+)\}/gi, (gap, name: string) => {
      const value = gaps[name];
      if (value === undefined) throw new RangeError(`"${key}" needs a value for ${gap}`);
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
