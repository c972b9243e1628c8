/** Letters that Unicode does not decompose, and the plain letters that readers type for them. */
export const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/** Serbian Cyrillic in the Latin letters of the same alphabet (small letters). */
export const serbianLatin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

/** Arabic letters that keyboards and habits vary, in the form that the Arabic standard prefers. */
export const arabicVariants: Readonly<Record<string, string>> = {
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ە: 'ه',
  ٱ: 'ا',
  ـ: '',
};

/** Arabic letters that writers confuse at the end of a word, as one letter. */
export const arabicMerged: Readonly<Record<string, string>> = { ة: 'ه', ى: 'ي', ء: '' };
