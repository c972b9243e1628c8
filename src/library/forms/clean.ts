import { unsafeCharacters } from '../../markdown/unsafe-characters.ts';

/** The longest answer that is read, in characters. */
export const longestAnswer = 6000;

/** Some words without invisible characters and with single spaces, in the lines that they have. */
export function cleanLines(text: string): string {
  const lines = text
    .slice(0, longestAnswer)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => withoutRuns(visible(line)).replace(/\s+/g, ' ').trim());
  return lines.join('\n').trim();
}

/** A line without the characters that the check refuses. What follows one may need it no more. */
function visible(line: string): string {
  // Between spaces, for alone an invisible character may have any neighbours.
  let words = ` ${line} `;
  for (let [found] = unsafeCharacters(words); found; [found] = unsafeCharacters(words)) {
    const index = found.column - 1;
    const length = (words.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    words = words.slice(0, index) + words.slice(index + length);
  }
  return words;
}

/** A run of the same few signs is no words, and a parser can be broken by it: one is kept. */
function withoutRuns(line: string): string {
  return line.replace(/(\S{1,8}?\s?)\1{49,}/gu, '$1');
}
