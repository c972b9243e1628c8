import { rules } from './rules.ts';
import type { Finding } from './finding.ts';

/** A mistake as a command that GitHub shows beside the line of a pull request. */
export function formatAnnotation({ file, line, column, rule, problem, fix }: Finding): string {
  const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::error ${place}::${data(`${problem} → ${fix ?? rules[rule].fix}`)}`;
}

/** The signs that would end the words of a command. */
function data(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The signs that would end a property of a command. */
function property(words: string): string {
  return data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
