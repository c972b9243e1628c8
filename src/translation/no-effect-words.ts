import { wholeProblems } from './accept-words.ts';
import { readWordsVersion, type WordsFile } from './find-words.ts';
import type { Harmless } from './no-effect.ts';
import type { Step } from './plan.ts';
import { writeWordStamps } from './stamp-words.ts';
import { sourceWordsHash, translatedInto, wordsState } from './words.ts';

/**
 * The step that gives the hash of edited words of a question or start page to each translation that
 * was made from them as they were before the edit, and to no other.
 */
export function followWords(
  found: WordsFile,
  { sections, base, earlier }: Omit<Harmless, 'files'>,
): Step {
  const { file, value, yaml } = found;
  const wrong = wholeProblems(file, sections);
  if (wrong.length > 0) return { problems: wrong };
  const fail = (problem: string): Step => ({ problems: [`${file}: ${problem}`] });
  let before: WordsFile | undefined;
  try {
    before = readWordsVersion(found, earlier(file));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  if (!before) {
    return fail(`its version at ${base} has mistakes → name another revision with --base`);
  }
  const [old, hash] = [sourceWordsHash(before.value), sourceWordsHash(value)];
  if (old === hash) {
    const advice = 'if the edit is committed already, name the revision before it: --base HEAD~1';
    return fail(`its words in ${value.sourceLanguage} are those of ${base} → ${advice}`);
  }
  const behind = translatedInto(value).filter((code) => wordsState(value, code) === 'changed');
  const kept = behind.filter((code) => value.words[code]?.of === old);
  const left = behind.filter((code) => !kept.includes(code));
  const stamps = Object.fromEntries(kept.map((code) => [code, hash]));
  const told = [
    ...(kept.length > 0 ? [`still current in ${kept.join(', ')}`] : []),
    ...(left.length > 0 ? [`was behind before the edit, and stays so, in ${left.join(', ')}`] : []),
  ];
  return {
    file,
    text: kept.length > 0 ? writeWordStamps(yaml.text, stamps) : undefined,
    told: told.length > 0 ? [`${file}: ${told.join('; ')}`] : [],
  };
}
