import { withoutPeople } from './set-aside.ts';

/** Some words of a paragraph as Markdown that says just these words, and nothing of code. */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replace(/[\\`*_{}[\]<|~&$]/g, '\\$&')
      .replace(/^[-+=:#>]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A line that begins with one of these words would be code.
      .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
  );
}

/** A comment for editors, in one line, that ends where it should. */
export function comment(words: string): string {
  const plain = withoutPeople(words).replace(/\s+/g, ' ').replace(/[{}]/g, bracket);
  return `{/* ${plain.replaceAll('*/', '* /')} */}`;
}

/** A parenthesis in the place of a brace, which would be read as a figure's name. */
export function bracket(brace: string): string {
  return brace === '{' ? '(' : ')';
}
