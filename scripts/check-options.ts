import { parseArgs } from 'node:util';
import { formats, type Format } from '../src/library/report/reporter.ts';

/** Where the check was asked something that it does not know. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CheckOptions {
  readonly help: boolean;
  readonly format: Format | undefined;
  /** The base to compare with; empty for the usual one; undefined where nobody asked. */
  readonly changed: string | undefined;
  readonly paths: readonly string[];
}

export const checkUsage = `usage: npm run check [-- [--format FORM] [--changed [BASE]] [PATH …]]

Names every mistake in the content, by file, line and column.

  PATH              show only the mistakes in these files and folders
  --changed [BASE]  show only the mistakes that this branch makes since it parted from BASE
                    (origin/main, else main): those in files that it changes, and those that
                    its changes make in other files
  --format FORM     terminal (the default), github (the default within GitHub Actions) or json
  --help            show this

Exit code: 0 no mistake, 1 a mistake, 2 the check was asked something it does not know.`;

/**
 * What the check was asked.
 * @throws UsageError that names what it does not know
 */
export function checkOptions(words: readonly string[]): CheckOptions {
  const { values, positionals } = parsed(withBase(words));
  const format = formats.find((name) => name === values.format);
  if (values.format !== undefined && format === undefined) {
    throw new UsageError(`"${values.format}" is not a form: write ${formats.join(', ')}`);
  }
  return { help: values.help, format, changed: values.changed, paths: positionals };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        changed: { type: 'string' },
        format: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The words with the base joined to `--changed`, which the parser cannot leave out otherwise. */
function withBase(words: readonly string[]): string[] {
  const index = words.indexOf('--changed');
  const end = words.indexOf('--');
  if (index < 0 || (end >= 0 && end < index)) return [...words];
  const next = words[index + 1];
  const isBase = next !== undefined && !next.startsWith('-');
  const rest = words.slice(index + (isBase ? 2 : 1));
  return [...words.slice(0, index), `--changed=${isBase ? next : ''}`, ...rest];
}
