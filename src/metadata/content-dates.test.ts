import { expect, test, vi } from 'vitest';
import { currentLibrary } from '../library/current.ts';
import { fixtureSite } from '../testing/fixture-site.ts';
import { changedOn } from './content-dates.ts';

vi.stubEnv('SILTA_CONTENT', fixtureSite());

test.each([
  ['/', 'lv', '2026-03-01'],
  ['/case-studies/shared-garden/', 'ar', '2026-03-01'],
  ['/case-studies/map/', 'lv', '2026-03-01'],
  ['/handbooks/welcome-book/first-day/', 'lv', '2026-03-01'],
  ['/themes/housing/', 'sr', '2026-03-01'],
  ['/places/saltene/', 'ar', '2026-03-01'],
  ['/about/', 'ar', '2026-03-01'],
  ['/glossary/mentor/', 'en', undefined],
  ['/search/', 'en', undefined],
  ['/about/nothing/', 'ar', undefined],
] as const)('%s in %s was last changed: %s', (path, language, day) => {
  expect(changedOn(currentLibrary(), path, language)).toBe(day);
});
