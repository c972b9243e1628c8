/** An address that stands in words; it is written so that its own signs mean nothing. */
const address = /https?:\/\/[^\s<>\\`]*[^\s<>\\`.,;:!?'"()[\]]/g;

/** Signs by which Markdown, with tables, notes and struck words, would take words for more. */
const signs = /[\\`*_[\]<~]|&(?=#?\w+;)/g;

/** Plain words as Markdown that says just them. */
export function escapeWords(text: string): string {
  if (!text.includes('://')) return escapeSigns(text);
  let escaped = '';
  let end = 0;
  for (const match of text.matchAll(address)) {
    escaped += `${escapeSigns(text.slice(end, match.index))}<${match[0]}>`;
    end = match.index + match[0].length;
  }
  return escaped + escapeSigns(text.slice(end));
}

function escapeSigns(text: string): string {
  return text.replace(signs, (sign) => (sign === '&' ? '&amp;' : `\\${sign}`));
}

/** A line that begins with what would open a block, so that it opens none. */
export function escapeStart(line: string): string {
  return line
    .replace(/^[#>+=|:-]/, (sign) => `\\${sign}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** The address of a link, in a form that nothing in it ends. */
export function escapeAddress(url: string): string {
  return url
    .replace(/[\s<>\\\p{C}]/gu, (sign) => encodeURIComponent(sign))
    .replace(/[()]/g, (sign) => `\\${sign}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
