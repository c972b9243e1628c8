import { describe, expect, test } from 'vitest';
import { readTextFile } from '../library/text-file.ts';
import {
  sourceHashes,
  sourceStates,
  stampsFor,
  translationStates,
  type StampedText,
} from './state.ts';

const read = (source: string): StampedText => {
  const text = readTextFile(source, 'x.mdx', 'en');
  return { ...text, frontMatter: text.yaml.data as Readonly<Record<string, unknown>> };
};

const source = `---
title: A garden
summary: Old and new residents dig.
---

It began in April.

## What was done

They dug. <Cite source="report" />

## Results

### In numbers

Nobody counted.

## Results

Nobody asked again.
`;

/** The parts of the source, and words that stand in each of them alone. */
const parts = {
  summary: 'A garden',
  lead: 'began in April',
  'what-was-done': 'They dug',
  results: 'Nobody counted',
  'results-1': 'asked again',
} as const;

const bodies = {
  lv: '\n\nTas sākās aprīlī.\n\n## Kas tika darīts\n\nRaka. <Cite source="report" />\n\n## Rezultāti\n\n### Skaitļos\n\nNeskaitīja.\n\n## Rezultāti\n\nNejautāja.\n',
  ar: '\n\nبدأت في أبريل.\n\n## ما الذي جرى\n\nحفروا. <Cite source="report" />\n\n## النتائج\n\n### بالأرقام\n\nلم يُعدّوا.\n\n## النتائج\n\nلم يُسألوا.\n',
  sr: '\n\nPočelo je u aprilu.\n\n## Šta je urađeno\n\nKopali su. <Cite source="report" />\n\n## Rezultati\n\n### U brojkama\n\nNije brojano.\n\n## Rezultati\n\nNije pitano.\n',
};

/** A translation of the source with these stamps. */
function translated(body: string, stamps?: Readonly<Record<string, string>>): StampedText {
  const text = read(`---\ntitle: x\nsummary: y\n---${body}`);
  const translation = { method: 'machine', ...(stamps && { sections: stamps }) };
  return { ...text, frontMatter: { ...text.frontMatter, translation } };
}

const original = read(source);
const stamps = sourceHashes(original);
const all = (state: string) => Object.keys(parts).map((part) => [part, state]);

test('a source has a hash for its summary, its lead and each section by its address', () => {
  expect(Object.keys(stamps)).toEqual(Object.keys(parts));
  expect(new Set(Object.values(stamps)).size).toBe(5);
  expect([...sourceStates(original)]).toEqual(all('source'));
});

describe.each(Object.entries(bodies))('a translation into %s', (_code, body) => {
  test('is current where it was made from the source as it is', () => {
    expect([...translationStates(original, translated(body, stamps))]).toEqual(all('current'));
    expect(stampsFor(original, translated(body))).toEqual(stamps);
  });

  test.each(Object.entries(parts))(
    'is behind in "%s" alone when that changes',
    (changed, words) => {
      const next = read(source.replace(words, `${words} indeed`));
      const expected = Object.keys(parts).map((part) => [
        ...[part, part === changed ? 'changed' : 'current'],
      ]);
      expect([...translationStates(next, translated(body, stamps))]).toEqual(expected);
    },
  );

  test('is behind in everything where it was never stamped', () => {
    expect([...translationStates(original, translated(body))]).toEqual(all('changed'));
  });

  test('lacks a section that is left out, and needs no stamp for it', () => {
    const left = translated(body.replace(/(### .*\n)\n.*\n/, '<NotTranslated />\n'), stamps);
    expect(translationStates(original, left).get('results')).toBe('missing');
    expect(translationStates(original, left).get('results-1')).toBe('current');
    expect(stampsFor(original, left)).toEqual({ ...stamps, results: undefined });
  });

  test('lacks a lead that is left out', () => {
    const left = translated(body.replace(/^\n\n.*\n/, '\n\n<NotTranslated />\n'), stamps);
    expect(translationStates(original, left).get('lead')).toBe('missing');
  });

  test('lacks everything but the summary where it has no body', () => {
    const states = [...translationStates(original, translated('\n', stamps))];
    expect(states).toEqual(
      all('missing').map(([part]) => [part, part === 'summary' ? 'current' : 'missing']),
    );
    expect(stampsFor(original, translated('\n'))).toEqual({ summary: stamps['summary'] });
  });

  test('is behind in a section whose heading changes, and the new one needs a stamp', () => {
    const next = read(source.replace('## What was done', '## What they did'));
    const states = translationStates(next, translated(body, stamps));
    expect([...states].filter(([, state]) => state !== 'current')).toEqual([
      ['what-they-did', 'changed'],
    ]);
  });
});

describe('a source whose sections come, go and move', () => {
  const [front = '', done = '', results = '', again = ''] = source.split(/^(?=## )/m);
  const flagged = (next: string, body: string) => {
    const states = translationStates(read(next), translated(body, stamps));
    return [...states].filter(([, state]) => state !== 'current');
  };

  test.each(Object.entries(bodies))('flags both that change places, in %s', (_, body) => {
    const next = front + results + done + again;
    expect(flagged(next, body)).toEqual([
      ['results', 'changed'],
      ['what-was-done', 'changed'],
    ]);
    // Stamps that are written anew follow the order of the source.
    const states = translationStates(
      read(next),
      translated(body, stampsFor(read(next), translated(body))),
    );
    expect(new Set(states.values())).toEqual(new Set(['current']));
  });

  test.each(Object.entries(bodies))('flags nothing for one that goes, in %s', (_, body) => {
    const sections = body.split(/^(?=## )/m);
    const shorter = [...sections.slice(0, 1), ...sections.slice(2)].join('');
    expect(flagged(front + results + again, shorter)).toEqual([]);
  });

  test.each(Object.entries(bodies))('wants one that comes, in %s', (_, body) => {
    const next = `${source}\n## Money\n\nNone.\n`;
    expect(flagged(next, body)).toEqual([['money', 'missing']]);
    expect(flagged(next, `${body}\n## بيت\n\nKuća, māja.\n`)).toEqual([['money', 'changed']]);
  });

  test('does not take stamps that a form editor sorted by the alphabet for sections that moved', () => {
    const before = read(source);
    const sorted = Object.fromEntries(
      Object.entries(sourceHashes(before)).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    const states = translationStates(before, translated(Object.values(bodies)[0] ?? '', sorted));
    expect([...states.values()]).not.toContain('changed');
  });

  test('does not take a heading that is a number for one that moved', () => {
    const numbered = read(source.replace('## What was done', '## 2024'));
    const hashes = sourceHashes(numbered);
    expect(Object.keys(hashes)[0]).toBe('2024');
    const states = translationStates(numbered, translated(bodies.ar, hashes));
    expect(new Set(states.values())).toEqual(new Set(['current']));
  });
});

test('a language without a text lacks everything', () => {
  expect([...translationStates(original, undefined)]).toEqual(all('missing'));
});
