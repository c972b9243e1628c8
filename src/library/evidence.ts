import type { Claim } from '../schemas/claim.ts';
import type { EvidenceLevel } from '../schemas/list.ts';

/** How well what an entry tells is supported, and the claims that say so. */
export interface Evidence {
  readonly level: EvidenceLevel;
  /** The ids of the claims that the level rests on; empty at E0. */
  readonly claims: readonly string[];
}

const independent: ReadonlySet<Claim['measuredBy']> = new Set([
  'independent',
  'official-statistics',
]);

const tests: readonly (readonly [EvidenceLevel, (claim: Claim) => boolean])[] = [
  ['e4', ({ design }) => design === 'replication' || design === 'systematic-review'],
  ['e3', ({ design }) => design === 'comparison'],
  [
    'e2',
    ({ design, measuredBy }) => design === 'process-evaluation' && independent.has(measuredBy),
  ],
  ['e1', ({ design }) => design === 'monitoring' || design === 'process-evaluation'],
];

/**
 * The level of evidence of an entry, by rule from its claims and never typed: E4 repeated elsewhere
 * or a systematic review, E3 an outcome with a comparison, E2 an independent process evaluation, E1
 * monitoring figures, E0 the owner's account. It follows the ladders of Movisie and of the Crime
 * Reduction Toolkit. Claims marked as uncertain do not count.
 */
export function evidenceOf(claims: readonly Claim[]): Evidence {
  const certain = claims.filter((claim) => !claim.uncertain);
  for (const [level, holds] of tests) {
    const found = certain.filter(holds);
    if (found.length > 0) return { level, claims: found.map((claim) => claim.id) };
  }
  return { level: 'e0', claims: [] };
}
