const alphabets: Readonly<Record<string, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  lt: 'aąbcčdeęėfghiįyjklmnoprsštuųūvzž',
  lv: 'aābcčdeēfgģhiījkķlļmnņoprsštuūvzž',
  et: 'abdefghijklmnoprsšzžtuvõäöü',
  fi: 'abcdefghijklmnoprstuvyäö',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  sr: 'abcčćdđefghijklmnoprsštuvzž',
};

/**
 * The letters that a slip in a language puts into a word: those on its keyboard.
 * @throws RangeError where nobody has written them down yet.
 */
export function lettersOf(language: string): readonly [string, ...string[]] {
  const [first, ...rest] = alphabets[language] ?? '';
  if (first === undefined) {
    throw new RangeError(`"${language}" has no letters for slips: add them to letters.ts`);
  }
  return [first, ...rest];
}
