import { expect, test } from 'vitest';
import { TestClock } from '../../testing/test-clock.ts';
import { hostGate } from './host-gate.ts';

test('lets one request a host pass in two seconds, and other hosts at once', async () => {
  const clock = new TestClock('2026-11-25T10:00:00Z');
  const gate = hostGate(clock, 2000);
  const start = clock.now();
  const passed: (readonly [string, number])[] = [];
  for (const host of ['lv.example.org', 'lv.example.org', 'ar.example.org', 'lv.example.org']) {
    await gate(host);
    passed.push([host, clock.now() - start]);
  }
  expect(passed).toEqual([
    ['lv.example.org', 0],
    ['lv.example.org', 2000],
    ['ar.example.org', 2000],
    ['lv.example.org', 4000],
  ]);
});

test('gives those who come at the same moment turns after one another', async () => {
  const clock = new TestClock('2026-11-25T10:00:00Z');
  const waits: number[] = [];
  const gate = hostGate(
    { ...clock, sleep: (time) => Promise.resolve(void waits.push(time)) },
    2000,
  );
  await Promise.all(['مثال.example.org', 'مثال.example.org', 'مثال.example.org'].map(gate));
  expect(waits).toEqual([2000, 4000]);
});
