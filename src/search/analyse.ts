import { arabicMerged, arabicVariants, plainLetters, serbianLatin } from './letters.ts';

const invisible = /[\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu;
const word = /[\p{L}\p{N}\p{M}]+/gu;
const mark = /\p{M}/gu;
/** Vowel signs and the dagger alif; not the hamza above or below, which belongs to its letter. */
const vowelSigns = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]/gu;
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * The form in which two spellings of a word are the same: small letters without marks, in Latin
 * letters for Serbian, with Arabic letters and digits made even. The same on every machine: the
 * reader's locale is never asked (on a Turkish phone `toLocaleLowerCase` makes `ı` of `I`).
 */
export function fold(text: string): string {
  const plain = latin(text.toLowerCase()).normalize('NFKD').replace(mark, '');
  return replaceLetters(westernDigits(plain), {
    ...plainLetters,
    ...arabicVariants,
    ...arabicMerged,
  });
}

/** The words of a text as written: runs of letters, digits and marks. */
export function words(text: string): string[] {
  return text.replace(invisible, '').match(word) ?? [];
}

/**
 * A word as it is handed to Pagefind: small letters that keep their marks (Pagefind ranks an exact
 * spelling higher), without what its stemmers do not expect.
 */
export function spell(text: string, language: string): string {
  const small = text.toLowerCase().normalize('NFC').replace(invisible, '');
  const script = language === 'sr' ? latin(small) : small;
  return replaceLetters(westernDigits(script.replace(vowelSigns, '')), arabicVariants);
}

/** Serbian Cyrillic in Latin letters; everything else stays. Expects small letters. */
export function latin(text: string): string {
  return replaceLetters(text, serbianLatin);
}

function westernDigits(text: string): string {
  return text.replace(easternDigit, (digit) => String(digit.charCodeAt(0) & 15));
}

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  let result = '';
  for (const letter of text) result += table[letter] ?? letter;
  return result;
}
