import { describe, expect, test } from 'vitest';
import { designs, measurers, type Claim } from '../schemas/claim.ts';
import { evidenceOf } from './evidence.ts';

type Judged = Partial<Pick<Claim, 'design' | 'measuredBy' | 'uncertain'>>;

function claims(...judged: readonly Judged[]): Claim[] {
  const rest = { measure: 'people-reached', value: 1, unit: 'count', period: '2025' } as const;
  return judged.map((own, index) => ({
    ...rest,
    ...{ id: `claim-${index + 1}`, source: 's', checked: '2026-01-01' },
    ...{ design: 'account', measuredBy: 'owner' },
    ...own,
  }));
}

/** The level of a single claim, by how it came about and who counted. */
const table = {
  account: () => 'e0',
  monitoring: () => 'e1',
  'process-evaluation': (by: Claim['measuredBy']) =>
    by === 'independent' || by === 'official-statistics' ? 'e2' : 'e1',
  comparison: () => 'e3',
  replication: () => 'e4',
  'systematic-review': () => 'e4',
} satisfies Record<Claim['design'], (by: Claim['measuredBy']) => string>;

describe('evidenceOf', () => {
  test.each(designs.flatMap((design) => measurers.map((by) => [design, by] as const)))(
    'judges one claim: %s by %s',
    (design, measuredBy) => {
      const level = table[design](measuredBy);
      const [claim] = claims({ design, measuredBy });
      expect(evidenceOf(claim ? [claim] : [])).toEqual({
        level,
        claims: level === 'e0' ? [] : ['claim-1'],
      });
    },
  );

  test('is the account of the owner where nothing is claimed', () => {
    expect(evidenceOf([])).toEqual({ level: 'e0', claims: [] });
  });

  test('rests on every claim of the highest level, and on no other', () => {
    const many = claims(
      { design: 'monitoring' },
      { design: 'comparison' },
      { design: 'process-evaluation', measuredBy: 'independent' },
      { design: 'comparison', measuredBy: 'independent' },
    );
    expect(evidenceOf(many)).toEqual({ level: 'e3', claims: ['claim-2', 'claim-4'] });
  });

  test('counts no claim that could not be confirmed', () => {
    const doubtful = claims({ design: 'replication', uncertain: true }, { design: 'monitoring' });
    expect(evidenceOf(doubtful)).toEqual({ level: 'e1', claims: ['claim-2'] });
    const sure = claims({ design: 'replication', uncertain: false });
    expect(evidenceOf(sure).level).toBe('e4');
  });
});
