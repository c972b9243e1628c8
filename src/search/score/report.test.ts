import { expect, test } from 'vitest';
import { exampleScore } from './example-rows.ts';
import { reportMisses, reportScores } from './report.ts';

const scores = [
  exampleScore('lv', [
    { variant: 'typo', text: 'mājkolis', rank: 4, got: ['a/b', 'c/d', 'e/f', 'guidance/housing'] },
    { ms: 4, asIs: { got: [], rank: 1 } },
    { variant: 'none', text: 'kvantu dators', want: [], rank: 0, own: 2, got: ['x/y', 'z/w'] },
  ]),
  exampleScore('ar', [
    { text: 'سكن', ms: 6 },
    { text: 'عمل', rank: 0, own: 0, got: [], ms: 9, late: true },
  ]),
];

test('reports each language by variant, each language, each variant, and all', () => {
  const lines = reportScores(scores).split('\n');
  const rows = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replaceAll(/ +/g, ' '));
  expect(rows).toEqual([
    '| lang | variant | n | hit@1 | hit@3 | hit@5 | MRR | zero | p50 ms | p95 ms | as is hit@3 | as is hit@5 | as is MRR |',
    expect.stringMatching(/^\| -+ \| -+ \| -+: /),
    '| lv | exact | 1 | 1.000 | 1.000 | 1.000 | 1.000 | 0.000 | 4 | 4 | 1.000 | 1.000 | 1.000 |',
    '| lv | typo | 1 | 0.000 | 0.000 | 1.000 | 0.250 | 0.000 | 10 | 10 | 0.000 | 0.000 | 0.000 |',
    '| lv | none | 1 | | | | | 0.000 | | | | | |',
    '| ar | exact | 2 | 0.500 | 0.500 | 0.500 | 0.500 | 0.500 | 6 | 9 | 0.000 | 0.000 | 0.000 |',
    '| **lv** | all | 2 | 0.500 | 0.500 | 1.000 | 0.625 | 0.000 | 4 | 10 | 0.500 | 0.500 | 0.500 |',
    '| **ar** | all | 2 | 0.500 | 0.500 | 0.500 | 0.500 | 0.500 | 6 | 9 | 0.000 | 0.000 | 0.000 |',
    '| **all** | exact | 3 | 0.667 | 0.667 | 0.667 | 0.667 | 0.333 | 6 | 9 | 0.333 | 0.333 | 0.333 |',
    '| **all** | typo | 1 | 0.000 | 0.000 | 1.000 | 0.250 | 0.000 | 10 | 10 | 0.000 | 0.000 | 0.000 |',
    '| **all** | none | 1 | | | | | 0.000 | | | | | |',
    '| **all** | **all** | 4 | 0.500 | 0.500 | 0.750 | 0.563 | 0.250 | 6 | 10 | 0.250 | 0.250 | 0.250 |',
    expect.stringContaining('| first result |'),
    expect.stringMatching(/^\| -+ \|/),
    '| lv | 18.6 kB | 0.0 kB | 160.0 kB | 250 | 2000 | 26.0 kB |',
    '| ar | 18.6 kB | 0.0 kB | 160.0 kB | 250 | 2000 | 26.0 kB |',
  ]);
});

test('lists the queries that were missed, and what came instead', () => {
  expect(
    reportMisses(scores, ({ language, line }) => `${language}.yaml:${line}`).split('\n'),
  ).toEqual([
    '3 of 5 queries missed',
    'lv.yaml:2  typo  “mājkolis”',
    '    wanted guidance/housing',
    '    came   a/b, c/d, e/f, guidance/housing (wanted at place 4)',
    'lv.yaml:2  none  “kvantu dators”',
    '    wanted nothing',
    '    came   x/y, z/w',
    'ar.yaml:2  exact  “عمل”',
    '    wanted guidance/housing',
    '    came   nothing (not done in time)',
  ]);
});
