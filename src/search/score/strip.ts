/** Letters that are no letter with a mark, and what people type for them. */
const plain: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  Ø: 'O',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
};

/** A text as somebody types it who has none of its marks on the keyboard: `bēgļi` as `begli`. */
export function strip(text: string): string {
  const base = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return base.replace(/[đĐðþøØæÆßłŁı]/g, (letter) => plain[letter] ?? letter);
}
