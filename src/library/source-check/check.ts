import type { SourceCheck } from '../../schemas/source-check.ts';
import { dayOf } from './clock.ts';
import { isOf } from './judge.ts';
import { planVisits, type PlanSettings, type Target } from './plan.ts';
import { readChecks, writeChecks } from './record-file.ts';
import { visitSources, type Result, type RunSettings } from './run.ts';

/** Results after which the record is written, so that a run that is stopped can go on later. */
const savedEvery = 10;

/** So many addresses without one answer: the line is down, not the addresses. */
const suspicious = 5;

export interface CheckSettings extends RunSettings, Pick<PlanSettings, 'limit' | 'only'> {}

/**
 * Visits the sources of a content folder that are due and writes what it finds into
 * `source-check.yaml` there. Sources that have gone, or have another address, leave the record.
 * @throws Error when nothing at all answers; then nothing is written.
 */
export async function checkSourceAddresses(
  folder: string,
  sources: readonly Target[],
  settings: CheckSettings,
): Promise<Result[]> {
  const { clock, limit, only, onResult } = settings;
  const read = readChecks(folder);
  const before = new Map<string, SourceCheck>();
  for (const source of sources) {
    const check = read.get(source.id);
    if (check && isOf(check, source)) before.set(source.id, check);
  }
  const checks = new Map(before);
  let answers = 0;
  let visits = 0;
  const targets = planVisits(sources, before, { day: dayOf(clock), limit, only });
  const results = await visitSources(targets, before, {
    ...settings,
    onResult: (result) => {
      checks.set(result.check.id, result.check);
      visits += 1;
      if (result.failure === undefined) answers += 1;
      if (answers > 0 && visits % savedEvery === 0) writeChecks(folder, checks.values());
      onResult?.(result);
    },
  });
  if (answers === 0 && visits >= suspicious) {
    throw new Error(
      `None of ${visits} addresses answered. Is this machine online? Nothing was written.`,
    );
  }
  if (visits > 0) writeChecks(folder, checks.values());
  return results;
}
