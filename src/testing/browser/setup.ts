import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { siteServer } from '../../../scripts/site-server.ts';
import { siteAddress } from '../../i18n/site-address.ts';
import { launchChromium } from './chromium.ts';

/** Serves the built site (`SILTA_DIST`, or `dist`) and starts the browser, once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { base } = siteAddress();
  const server = siteServer(resolve(process.env['SILTA_DIST'] ?? 'dist'), base);
  const browser = await launchChromium();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  project.provide('site', `http://127.0.0.1:${port}${base}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the site under test, with its base path and a slash at the end. */
    site: string;
    /** The address at which test files meet the browser. */
    browser: string;
  }
}
