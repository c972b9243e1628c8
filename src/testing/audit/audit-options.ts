import { parseArgs } from 'node:util';
import type { Examination } from './examination.ts';
import { examinations } from './examinations.ts';

/** What the audit was asked to do, or what is wrong with what it was asked. */
export type AuditOptions =
  | { readonly mistake: string }
  | {
      readonly isHelp: boolean;
      /** The folder of the built site, where one was named. */
      readonly folder: string | undefined;
      readonly chosen: readonly Examination[];
    };

/** Reads what stands behind `npm run audit --`. */
export function auditOptions(words: readonly string[]): AuditOptions {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      options: { only: { type: 'string' }, help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    return { mistake: `${error instanceof Error ? error.message : error}\n\n${auditHelp}` };
  }
  const { values, positionals } = parsed;
  const wanted = values.only?.split(',').map((name) => name.trim());
  const unknown = wanted?.filter((name) => !examinations.some((each) => each.name === name)) ?? [];
  if (positionals.length > 1) return { mistake: `One folder at most.\n\n${auditHelp}` };
  if (unknown.length > 0)
    return { mistake: `There is no examination "${unknown.join('", "')}".\n\n${auditHelp}` };
  return {
    isHelp: values.help,
    folder: positionals[0],
    chosen: examinations.filter(({ name }) => wanted?.includes(name) ?? true),
  };
}

/** What `--help` prints. */
export const auditHelp = `npm run audit -- [folder] [--only name,name]

Looks at the built site (dist, or SILTA_OUTPUT) in every way there is and prints one table.
Exit code 0: nothing found; 1: faults; 2: this machine lacks something, or an unknown option.

${examinations.map(({ name, about }) => `  ${name.padEnd(12)}${about}`).join('\n')}
`;
