import { describe, expect, test } from 'vitest';
import { isAkin } from './kinship.ts';

describe('isAkin', () => {
  test.each([
    ['en', 'libraries', false, 'Library', true],
    ['en', 'toolbox', false, 'to', false],
    ['en', 'ngo', false, 'NGOs', true],
    ['lv', 'pasvaldib', true, 'Pašvaldībās', true],
    ['lv', 'pasvaldib', true, 'pašvaki', false],
    ['lv', 'arhīvs', false, 'ar', false],
    ['ar', 'كتاب', false, 'والكتاب', true],
    ['ar', 'والكتاب', false, 'كتاب', true],
    ['ar', 'منطاد', false, 'من', false],
    ['sr', 'izbeglicama', false, 'избеглице', true],
    ['sr', 'daci', false, 'da', false],
  ])('in %s, of %s (to begin with it: %s) and %s: %s', (language, term, begins, found, akin) => {
    expect(isAkin({ term, begins, weight: 1 }, found, language)).toBe(akin);
  });
});
