import { arabicMerged, arabicVariants, plainLetters, serbianLatin } from './letters.ts';

const invisible = /[\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu;
const word = /[\p{L}\p{N}\p{M}]+/gu;
const mark = /\p{M}/gu;
const easternDigit = /[\u0660-\u0669\u06f0-\u06f9]/gu;

const letters = { ...plainLetters, ...arabicVariants, ...arabicMerged };

/**
 * The form in which two spellings of a word are the same: small letters without marks, in Latin
 * letters for Serbian, with Arabic letters and digits made even. The same on every machine: the
 * reader's locale is never asked (on a Turkish phone `toLocaleLowerCase` makes `ı` of `I`).
 */
export function fold(text: string): string {
  const plain = latin(text.toLowerCase()).normalize('NFKD').replace(mark, '');
  return replaceLetters(westernDigits(plain), letters);
}

/** The words of a text as written: runs of letters, digits and marks. */
export function words(text: string): string[] {
  return text.replace(invisible, '').match(word) ?? [];
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
