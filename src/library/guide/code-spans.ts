/** What Markdown would take for markup, in words that mean it as it stands. */
const written =
  /\S*<[^>]*>(?:[^\s;,]*[^\s;,.])?|!?\[[^\]]*\]\([^)]*\)|(?:\w+: )?\{[^}]*\}|\\\{|\*\w+|content\/[\w-]+\/|\b[\w/-]+\.(?:mdx|yaml)\b|#{2,} \S+|npm run [a-z]+(?: -- [a-z]+)?(?: FILE)?/g;

/** Words of the code as Markdown: whatever is to be written as it stands is set as code. */
export function withCodeSpans(words: string): string {
  return words.replace(written, (part) => `\`${part}\``);
}

/** The words with a capital letter at their beginning and a full stop at their end. */
export function asSentence(words: string): string {
  return withStop(words.charAt(0).toUpperCase() + words.slice(1));
}

/** The words with a full stop at their end. */
export function withStop(words: string): string {
  return /[.?!…]$/.test(words) ? words : `${words}.`;
}

/** Some lines as a block of code, fenced by more backticks than they hold. */
export function codeBlock(lines: readonly string[]): string {
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...lines, fence].join('\n');
}
