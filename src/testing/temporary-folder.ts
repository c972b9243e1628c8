import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;

/** Gives a run of tests a temporary folder of its own: whatever they leave there goes with it. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), 'silta-tests-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
}

/** Removes the folder with all that is in it. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
