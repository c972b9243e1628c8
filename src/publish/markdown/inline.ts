import { unlinked, type Inline } from '../take-away/document.ts';
import { escapeAddress, escapeWords } from './escape.ts';

/** Where links of a text lead to when they stand in Markdown. */
export interface Addresses {
  /** The whole address of what a text calls `/glossary/x/`, `#anchor` or by its address. */
  readonly link: (to: string) => string;
  readonly picture: (file: string) => string;
}

/** Words as CommonMark with notes (`[^id]`); a break is a backslash at the end of a line. */
export function inlineMarkdown(words: readonly Inline[], to: Addresses): string {
  let out = '';
  for (const piece of words) out = join(out, piece, pieceMarkdown(piece, to));
  return out;
}

function pieceMarkdown(piece: Inline, to: Addresses): string {
  const within = (children: readonly Inline[]) => inlineMarkdown(children, to);
  switch (piece.type) {
    case 'text':
      return escapeWords(piece.text);
    case 'code':
      return codeSpan(piece.text);
    case 'emphasis':
      return marked('*', within(piece.children));
    case 'strong':
      return marked('**', within(piece.children));
    case 'delete':
      return marked('~~', within(piece.children));
    case 'break':
      return '\\\n';
    case 'link':
      return link(within(unlinked(piece.children)), to.link(piece.to));
    case 'term':
      return link(within(unlinked(piece.children)), to.link(`/glossary/${piece.id}/`));
    case 'cite':
      return `[^${piece.source}]`;
    case 'note':
      return `[^${piece.id}]`;
    case 'foreign':
      return within(piece.children);
    case 'picture':
      return `![${escapeWords(piece.alt)}](${escapeAddress(to.picture(piece.file))})`;
  }
}

function link(words: string, url: string): string {
  return words === '' ? '' : `[${words}](${escapeAddress(url)})`;
}

function codeSpan(text: string): string {
  const words = text.replace(/\n/g, ' ');
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^[` ]|[` ]$/.test(words) && words.trim() !== '' ? ' ' : '';
  return words === '' ? '' : `${fence}${gap}${words}${gap}${fence}`;
}

/** Marked words; white space at their ends stays outside, where the marks still work. */
function marked(mark: string, words: string): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
  return core === '' ? words : `${before}${mark}${core}${mark}${after}`;
}

const marks = new Set(['emphasis', 'strong', 'delete']);
const letter = /[\p{L}\p{N}]/u;

/**
 * Joins a piece to what stands before it. Marks within a word, with a sign just inside them, would
 * not be taken for marks: the letter outside is written as an entity then, which counts as a sign.
 */
function join(before: string, piece: Inline, markdown: string): string {
  let out = before;
  let next = markdown;
  if (next === '') return out;
  if (piece.type === 'cite' || piece.type === 'note') out = out.replace(/ +$/, '');
  if (marks.has(piece.type)) {
    const inside = /^[*~]+(.)/su.exec(next)?.[1] ?? '';
    const outside = lastOf(out);
    if (letter.test(outside) && !letter.test(inside))
      out = out.slice(0, -outside.length) + entity(outside);
    // Two runs of asterisks would be read as one.
    if (/\*$/.test(out) && next.startsWith('*')) out += '<!-- -->';
  } else if (/[*~]$/.test(out) && !/\\.$/.test(out)) {
    const inside = lastOf(out.replace(/[*~]+$/, ''));
    const first = [...next][0] ?? '';
    if (letter.test(first) && !letter.test(inside)) next = entity(first) + next.slice(first.length);
  }
  // An exclamation mark before a link would make a picture of it.
  if (out.endsWith('!') && next.startsWith('[')) out = `${out.slice(0, -1)}\\!`;
  return out + next;
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? '';
}

function entity(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`;
}
