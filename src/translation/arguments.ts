import { choose } from './find-text.ts';

/** A command line that asks for something that is not there; said with the usage, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whether an error says that the command line is wrong, be it ours or that of `parseArgs`. */
export function isUsageError(error: unknown): error is Error {
  const code = error instanceof TypeError && 'code' in error ? String(error.code) : '';
  return error instanceof UsageError || code.startsWith('ERR_PARSE_ARGS');
}

/** @throws UsageError where a value of an option is none of those that it can have. */
export function demand(option: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) {
    throw new UsageError(`--${option}: "${value}" is not known → ${choose(value, known)}`);
  }
}

/**
 * The files that a command line names, and the sections: those after `--section`, where several
 * may follow. A slug has neither a dot nor a slash, and a file of a text has.
 * @throws UsageError where no file is named.
 */
export function filesAndSections(positionals: readonly string[], first: readonly string[]) {
  const isFile = (word: string) => first.length === 0 || /[./\\]/.test(word);
  const files = positionals.filter(isFile);
  if (files.length === 0) throw new UsageError('name the files');
  const sections = [...first, ...positionals.filter((word) => !isFile(word))];
  return { files, sections: sections.map((slug) => slug.normalize('NFC')) };
}
