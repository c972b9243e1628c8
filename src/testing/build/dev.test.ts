import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureSite } from '../fixture-site.ts';

const root = join(import.meta.dirname, '../../..');
const page = 'en/case-studies/shared-garden/';
let content: string;
let address: string;
let server: ChildProcess;

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const get = async (path: string) => (await fetch(address + path)).text();

/** The environment without the traces of Vitest, under which Vite would serve nothing. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isTrace = (name: string) =>
    /^(VITEST|NODE_ENV|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isTrace(name)));
}

beforeAll(async () => {
  content = fixtureSite();
  const port = await freePort();
  address = `http://localhost:${port}/`;
  server = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)],
    {
      cwd: root,
      stdio: 'ignore',
      env: {
        ...withoutTestRunner(process.env),
        SILTA_CONTENT: content,
        SILTA_SITE: '',
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  );
  await vi.waitFor(async () => expect((await fetch(`${address}en/`)).status).toBe(200), {
    timeout: 60_000,
    interval: 500,
  });
}, 90_000);
afterAll(() => server.kill());

test('while editing, a page shows a figure as soon as the record has it, and a mistake in words', async () => {
  const record = join(content, 'case-studies/shared-garden/record.yaml');
  const before = readFileSync(record, 'utf8');
  const [, id = '', value = ''] = /- id: ([a-z-]+)\n(?:.*\n)*? +value: (\d+)\n/.exec(before) ?? [];
  expect(await get(page)).toContain(`<data value="${value}">`);

  writeFileSync(record, before.replace(`value: ${value}\n`, 'value: 987654\n'));
  await vi.waitFor(async () => expect(await get(page)).toContain('987,654'), 15_000);

  writeFileSync(record, before.replace(`- id: ${id}\n`, '- id: Not An Id\n'));
  await vi.waitFor(async () => expect((await fetch(address + page)).status).toBe(500), 15_000);

  writeFileSync(record, before);
  await vi.waitFor(async () => expect((await fetch(address + page)).status).toBe(200), 15_000);
}, 60_000);
