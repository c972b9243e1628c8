import type { Source } from '../../schemas/source.ts';
import type { SourceCheck } from '../../schemas/source-check.ts';

/** The days for which a check holds: a run within them leaves the source alone. */
export const restDays = 7;

/** What a run of the check is asked for. */
export interface PlanSettings {
  /** The day of the run (ISO 8601). */
  readonly day: string;
  /** The most sources to visit. */
  readonly limit?: number | undefined;
  /** The ids of the only sources to visit, also those that were visited lately. */
  readonly only?: readonly string[] | undefined;
}

/** A source that has an address. */
export type Target = Pick<Source, 'id' | 'url'>;

/** The sources to visit, those never visited first, then by the day of the last visit. */
export function planVisits(
  sources: Iterable<Target>,
  checks: ReadonlyMap<string, SourceCheck>,
  { day, limit, only }: PlanSettings,
): Target[] {
  const lastVisit = ({ id }: Target) => checks.get(id)?.checked ?? '';
  const isDue = (target: Target) => lastVisit(target) <= daysBefore(day, restDays);
  return [...sources]
    .filter(({ url }) => url !== 'unknown')
    .filter((target) => (only ? only.includes(target.id) : isDue(target)))
    .sort((a, b) => lastVisit(a).localeCompare(lastVisit(b)) || a.id.localeCompare(b.id, 'en'))
    .slice(0, limit);
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
