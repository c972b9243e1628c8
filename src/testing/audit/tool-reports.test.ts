import { describe, expect, test } from 'vitest';
import { MachineFault } from './examination.ts';
import { readRun } from './lighthouse.ts';
import { problemsIn } from './nu.ts';
import { groupOf } from './output.ts';

describe('what the Nu HTML checker says', () => {
  test('is told by the file of the site, warnings with their own rule', () => {
    const said = {
      messages: [
        { type: 'error', url: 'file:/site/ar/index.html', message: 'Bad.', extract: '<p>\n نص' },
        { type: 'info', subType: 'warning', url: 'file:/site/lv/index.html', message: 'Odd.' },
      ],
    };
    expect(problemsIn(JSON.stringify(said), '/site')).toEqual([
      { path: 'ar/index.html', rule: 'nu/error', what: 'Bad. <p> نص' },
      { path: 'lv/index.html', rule: 'nu/warning', what: 'Odd.' },
    ]);
  });

  test('is a fault of the machine where it is no answer', () => {
    expect(() => problemsIn('Exception in thread "main"', '/site')).toThrow(MachineFault);
  });
});

test('of a report of Lighthouse, the scores and what cost them are told', () => {
  const whole = { score: 1, auditRefs: [{ id: 'color', weight: 3 }] };
  const report = {
    categories: {
      performance: {
        score: 0.803,
        auditRefs: [
          { id: 'cumulative-layout-shift', weight: 25 },
          { id: 'told-only', weight: 0 },
        ],
      },
      accessibility: whole,
      'best-practices': whole,
      seo: whole,
    },
    audits: {
      'cumulative-layout-shift': { score: 0.21, title: 'CLS', displayValue: '0.442' },
      'layout-shifts': {
        score: 0,
        title: 'Shifts',
        details: { items: [{ node: { selector: 'details.facets' } }] },
      },
      'told-only': { score: 0, title: 'Told' },
      color: { score: 1, title: 'Colour' },
    },
  };
  expect(readRun(JSON.stringify(report))).toEqual({
    scores: { performance: 80, accessibility: 100, 'best-practices': 100, seo: 100 },
    lost: [{ category: 'performance', what: 'cumulative-layout-shift 0.442 (details.facets)' }],
  });
});

test.each([
  ['html/no-dup-id', 'markup'],
  ['one-h1', 'headings'],
  ['unique-title', 'titles'],
  ['reach', 'links'],
  ['canonical', 'alternates'],
  ['weight-script', 'budgets'],
  ['requests', 'budgets'],
  ['passage-language', 'output'],
  ['a-rule-of-tomorrow', 'output'],
])('the rule %s stands under "%s"', (rule, group) => {
  expect(groupOf(rule)).toBe(group);
});
