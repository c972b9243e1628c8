import type { Clock } from './clock.ts';

/** Waits until a host may be asked again. */
export type HostGate = (host: string) => Promise<void>;

/**
 * A gate that lets one request a host pass in a span of time, whoever asks.
 * @param pause milliseconds between two requests to one host
 */
export function hostGate(clock: Clock, pause: number): HostGate {
  const free = new Map<string, number>();
  return async (host) => {
    const now = clock.now();
    const turn = Math.max(now, free.get(host) ?? now);
    free.set(host, turn + pause);
    if (turn > now) await clock.sleep(turn - now);
  };
}
