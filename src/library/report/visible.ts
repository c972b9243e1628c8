/**
 * Words of the content on one line, in which everything can be seen: a control character, a line
 * break or a bidi override is written as its code, so that no text can pass for another line of
 * the report. The marks and joiners that scripts need stay as they are.
 */
export function visible(words: string): string {
  return words.replace(
    /(?![\u200c-\u200f\u061c])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) =>
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}
