import type { AuditedSite } from './audited-site.ts';
import { MachineFault, type Examination } from './examination.ts';
import type { Examined } from './report.ts';

/** Makes examinations one after another, so that none takes from the other what it measures. */
export async function runAudit(
  site: AuditedSite,
  chosen: readonly Examination[],
  onDone: (examined: Examined) => void = () => {},
): Promise<Examined[]> {
  const all: Examined[] = [];
  for (const { name, examine } of chosen) {
    const start = performance.now();
    const outcome = await examine(site).catch((error: unknown): Examined['outcome'] => {
      if (error instanceof MachineFault) return { machine: error.message };
      throw error;
    });
    const examined = { name, outcome, seconds: (performance.now() - start) / 1000 };
    all.push(examined);
    onDone(examined);
  }
  return all;
}
