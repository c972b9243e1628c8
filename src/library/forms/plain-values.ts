import { languages } from '../../i18n/languages.ts';
import { countryCodeSchema, webAddressSchema } from '../../schemas/scalar.ts';
import { isSafeAddress } from '../../markdown/gate.ts';

/** A number from what somebody typed, in the digits of any script; undefined where it is none. */
export function numberFrom(answer: string): number | undefined {
  const latin = answer
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/٬/g, ',')
    .replace(/٫/g, '.');
  if (/^\d{1,3}([ .,'’\u00a0\u202f])\d{3}(\1\d{3})*$/.test(latin)) {
    return Number(latin.replace(/\D/g, ''));
  }
  return /^\d{1,12}([.,]\d{1,2})?$/.test(latin) ? Number(latin.replace(',', '.')) : undefined;
}

/** A web address that may be printed, or undefined. */
export function addressFrom(answer: string): string | undefined {
  const address = answer.trim();
  const isPlain =
    /^[\x21-\x7e\u00a1-\uffff]{1,500}$/u.test(address) && !/["'`<>{}|^]/.test(address);
  return isPlain && isSafeAddress(address) && webAddressSchema.safeParse(address).success
    ? address
    : undefined;
}

/** The code of a country from its code or its name in a language of the site, or undefined. */
export function countryFrom(answer: string): string | undefined {
  const word = folded(answer.trim());
  const named = languages.map(({ locale }) => new Intl.DisplayNames(locale, { type: 'region' }));
  // A code of a country that is no more stands for its successor, and is not used itself.
  const isNamed = (code: string) =>
    named.some((names) => names.of(code) !== code) &&
    new Intl.Locale(`und-${code}`).region === code;
  const code = word.toUpperCase();
  if (countryCodeSchema.safeParse(code).success && isNamed(code)) return code;
  return codes
    .filter(isNamed)
    .find((code) => named.some((names) => folded(names.of(code) ?? '') === word));
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en');
}

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const codes = alphabet.flatMap((first) => alphabet.map((second) => first + second));
