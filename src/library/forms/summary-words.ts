import { bracket } from './markdown-words.ts';
import { setAside } from './set-aside.ts';

/**
 * An answer as a value of front matter: in one line, of as many words as its place has, without
 * figures and braces.
 */
export function summaryWords(answer: string, limit = 60) {
  const { words, isWhole } = setAside(oneLine(answer));
  const list = words.split(' ');
  const short = cut(list.slice(0, limit).join(' '), limit * 20);
  const isShort = short === words;
  return { words: isShort ? words : `${short}…`, isWhole: isWhole && isShort };
}

/** An answer as a name or title, whose figures are no claims: in one line of up to 150 signs. */
export function nameWords(answer: string): string {
  return cut(oneLine(answer), 150);
}

/** In one line, without the braces that would be read as the name of a figure. */
function oneLine(answer: string): string {
  return answer.replace(/\s+/g, ' ').replace(/[{}]/g, bracket);
}

function cut(words: string, length: number): string {
  return words.slice(0, length).toWellFormed().trim();
}
