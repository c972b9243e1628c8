import { formatDate } from '../../i18n/format.ts';
import { languageOf } from '../../i18n/languages.ts';
import { xmlText } from '../xml/xml.ts';
import { modifiedOf, type Book } from './book.ts';

const width = 1200;
const edge = 120;
const colours = { ground: '#174f49', mark: '#9fd0c6', words: '#ffffff' };

/** The cover of a book as a picture: the mark of the site, the title, the language and the day. */
export function coverPicture(book: Book): string {
  const { site, title, titleLanguage } = book;
  const lines = linesOf(title, 19);
  const longest = Math.max(...lines.map((line) => line.length));
  const size = Math.round(Math.min(104, (width - 2 * edge) / (longest * 0.58), 900 / lines.length));
  const isRight = languageOf(titleLanguage).direction === 'rtl';
  const say = (words: string, y: number, each: number, weight: number, isRtl: boolean) =>
    `<text x="${isRtl ? width - edge : edge}" y="${y}" font-size="${each}" font-weight="${weight}"${isRtl ? ' direction="rtl"' : ''}>${xmlText(words)}</text>`;
  const isOwnRight = site.language.direction === 'rtl';
  const day = formatDate(modifiedOf(book), site.code);
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 1800" width="${width}" height="1800" xml:lang="${site.language.tag}">
<title>${xmlText(title)}</title>
<rect width="${width}" height="1800" fill="${colours.ground}"/>
<path transform="translate(${isOwnRight ? width - edge - 224 : edge - 16} 120) scale(8)" d="M4 24a12 13 0 0 1 24 0" fill="none" stroke="${colours.mark}" stroke-width="4.5" stroke-linecap="round"/>
<g fill="${colours.words}" font-family="sans-serif">
${lines.map((line, index) => say(line, 560 + Math.round(index * size * 1.2), size, 700, isRight)).join('\n')}
${say(site.t('site.name'), 1560, 72, 700, isOwnRight)}
${say(site.language.name, 1630, 44, 400, isOwnRight)}
${say(day, 1690, 44, 400, isOwnRight)}
</g>
</svg>
`;
}

/** Words in lines of so many letters, a word that is longer in a line of its own. */
function linesOf(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
