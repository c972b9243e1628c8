import { describe, expect, test } from 'vitest';
import { agedFrom, isAged } from './half-life.ts';

describe('agedFrom', () => {
  test.each([
    ['law', '2026-02-21', '2026-08-22'],
    ['law', '2026-08-31', '2027-03-01'],
    ['law', '2027-08-31', '2028-03-01'],
    ['law', '2026-12-31', '2027-07-01'],
    ['contact', '2024-02-29', '2025-03-01'],
    ['contact', '2025-12-31', '2027-01-01'],
    ['figure', '2024-11-25', '2026-11-26'],
    ['figure', '2024-11', '2026-12-01'],
    ['figure', '2024', '2027-01-01'],
    ['text', '2026-03-01', '2029-03-02'],
  ] as const)('%s of %s is old from %s', (kind, since, from) => {
    expect(agedFrom(kind, since)).toBe(from);
  });
});

test('what reaches its half-life today is old tomorrow', () => {
  expect(isAged('law', '2026-02-21', '2026-08-21')).toBe(false);
  expect(isAged('law', '2026-02-21', '2026-08-22')).toBe(true);
});
