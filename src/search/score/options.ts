import { parseArgs } from 'node:util';
import { isVariant, variants, type Variant } from './variant.ts';

/** Where the score was asked something that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface ScoreOptions {
  readonly help: boolean;
  /** The folder of the built site. */
  readonly dist: string;
  /** The folder of the sets; undefined for that of the repository. */
  readonly queries: string | undefined;
  readonly set: (typeof sets)[number];
  readonly languages: readonly string[];
  /** Only these; undefined for all. */
  readonly variants: readonly Variant[] | undefined;
  /** The file that all rows are written to. */
  readonly json: string | undefined;
  readonly misses: boolean;
  readonly check: boolean;
  /** How many times slower the processor is made for warm searches. */
  readonly cpu: number | undefined;
}

const sets = ['reported', 'tuning'] as const;

export const scoreUsage = `usage: npm run search:score [-- OPTION …]

Asks the search of the built site what people ask, in Chromium on a phone, and counts what is found.

  --set SET          reported (the default), or tuning: the set that the search may be fitted to
  --lang A,B         only these languages
  --variant A,B      only these: ${variants.join(', ')}
  --misses           list each query without a wanted page among the first three, and what came
  --check            exit with 1 where a target is missed, and name each
  --json FILE        write every query with what it found
  --cpu N            warm searches on a processor that is N times slower
  --dist FOLDER      the built site (dist)
  --queries FOLDER   the sets: FOLDER/SET/LANGUAGE.yaml
  --help             show this

Exit code: 0 measured, 1 a target is missed or nothing could be measured, 2 it was asked something
that it does not know.`;

/**
 * What the score was asked.
 * @param known the codes of all languages
 * @throws UsageError that names what it does not know
 */
export function scoreOptions(words: readonly string[], known: readonly string[]): ScoreOptions {
  const values = parsed([...words]);
  const set = sets.find((name) => name === values.set);
  if (!set) throw new UsageError(`"${values.set}" is not a set: write ${sets.join(' or ')}`);
  const languages = values.lang === undefined ? known : listed(values.lang);
  const strangers = languages.filter((code) => !known.includes(code));
  if (strangers.length > 0) {
    throw new UsageError(`"${strangers[0]}" is not a language: write ${known.join(', ')}`);
  }
  const cpu = values.cpu === undefined ? undefined : Number(values.cpu);
  if (cpu !== undefined && !(cpu >= 1 && cpu <= 20)) {
    throw new UsageError(`"${values.cpu}" is no slowness: write a number from 1 to 20`);
  }
  return {
    help: values.help,
    dist: values.dist,
    queries: values.queries,
    set,
    languages,
    variants: values.variant === undefined ? undefined : listed(values.variant).map(readVariant),
    json: values.json,
    misses: values.misses,
    check: values.check,
    cpu,
  };
}

function parsed(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const flag = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      args,
      options: {
        dist: { ...text, default: process.env['SILTA_OUTPUT'] ?? 'dist' },
        set: { ...text, default: 'reported' },
        queries: text,
        lang: text,
        variant: text,
        json: text,
        cpu: text,
        misses: flag,
        check: flag,
        help: flag,
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readVariant(word: string): Variant {
  if (!isVariant(word)) {
    throw new UsageError(`"${word}" is not a variant: write ${variants.join(', ')}`);
  }
  return word;
}

const listed = (words: string) => words.split(',').filter((word) => word !== '');
