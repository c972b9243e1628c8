import type { Ask } from './ask.ts';

/** The answers by the flag that they answer; one that takes no list has exactly one. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** Asks somebody one thing, with what was wrong with the answer before; what they wrote. */
export type Prompt = (ask: Ask, problem?: string) => Promise<string>;

/** The answers, or everything that is missing or wrong. */
export type Collected = { readonly answers: Answers } | { readonly problems: readonly string[] };

/**
 * The answer to each question: from the options that were given, else from somebody who is asked,
 * else what stands where nobody answers. Without anybody to ask, all problems are told at once.
 */
export async function collect(
  asks: readonly Ask[],
  given: Answers,
  prompt?: Prompt,
): Promise<Collected> {
  const answers = new Map<string, readonly string[]>();
  const problems: string[] = [];
  for (const ask of asks) {
    const words = given.get(ask.flag);
    let answer: readonly string[] | undefined = words && partsOf(ask, words);
    let problem: string | undefined = answer && problemOf(ask, answer);
    while (prompt && (answer === undefined || problem !== undefined)) {
      const said = partsOf(ask, [await prompt(ask, problem)]);
      answer = said.length === 0 ? (ask.fallback ?? []) : said;
      problem = problemOf(ask, answer);
    }
    answer ??= ask.fallback ?? [];
    problem ??= problemOf(ask, answer);
    if (problem !== undefined) problems.push(`--${ask.flag}: ${problem}`);
    answers.set(ask.flag, answer);
  }
  return problems.length > 0 ? { problems } : { answers };
}

function partsOf({ isList }: Ask, words: readonly string[]): string[] {
  const parts = isList ? words.flatMap((word) => word.split(',')) : words.slice(-1);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** What is wrong with an answer, in the words of the question where there is none. */
function problemOf(ask: Ask, answer: readonly string[]): string | undefined {
  const least = ask.least ?? (ask.fallback?.length === 0 ? 0 : 1);
  if (answer.length === 0 && ask.fallback?.length !== 0)
    return `it is missing. ${ask.help}${choiceOf(ask)}`;
  if (answer.length < least) return `it needs at least ${least}. ${ask.help}${choiceOf(ask)}`;
  if (answer.length > (ask.most ?? Infinity)) return `it takes at most ${ask.most}. ${ask.help}`;
  // What stands where nobody answers was chosen by us.
  if (answer === ask.fallback) return undefined;
  return answer.map((part) => ask.refuse(part)).find((problem) => problem !== undefined);
}

function choiceOf({ choices = [] }: Ask): string {
  return choices.length === 0 || choices.length > 25 ? '' : ` One of: ${choices.join(', ')}.`;
}
