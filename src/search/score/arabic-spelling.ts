import type { Random } from './random.ts';

const end = '(?![\\p{L}\\p{M}])';
/** How people write, the usual first; a later habit shows only where no earlier one does. */
const habits: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/[أإآ]/gu, 'ا'],
    [new RegExp(`ة${end}`, 'gu'), 'ه'],
    [new RegExp(`ى${end}`, 'gu'), 'ي'],
  ],
  [
    [/ؤ/gu, 'و'],
    [/ئ/gu, 'ي'],
  ],
  [[new RegExp(`ي${end}`, 'gu'), 'ى']],
];
/** Letters that join to the next one, between two letters: there a line can be drawn out. */
const joint = /(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=\p{L})/gu;

/**
 * Arabic as many people write it: without hamza on alif, _ه_ for _ة_, _ي_ for _ى_; where a text has
 * none of these, the rarer habits, and else a drawn-out line (tatweel). Undefined where none fits.
 */
export function arabicSpelling(text: string, random: Random): string | undefined {
  const source = text.normalize('NFC');
  for (const habit of habits) {
    const changed = habit.reduce((each, [letter, by]) => each.replace(letter, by), source);
    if (changed !== source) return changed;
  }
  const [first, ...rest] = [...source.matchAll(joint)].map(({ index }) => index);
  if (first === undefined) return undefined;
  const at = random.pick([first, ...rest]);
  return `${source.slice(0, at)}ـ${source.slice(at)}`;
}
