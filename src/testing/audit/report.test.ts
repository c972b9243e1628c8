import { describe, expect, test } from 'vitest';
import { exitCodeOf, formatAudit, type Examined } from './report.ts';

const fault = { path: 'ar/index.html', rule: 'link', what: '/ar/لا-شيء/ leads to no file' };
const examined = (outcome: Examined['outcome'], name = 'links'): Examined => ({
  name,
  seconds: 1.25,
  outcome,
});
const clean = examined({ looked: '12 pages', faults: [] }, 'titles');
const faulty = examined({ looked: '12 pages', faults: [fault, fault], note: 'A note.' });
const undone = examined({ machine: 'There is no Java.' }, 'nu');

describe('the audit', () => {
  test('prints a table, notes, what could not be done, and every fault with its count', () => {
    expect(formatAudit([clean, faulty, undone])).toBe(
      [
        'examination  looked at                 faults  seconds',
        'titles       12 pages                       0      1.3',
        'links        12 pages                       2      1.3',
        'nu           not done on this machine       –      1.3',
        '',
        'links:\nA note.',
        '',
        'nu: There is no Java.',
        '',
        'ar/index.html  link  /ar/لا-شيء/ leads to no file (2 times)\n',
      ].join('\n'),
    );
  });

  test.each([
    [[clean], 0],
    [[clean, faulty], 1],
    [[clean, undone], 2],
    [[faulty, undone], 1],
  ] as const)('ends with a code that says how it went', (all, code) => {
    expect(exitCodeOf(all)).toBe(code);
  });
});
