import type { SourceCheck } from '../../schemas/source-check.ts';
import { dayOf, type Clock } from './clock.ts';
import { hostGate } from './host-gate.ts';
import { judge } from './judge.ts';
import type { Target } from './plan.ts';
import { visit, type VisitSettings } from './visit.ts';

/** How a run visits: by default politely enough for a stranger's server. */
export interface RunSettings extends Pick<VisitSettings, 'userAgent'> {
  readonly clock: Clock;
  /** How many hosts are visited at once. */
  readonly concurrency?: number;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  /** Milliseconds that an answer may take. */
  readonly timeout?: number;
  /** Told of each visit as it ends. */
  readonly onResult?: (result: Result) => void;
}

/** A visit with what it says of the source. */
export interface Result {
  readonly check: SourceCheck;
  /** Why no answer came, where none did. */
  readonly failure: string | undefined;
}

/**
 * Visits sources, a host's one after another and several hosts at once, and holds each visit
 * against the one before.
 */
export async function visitSources(
  targets: readonly Target[],
  before: ReadonlyMap<string, SourceCheck>,
  settings: RunSettings,
): Promise<Result[]> {
  const { clock, userAgent, concurrency = 6, pause = 2000, timeout = 20_000 } = settings;
  const gate = hostGate(clock, pause);
  // The hosts with the most to visit take longest, so they begin.
  const queue = byHost(targets).sort((a, b) => b.length - a.length);
  const results: Result[] = [];
  const work = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      for (const { id, url } of host) {
        const found = await visit(url, { gate, userAgent, timeout });
        const check = judge({ id, url }, found, before.get(id), dayOf(clock));
        const result = { check, failure: found.failure };
        results.push(result);
        settings.onResult?.(result);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return results;
}

function byHost(targets: readonly Target[]): Target[][] {
  const hosts = new Map<string, Target[]>();
  for (const target of targets) {
    const { host } = new URL(target.url);
    hosts.set(host, [...(hosts.get(host) ?? []), target]);
  }
  return [...hosts.values()];
}
