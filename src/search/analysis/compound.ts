/** The two known parts of a word that is written together. */
export interface Parts {
  readonly first: string;
  readonly second: string;
}

const shortestPart = 3;

/**
 * The two parts of a compound, as keys; the most even cut wins, for a long first part leaves an
 * ending that only looks like a word.
 *
 * @param joints letters that may stand between the parts, such as `s`
 * @param keyOf the key of a part, where it is a word of its own
 * @param least the letters that the shorter part has at least
 * @param keyOfSecond the key of the second part, where it is looked for in another way
 */
export function splitCompound(
  word: string,
  joints: readonly string[],
  keyOf: (part: string) => string | undefined,
  least = shortestPart,
  keyOfSecond = keyOf,
): Parts | undefined {
  let best: Parts | undefined;
  let most = least - 1;
  for (let at = least; at <= word.length - least; at++) {
    const evenness = Math.min(at, word.length - at);
    if (evenness <= most) continue;
    const second = keyOfSecond(word.slice(at));
    if (second === undefined) continue;
    const first = firstPart(word.slice(0, at), joints, keyOf);
    if (first === undefined) continue;
    best = { first, second };
    most = evenness;
  }
  return best;
}

function firstPart(
  part: string,
  joints: readonly string[],
  keyOf: (part: string) => string | undefined,
): string | undefined {
  const joined = joints.filter((joint) => part.endsWith(joint));
  for (const bare of [part, ...joined.map((joint) => part.slice(0, -joint.length))]) {
    const key = bare.length >= shortestPart ? keyOf(bare) : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
}
