import { sitePath } from '../i18n/address.ts';

/** The file of the worker. The name never changes: a browser asks under it for the next one. */
export const workerFile = 'sw.js';

/** Whether the worker is withdrawn (`SILTA_WORKER=off`): what it has stored on devices is removed. */
export function isWorkerWithdrawn(env: NodeJS.ProcessEnv = process.env): boolean {
  return env['SILTA_WORKER'] === 'off';
}

/** The address of the worker; undefined where it is withdrawn, and while the site is being edited. */
export function workerAddress(): string | undefined {
  return import.meta.env?.DEV || isWorkerWithdrawn() ? undefined : sitePath(workerFile);
}
