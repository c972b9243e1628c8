import { describe, expect, test } from 'vitest';
import type { SourceCheck } from '../../schemas/source-check.ts';
import { planVisits } from './plan.ts';

const sources = ['avots', 'izvor', 'masdar', 'saltinis'].map((id) => ({
  id,
  url: `https://example.org/${id}/مصدر`,
}));
const all = [...sources, { id: 'bez-adreses', url: 'unknown' }];
const checks = new Map(
  Object.entries({ avots: '2026-11-20', izvor: '2026-11-18', masdar: '2026-11-10' }).map(
    ([id, checked]) => [id, { id, checked, status: 'ok' } satisfies SourceCheck],
  ),
);

describe('planVisits', () => {
  test.each([
    ['the unvisited first, then the oldest', {}, ['saltinis', 'masdar', 'izvor']],
    ['no more than the limit', { limit: 2 }, ['saltinis', 'masdar']],
    ['those that are asked for, though lately visited', { only: ['avots'] }, ['avots']],
    ['nothing without an address', { only: ['bez-adreses'] }, []],
  ])('plans %s', (_, settings, expected) => {
    const plan = planVisits(all, checks, { day: '2026-11-25', ...settings });
    expect(plan.map(({ id }) => id)).toEqual(expected);
  });
});
