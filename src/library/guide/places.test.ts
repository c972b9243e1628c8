import { describe, expect, test } from 'vitest';
import { classify } from '../content-path.ts';
import { places, placeholders, placeTable } from './places.ts';

const kinds = Object.entries(places);

/** The paths that a place of the table stands for, with a text in Arabic, Latvian and Serbian. */
function pathsOf(path: string): string[] {
  const own = { '<language>': ['ar', 'lv', 'sr'], '<id>': ['x'], '<chapter>': ['y'] };
  const words = { ...placeholders, ...own, '<name>': ['z'] };
  return Object.entries(words).reduce<string[]>(
    (paths, [name, choice]) =>
      paths.flatMap((each) =>
        each.includes(name) ? choice.map((word) => each.replace(name, word)) : [each],
      ),
    [path],
  );
}

describe.each(kinds)('%s', (kind, { path }) => {
  test.each(pathsOf(path))('is what lies at %s', (each) => {
    expect(classify(each).kind).toBe(kind);
  });

  test('is in the table', () => {
    expect(placeTable()).toContain(`| \`${path}\` |`);
  });
});
