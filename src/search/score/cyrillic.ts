const letters: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};

/** Where two Latin letters are two letters in Cyrillic as well: _inj|ekcija_, _nad|živeti_. */
const apart =
  /(?<=^|[^\p{L}])(in|kon|van|nad|od|pod)(?=j(?:ekc|ukt|unk|ug)|jezič|ž(?:iv|al|et|anr))/gu;

/** Serbian in Cyrillic letters, small as people type them: `ljudi` as `људи`. */
export function cyrillic(text: string): string {
  const small = text.normalize('NFC').toLowerCase().replace(apart, '$1\u200c');
  const turned = small.replace(/lj|nj|dž|\p{L}/gu, (letter) => letters[letter] ?? letter);
  return turned.replaceAll('\u200c', '');
}
