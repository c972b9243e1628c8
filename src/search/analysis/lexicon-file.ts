/**
 * `lexicon.txt`: what a language's index holds, for the query. Five parts with an empty line
 * between them: the keys; a digit for each that says on how many pages it stands; the words whose
 * key no rule tells, each with its key; the keys that say little, because so many pages hold them;
 * and those that no page holds, only the name of a concept. The lists are sorted and front-coded: each line
 * begins with a letter that counts what it shares with the line before (`0` none, `1` one …).
 */
export interface LexiconContent {
  readonly keys: readonly string[];
  /** By key: the logarithm to base 2 of the number of its pages plus one, rounded down. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly exceptions: ReadonlyMap<string, string>;
  readonly common: readonly string[];
  readonly absent: readonly string[];
}

const firstCount = '0'.charCodeAt(0);
const mostShared = 70;

/** Writes a lexicon as text. */
export function writeLexicon(lexicon: LexiconContent): string {
  const { keys, frequencies, exceptions, common, absent } = lexicon;
  const pairs = [...exceptions].map(([form, key]) => `${form}\t${key}`);
  const digits = [...keys].sort().map((key) => Math.min(9, frequencies.get(key) ?? 0));
  return [frontCode(keys), digits.join(''), ...[pairs, common, absent].map(frontCode)].join('\n\n');
}

/**
 * Reads a lexicon.
 * @throws when the text is something else, such as a server's page for what it does not have.
 */
export function readLexicon(text: string): LexiconContent {
  const parts = text.split('\n\n');
  const [list = '', digits = '', pairs = '', common = '', absent = ''] = parts;
  if (parts.length !== 5 || text.startsWith('<')) {
    throw new Error('search: not a lexicon');
  }
  const keys = decode(list);
  const exceptions = decode(pairs).map((pair) => pair.split('\t') as [string, string]);
  return {
    keys,
    frequencies: new Map(keys.map((key, place) => [key, Number(digits[place] ?? 0)])),
    exceptions: new Map(exceptions),
    common: decode(common),
    absent: decode(absent),
  };
}

function frontCode(list: readonly string[]): string {
  let previous = '';
  return [...list]
    .sort()
    .map((entry) => {
      const shared = sharedLetters(previous, entry);
      previous = entry;
      return String.fromCharCode(firstCount + shared) + entry.slice(shared);
    })
    .join('\n');
}

function decode(text: string): string[] {
  if (!text) return [];
  let previous = '';
  return text.split('\n').map((line) => {
    previous = previous.slice(0, line.charCodeAt(0) - firstCount) + line.slice(1);
    return previous;
  });
}

function sharedLetters(one: string, other: string): number {
  const most = Math.min(one.length, other.length, mostShared);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}
