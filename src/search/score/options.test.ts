import { expect, test } from 'vitest';
import { scoreOptions, UsageError, type ScoreOptions } from './options.ts';

const known = ['en', 'lv', 'ar', 'sr'];
const usual: ScoreOptions = {
  help: false,
  dist: process.env['SILTA_OUTPUT'] ?? 'dist',
  queries: undefined,
  set: 'reported',
  languages: known,
  variants: undefined,
  json: undefined,
  misses: false,
  check: false,
  cpu: undefined,
};

test.each<readonly [readonly string[], Partial<ScoreOptions>]>([
  [[], {}],
  [['--set', 'tuning', '--dist', '/tmp/سيلتا'], { set: 'tuning', dist: '/tmp/سيلتا' }],
  [['--lang', 'lv,ar', '--variant', 'exact,infl+cyr'], { languages: ['lv', 'ar'], variants: ['exact', 'infl+cyr'] }], // prettier-ignore
  [['--misses', '--check', '--json', 'ģ.json'], { misses: true, check: true, json: 'ģ.json' }],
  [['--cpu', '4', '--queries=q'], { cpu: 4, queries: 'q' }],
  [['--help'], { help: true }],
])('reads %j', (words, options) => {
  expect(scoreOptions(words, known)).toEqual({ ...usual, ...options });
});

test.each([
  [['--set', 'held-out'], '"held-out" is not a set: write reported or tuning'],
  [['--lang', 'lv,xx'], '"xx" is not a language: write en, lv, ar, sr'],
  [['--variant', 'خطأ'], '"خطأ" is not a variant: write exact, inflected'],
  [['--cpu', 'lēni'], '"lēni" is no slowness: write a number from 1 to 20'],
  [['--cpu', '0'], '"0" is no slowness'],
  [['--šta'], 'Unknown option'],
  [['lv'], 'Unexpected argument'],
])('does not know %j', (words, problem) => {
  expect(() => scoreOptions(words, known)).toThrow(UsageError);
  expect(() => scoreOptions(words, known)).toThrow(problem);
});
