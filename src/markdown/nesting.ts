import type { Position } from '../library/yaml.ts';

/** How deep a text may be nested: far more than any needs, and far less than breaks a compiler. */
export const deepest = 100;

/** What is said of a text that is nested deeper. */
export const nested = `the text is nested more than ${deepest} levels deep`;

/** Signs at the beginning of a line that each open a block within the one before. */
const markers = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s)|\\[\\^[^\\]\\n]{1,99}\\]:)){${deepest + 1}}`,
  'm',
);

/** Where code could begin: a brace that is neither escaped nor opens a comment, or a module. */
const code = /(?<!\\)\{(?!\s*\/\*)|^(?:import|export)\b/m;

/** A few characters again and again, as no words are: operators, tags. A line of hyphens is a table's. */
const repeated = /((?!-)\S{1,8}?[^\S\n]?)\1{300}/;
const longestRepeated = 9;

/** What is more than a parser can follow, and where. */
export interface Overload {
  readonly position: Position;
  readonly problem: string;
}

/**
 * What would overload the parser, or undefined. The parser of the build is a native one: nesting
 * ends the process without a word, or takes minutes, so this looks at a text before it does.
 */
export function overloadOf(source: string): Overload | undefined {
  const tooDeep = (index: number) => ({ position: positionAt(source, index), problem: nested });
  const run = markers.exec(source);
  if (run) return tooDeep(run.index + lastMarker(run[0]));
  const start = source.search(code);
  const bracket = start < 0 ? undefined : deepBracket(source.slice(start));
  if (bracket !== undefined) return tooDeep(start + bracket);
  const again = mayRepeat(source) ? repeated.exec(source) : null;
  if (!again) return undefined;
  const problem = 'the same few characters stand hundreds of times in a row';
  return { position: positionAt(source, again.index), problem };
}

/**
 * Whether signs come again at the same distance often enough for the slow look for them to pay. Such
 * a run is at least 299 long, so that it suffices to look at every 200th sign.
 */
function mayRepeat(source: string): boolean {
  for (let start = 200; start < source.length; start += 200) {
    for (let period = 1; period <= longestRepeated; period++) {
      if (runAround(source, start, period) >= 299 * period) return true;
    }
  }
  return false;
}

/** How many signs in a row around a place are the same as those so many places before them. */
function runAround(source: string, place: number, period: number): number {
  const comesAgain = (at: number) => source.charCodeAt(at) === source.charCodeAt(at - period);
  let from = place;
  while (from >= period && comesAgain(from)) from--;
  let to = place;
  while (to < source.length && comesAgain(to)) to++;
  return to - from - 1;
}

/** Where one bracket more than allowed stands open, or undefined. */
function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[()[\]{}]/g)) {
    depth = '([{'.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

function lastMarker(run: string): number {
  return /(?:>|[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)$/.exec(run)?.index ?? 0;
}

function positionAt(source: string, index: number): Position {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
