import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, vi } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** A running `npm run dev`. */
export interface DevServer {
  /** Its address, with a slash at the end. */
  readonly address: string;
  readonly stop: () => void;
}

/**
 * Starts the development server on a content folder and waits until it answers. No build may run
 * meanwhile: both keep their state in `.astro`.
 */
export async function startDevServer(content: string): Promise<DevServer> {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const server = spawn(
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
  return { address, stop: () => server.kill() };
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The environment without the traces of Vitest, under which Vite would serve nothing. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isTrace = (name: string) =>
    /^(VITEST|NODE_ENV|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(name);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isTrace(name)));
}
