/** Words as they stand in a field of BibTeX: what TeX would read as a command is taken as a sign. */
export function texWords(words: string): string {
  return oneLine(words)
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, (character) => `\\${character}`)
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
}

/** An address as it stands in a field of BibTeX or a line of RIS: nothing in it can end either. */
export function plainAddress(address: string): string {
  return address.replace(/[\s{}\\"<>]/g, (character) => encodeURIComponent(character));
}

/** Words on one line: a line of RIS ends where its words do. */
export function oneLine(words: string): string {
  return words.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
