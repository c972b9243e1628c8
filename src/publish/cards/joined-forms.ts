/** The forms that a letter takes: by itself, after another, before another, and between two. */
type Forms = readonly [alone: string, after?: string, before?: string, between?: string];

/** The forms of Arabic letters by the letter; those of one that joins nothing after it are two, and hamza has one. */
const forms: ReadonlyMap<string, Forms> = readForms();

/**
 * Words with each Arabic letter in the form in which it stands there. Fonts have these forms under
 * code points of their own (Arabic Presentation Forms-B), so that the width of each is known.
 */
export function joinedForms(words: string): string[] {
  const letters = [...words];
  return letters.map((letter, index) => {
    const own = forms.get(letter);
    if (!own) return letter;
    const [alone, after = alone, before = alone, between = after] = own;
    const isAfter = joinsNext(neighbour(letters, index, -1));
    const isBefore = joinsNext(letter) && joinsPrevious(neighbour(letters, index, 1));
    return isAfter ? (isBefore ? between : after) : isBefore ? before : alone;
  });
}

/** The next letter in a direction; signs over and under letters part nothing. */
function neighbour(letters: readonly string[], from: number, step: 1 | -1): string {
  let index = from + step;
  while (/\p{Mn}/u.test(letters[index] ?? '')) index += step;
  return letters[index] ?? '';
}

/** The line that stretches a word (tatweel) joins on either side. */
const stretch = '\u0640';

function joinsNext(letter: string): boolean {
  return letter === stretch || forms.get(letter)?.[2] !== undefined;
}

function joinsPrevious(letter: string): boolean {
  return letter === stretch || (forms.get(letter)?.length ?? 0) > 1;
}

/** Unicode lists the forms of each letter next to each other, in the order of `Forms`. */
function readForms(): ReadonlyMap<string, Forms> {
  const found = new Map<string, string[]>();
  for (let code = 0xfe80; code <= 0xfef4; code++) {
    const form = String.fromCharCode(code);
    const letter = form.normalize('NFKC');
    found.set(letter, [...(found.get(letter) ?? []), form]);
  }
  return found as unknown as ReadonlyMap<string, Forms>;
}
