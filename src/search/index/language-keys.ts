import { splitCompound } from '../analysis/compound.ts';
import { words } from '../analysis/fold.ts';
import { keyEnd } from '../analysis/key-end.ts';
import { isItsOwnKey, learnKeys } from '../analysis/learn.ts';
import type { Morphology } from '../analysis/morphology.ts';
import { readings } from '../analysis/readings.ts';

const shortestCompound = 9;
/** A part of fewer letters is more often an ending than a word. */
const shortestPart = 4;
const shortestSharedStem = 4;
/** A second part that nowhere stands alone is believed only from so many letters on. */
const shortestLonePart = 5;

/** The keys of a language's words: made once from all words of the site. */
export interface LanguageKeys {
  /** The keys of the words in a token, and of the parts of those written together. */
  of(token: string): readonly string[];
  /** A token as it stands in the index: one token again. */
  encode(token: string): string;
  /** By spelled word: its key. */
  readonly byForm: ReadonlyMap<string, string>;
}

/** The same answers, each found once: a site says a few thousand tokens a million times. */
function onceEach<Answer>(ask: (token: string) => Answer): (token: string) => Answer {
  const known = new Map<string, Answer>();
  return (token) => {
    const before = known.get(token);
    if (before !== undefined) return before;
    const answer = ask(token);
    known.set(token, answer);
    return answer;
  };
}

/** Learns the keys of a language from all words that occur. */
export function makeLanguageKeys(forms: ReadonlySet<string>, language: Morphology): LanguageKeys {
  const byForm = learnKeys(withLoneParts(forms, language), language);
  const parts = compoundParts(byForm, language);
  const keysOf = onceEach((token: string) =>
    words(token).flatMap((word) => {
      const form = language.spell(word);
      return form ? [byForm.get(form) ?? form, ...(parts.get(form) ?? [])] : [];
    }),
  );
  return {
    byForm,
    of: keysOf,
    encode: onceEach((token) => {
      const keys = keysOf(token);
      // What holds no word keeps its place, so that both texts have as many tokens.
      return keys.length > 0 ? keys.map((key) => key + keyEnd).join('-') : '·';
    }),
  };
}

/**
 * The words, and those second parts of compounds that nowhere stand alone: `kohvik`, where a site
 * knows only the `keelekohvik`, is asked for all the same.
 */
function withLoneParts(forms: ReadonlySet<string>, language: Morphology): ReadonlySet<string> {
  if (!language.joints) return forms;
  const byForm = learnKeys(forms, language);
  const shared = countForms(byForm);
  const keyOf = (part: string) => byForm.get(part) ?? sharedStem(part, shared, language);
  const found = new Set(forms);
  for (const form of forms) {
    if (form.length < shortestCompound || isItsOwnKey(form, language)) continue;
    if (splitCompound(form, language.joints, keyOf, shortestPart)) continue;
    const rest = loneRest(form, keyOf);
    if (rest && !language.endings.has(rest)) found.add(rest);
  }
  return found;
}

/** What follows the longest first part that is a word of the site. */
function loneRest(form: string, keyOf: (part: string) => string | undefined): string | undefined {
  for (let at = form.length - shortestLonePart; at >= shortestPart; at--) {
    if (keyOf(form.slice(0, at)) !== undefined) return form.slice(at);
  }
  return undefined;
}

function countForms(byForm: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of byForm.values()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function compoundParts(
  byForm: ReadonlyMap<string, string>,
  language: Morphology,
): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  if (!language.joints) return parts;
  const formsOfKey = countForms(byForm);
  const keyOf = (part: string) => byForm.get(part) ?? sharedStem(part, formsOfKey, language);
  for (const [form, key] of byForm) {
    if (form.length < shortestCompound || isItsOwnKey(form, language)) continue;
    const found = splitCompound(form, language.joints, keyOf, shortestPart);
    if (found && found.first !== key && found.second !== key) {
      parts.set(form, [found.first, found.second]);
    }
  }
  return parts;
}

/** The longest stem of a part that several words of the site share. */
function sharedStem(
  part: string,
  formsOfKey: ReadonlyMap<string, number>,
  language: Morphology,
): string | undefined {
  return readings(part, language)
    .map(({ stem }) => stem)
    .filter((stem) => stem.length >= shortestSharedStem && (formsOfKey.get(stem) ?? 0) >= 2)
    .sort((a, b) => b.length - a.length)[0];
}

/** Adds the spelled words of a text to a set. */
export function collectForms(text: string, language: Morphology, into: Set<string>): void {
  for (const word of words(text)) {
    const form = language.spell(word);
    if (form) into.add(form);
  }
}
