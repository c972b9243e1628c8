import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bundleWorker } from './bundle-worker.ts';

describe('the file of the worker', () => {
  test('is small, imports nothing, and comes out the same each time', async () => {
    const code = await bundleWorker('worker');
    expect(brotliCompressSync(code).length).toBeLessThan(9_000);
    expect(code).not.toMatch(/\bimportScripts\(|^import\b/m);
    expect(await bundleWorker('worker')).toBe(code);
  });

  test('withdrawn, has nothing that answers a request', async () => {
    const code = await bundleWorker('withdrawn-worker');
    expect(code.length).toBeLessThan(1_000);
    expect(code).not.toContain('fetch');
    expect(code).toContain('unregister');
  });
});
