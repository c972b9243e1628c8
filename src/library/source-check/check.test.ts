import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../../testing/fixture-site.ts';
import { answer, sourceServer, type Answers } from '../../testing/source-server.ts';
import { TestClock } from '../../testing/test-clock.ts';
import { checkSourceAddresses } from './check.ts';
import { summarise } from './summary.ts';

let server: Awaited<ReturnType<typeof sourceServer>>;
let isMended: boolean;

beforeEach(async () => {
  isMended = false;
  const answers: Answers = {
    '/darzs': answer(200),
    '/مصدر': answer(200),
    '/reka': answer(301, '/stara-reka'),
    '/stara-reka': answer(200),
    '/broken': (...both) => answer(isMended ? 200 : 500)(...both),
  };
  server = await sourceServer(answers);
});
afterEach(() => server.close());

const paths = { 'a-darzs': '/darzs', 'b-masdar': '/مصدر', 'c-reka': '/reka' };
const failing = { 'd-gone': '/nekur', 'e-broken': '/broken' };

function run(folder: string, clock: TestClock, by: Readonly<Record<string, string>>, more = {}) {
  const sources = Object.entries(by).map(([id, path]) => ({
    id,
    url: path === 'unknown' ? path : `${server.origin}${path}`,
  }));
  const settings = { clock, userAgent: 'Silta-source-check/1 (+https://example.org/)' };
  return checkSourceAddresses(folder, sources, { ...settings, ...more });
}

const recordOf = (folder: string) =>
  readFileSync(join(folder, 'source-check.yaml'), 'utf8').replaceAll(server.origin, 'http://x');

describe('checkSourceAddresses', () => {
  test('writes what it found, in the order of the ids, as content that has no mistakes', async () => {
    const folder = withMistake();
    const clock = new TestClock('2026-11-25T23:59:00Z');
    await run(folder, clock, { ...failing, ...paths, 'f-none': 'unknown' });
    expect(recordOf(folder)).toBe(`# Written by: npm run sources -- --check
- id: a-darzs
  checked: 2026-11-25
  status: ok
  httpStatus: 200
- id: b-masdar
  checked: 2026-11-25
  status: ok
  httpStatus: 200
- id: c-reka
  checked: 2026-11-25
  status: moved
  httpStatus: 200
  address: http://x/reka
  location: http://x/stara-reka
- id: d-gone
  checked: 2026-11-25
  status: unreachable
  httpStatus: 404
  firstDead: 2026-11-25
  address: http://x/nekur
- id: e-broken
  checked: 2026-11-25
  status: unreachable
  httpStatus: 500
  firstDead: 2026-11-25
  address: http://x/broken
`);
    expect(findingsIn(folder)).toEqual([]);
    // One host, so every request but the first waits two seconds for its turn.
    expect(clock.waits).toEqual(server.requests.slice(1).map(() => 2000));
  });

  test('leaves alone what was visited within seven days, and goes on with the rest', async () => {
    const folder = withMistake();
    const clock = new TestClock('2026-11-25T10:00:00Z');
    await run(folder, clock, { ...paths, ...failing }, { limit: 2 });
    expect(server.requests.map(({ path }) => path)).toEqual(['/darzs', '/مصدر']);
    server.requests.length = 0;
    clock.set('2026-12-01T10:00:00Z');
    await run(folder, clock, paths);
    expect(server.requests.map(({ path }) => path)).toEqual(['/reka', '/stara-reka']);
    expect(await run(folder, clock, paths)).toEqual([]);
    expect(recordOf(folder).match(/checked: .*/g)).toEqual([
      ...['checked: 2026-11-25', 'checked: 2026-11-25', 'checked: 2026-12-01'],
    ]);
    const [again] = await run(folder, clock, paths, { only: ['b-masdar'] });
    expect(again?.check).toMatchObject({ id: 'b-masdar', checked: '2026-12-01' });
  });

  test('calls an address dead after failing on two days, and alive once it answers', async () => {
    const folder = withMistake();
    const clock = new TestClock('2026-11-25T10:00:00Z');
    const found = async () =>
      (await run(folder, clock, { ...failing, ...paths }))
        .filter(({ check }) => check.id in failing)
        .map(({ check }) => [check.id, check.status, check.firstDead]);
    expect(await found()).toEqual([
      ['d-gone', 'unreachable', '2026-11-25'],
      ['e-broken', 'unreachable', '2026-11-25'],
    ]);
    isMended = true;
    clock.set('2026-12-02T10:00:00Z');
    expect(await found()).toEqual([
      ['d-gone', 'dead', '2026-11-25'],
      ['e-broken', 'ok', undefined],
    ]);
  });

  test('begins anew where a source has another address, and forgets one that has gone', async () => {
    const folder = withMistake();
    const clock = new TestClock('2026-11-25T10:00:00Z');
    await run(folder, clock, { ...paths, ...failing });
    clock.set('2026-11-26T10:00:00Z');
    const results = await run(folder, clock, { ...paths, 'd-gone': '/citur' });
    expect(results.map(({ check }) => [check.id, check.status, check.firstDead])).toEqual([
      ['d-gone', 'unreachable', '2026-11-26'],
    ]);
    expect(recordOf(folder).match(/id: .*/g)).toEqual([
      ...['id: a-darzs', 'id: b-masdar', 'id: c-reka', 'id: d-gone'],
    ]);
  });

  test('writes nothing where no address answers: the line is down', async () => {
    const folder = withMistake();
    await server.close();
    const clock = new TestClock('2026-11-25T10:00:00Z');
    await expect(run(folder, clock, { ...paths, ...failing })).rejects.toThrow(
      'None of 5 addresses answered. Is this machine online? Nothing was written.',
    );
    expect(() => recordOf(folder)).toThrow(/ENOENT/);
  });

  test('refuses a record that somebody spoiled, in its line', async () => {
    const text = '- id: a-darzs\n  checked: 2026-11-25\n  status: mrtav\n';
    const folder = withMistake({ file: 'source-check.yaml', add: text });
    expect(findingsIn(folder)).toEqual(['source-check.yaml:3:11 wrong-value']);
    await expect(run(folder, new TestClock('2026-11-25T10:00:00Z'), paths)).rejects.toThrow(
      /source-check\.yaml:3:11 {2}wrong-value/,
    );
  });
});

describe('summarise', () => {
  test('names what to act on, and counts the rest', async () => {
    const folder = withMistake();
    const clock = new TestClock('2026-11-25T10:00:00Z');
    await run(folder, clock, { 'd-gone': '/nekur' });
    clock.set('2026-12-02T10:00:00Z');
    const results = await run(folder, clock, { ...paths, ...failing });
    const text = summarise(results, 7).join('\n').replaceAll(server.origin, 'http://x');
    expect(text).toBe(`dead: two visits on different days failed (1)
  d-gone  404  since 2026-11-25

unreachable: failed once, or refuses machines (1)
  e-broken  500  since 2026-12-02

moved for good: write the new address into the source (1)
  c-reka  200  → http://x/stara-reka

5 of 7 sources visited: 2 ok, 1 moved, 1 unreachable, 1 dead.`);
  });
});
