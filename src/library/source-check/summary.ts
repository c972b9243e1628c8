import type { SourceCheck } from '../../schemas/source-check.ts';
import type { Result } from './run.ts';

const words = {
  dead: 'dead: two visits on different days failed',
  unreachable: 'unreachable: failed once, or refuses machines',
  moved: 'moved for good: write the new address into the source',
} as const;

/** What a run found, in lines for the terminal; those to act on are named. */
export function summarise(results: readonly Result[], total: number): string[] {
  const of = (status: SourceCheck['status']) =>
    results
      .filter(({ check }) => check.status === status)
      .sort((a, b) => (a.check.id < b.check.id ? -1 : 1));
  const lists = (['dead', 'unreachable', 'moved'] as const).flatMap((status) => {
    const found = of(status);
    return found.length === 0 ? [] : [`${words[status]} (${found.length})`, ...found.map(line), ''];
  });
  const counts = (['ok', 'moved', 'unreachable', 'dead'] as const).map(
    (status) => `${of(status).length} ${status}`,
  );
  return [
    ...lists,
    `${results.length} of ${total} ${total === 1 ? 'source' : 'sources'} visited: ${counts.join(', ')}.`,
  ];
}

function line({ check, failure }: Result): string {
  const { id, httpStatus, firstDead, location } = check;
  const parts = [id, httpStatus ?? failure, firstDead && `since ${firstDead}`];
  return `  ${parts.filter(Boolean).join('  ')}${location ? `  → ${location}` : ''}`;
}
