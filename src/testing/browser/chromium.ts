import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const folders = ['/usr/bin', '/Applications/Google Chrome.app/Contents/MacOS'];
const howTo =
  'No browser for the tests: install Chromium (apt-get install chromium, brew install chromium) or name one in SILTA_CHROMIUM.';

/** No sandbox, as in a container, and nothing that calls home. */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A running browser that test files connect to.
 * @throws Error with one line on how to install a browser when none can be had.
 */
export async function launchChromium(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await chromiumPath(), args: launchArguments });
}

/**
 * The path of a browser: an installed one, or else the one that npm brought.
 * @throws Error with one line on how to install a browser when none can be had.
 */
export async function chromiumPath(): Promise<string> {
  return findInstalled() ?? (await unpackBundled());
}

/**
 * The browser that `SILTA_CHROMIUM` names, or one that is installed; `SILTA_CHROMIUM=bundled` asks
 * for the one that npm brought.
 */
export function findInstalled(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['SILTA_CHROMIUM'];
  if (named === 'bundled') return undefined;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SILTA_CHROMIUM is "${named}", and there is no such file.`);
  }
  const places = [...folders, ...(env['PATH'] ?? '').split(delimiter)].filter(Boolean);
  return places
    .flatMap((folder) => [...names, 'Google Chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * The Chromium of `@sparticuz/chromium`, unpacked in the temporary folder. It unpacks its own system
 * libraries only where it believes to run on a known platform, which it asks while it is imported.
 */
async function unpackBundled(): Promise<string> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } catch (cause) {
    throw new Error(howTo, { cause });
  }
}
