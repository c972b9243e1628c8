import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { contentFolder } from './content-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('is the folder that the environment names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'سيلتا-šilta-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  vi.stubEnv('SILTA_CONTENT', folder);
  expect(contentFolder()).toBe(folder);
});

test('is content in the working directory where none is named', () => {
  vi.stubEnv('SILTA_CONTENT', undefined);
  expect(contentFolder()).toBe(resolve('content'));
});

test('says which folder is not there', () => {
  vi.stubEnv('SILTA_CONTENT', 'nav-tādas-mapes');
  expect(() => contentFolder()).toThrow(`no content folder at ${resolve('nav-tādas-mapes')}`);
});
