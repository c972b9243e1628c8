import { parseArgs } from 'node:util';
import { meant } from '../suggestion.ts';
import type { Ask } from './ask.ts';
import type { Answers } from './collect.ts';

/** What was given on the command line as answers, and what nobody asked for. */
export interface Options {
  readonly given: Answers;
  readonly problems: readonly string[];
}

/** Reads `--flag answer …` against the questions; a flag may be repeated. */
export function readOptions(args: readonly string[], asks: readonly Ask[]): Options {
  const flags = asks.map(({ flag }) => flag);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const problems: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      problems.push(`"${token.value}" belongs to no option; put words with spaces in quotes`);
    } else if (token.kind === 'option') {
      const { name, value } = token;
      if (!flags.includes(name)) {
        problems.push(`--${name} is no option here; ${didYouMean(name, flags)}`);
      } else if (value === undefined) problems.push(`--${name} has no value`);
      else given.set(name, [...(given.get(name) ?? []), value]);
    }
  }
  return { given, problems };
}

function didYouMean(name: string, flags: readonly string[]): string {
  const all = flags.map((flag) => `--${flag}`);
  return meant(`--${name}`, all) ?? `there are: ${all.join(' ')}`;
}
