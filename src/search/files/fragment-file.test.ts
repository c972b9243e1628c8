import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packFragment } from '../index/packed-fragment.ts';
import { readFragment } from './fragment-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('readFragment', () => {
  test.each([
    ['lv', 'Bēgļi atrada mājokli'],
    ['ar', 'وجد اللاجئون السكن'],
    ['sr', 'Избеглице су нашле смештај'],
  ])(
    'in %s reads a page as Pagefind and as a server that unpacks it give it',
    async (_, content) => {
      const file = bytes(`pagefind_dcd${JSON.stringify({ url: '/x/', content })}`);
      expect(await readFragment(file)).toMatchObject({ content });
      expect(await readFragment(new Uint8Array(gzipSync(file)))).toMatchObject({ content });
    },
  );

  test('reads what it wrote, marks and all', async () => {
    const content = 'Bēgļi مَدْرَسَة избеглице';
    const page = { url: '/x/', content, anchors: [], filters: {}, meta: { title: 'x' } };
    expect(await readFragment(packFragment(page))).toEqual(page);
  });

  test('refuses what is no file of the index', async () => {
    const page = new Uint8Array(gzipSync('<!doctype html><title>Not found</title>'));
    await expect(readFragment(page)).rejects.toThrow('not a file of the index');
    await expect(readFragment(bytes('<!doctype html>'))).rejects.toThrow();
  });
});
