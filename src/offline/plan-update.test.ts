import { describe, expect, test } from 'vitest';
import type { OfflineList } from './offline-list.ts';
import { planUpdate } from './plan-update.ts';

const list: OfflineList = {
  version: 'v2',
  pages: 4,
  files: [
    ['_astro/site.css', 'css2', 20_000],
    ['ar/', 'home', 20_000],
    ['ar/glossary/', 'gloss', 20_000],
    ['ar/guidance/', 'guide', 20_000],
  ],
  packs: [
    ['shared', 5_000, 1],
    ['pages', 12_000, 3],
  ],
};

/** The plan where the device has these hashes. */
function plan(has: readonly string[], canUnpack = true) {
  const { packs, files, bytes } = planUpdate(list, (_, hash) => has.includes(hash), canUnpack);
  return {
    packs: packs.map(({ name }) => name),
    files: files.map(({ file: [address] }) => address),
    bytes,
  };
}

describe('what is fetched', () => {
  test.each([
    ['everything, in packs, where there is nothing', [], ['shared', 'pages'], []],
    ['nothing, where all is there', ['css2', 'home', 'gloss', 'guide'], [], []],
    ['the one page that changed', ['css2', 'home', 'guide'], [], ['ar/glossary/']],
    ['the pack, where that is less than its files', ['css2', 'guide'], ['pages'], []],
    ['the style alone', ['home', 'gloss', 'guide', 'css1'], ['shared'], []],
  ])('is %s', (_, has, packs, files) => {
    expect(plan(has)).toMatchObject({ packs, files });
  });

  test('is every file by itself where a browser cannot take packs apart', () => {
    expect(plan(['css2'], false)).toMatchObject({
      packs: [],
      files: ['ar/', 'ar/glossary/', 'ar/guidance/'],
    });
  });

  test('costs for the first time what the packs weigh', () => {
    expect(plan([]).bytes).toBe(17_000);
  });
});
