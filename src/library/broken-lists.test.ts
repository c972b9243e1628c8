import { describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../testing/fixture-site.ts';
import { vocabularyFiles } from './content-path.ts';

const lists = [
  ...Object.values(vocabularyFiles),
  ...['sections', 'population-bands', 'evidence-levels', 'ids'],
].map((name) => `${name}.yaml`);

describe.each(lists)('%s, on which every text in Arabic, Latvian and Serbian relies', (file) => {
  test('is one mistake where it is gone', () => {
    expect(findingsIn(withMistake({ file, remove: true }))).toEqual([`${file}:1:1 misplaced-file`]);
  });

  test('is one mistake where it is empty', () => {
    expect(findingsIn(withMistake({ file, add: '' }))).toEqual([`${file}:1:1 missing-field`]);
  });

  test('is one mistake where it cannot be read', () => {
    const folder = withMistake({ file, append: 'سكن: mājoklis\n' });
    expect(findingsIn(folder)).toEqual([expect.stringMatching(`^${file}:\\d+:1 invalid-yaml$`)]);
  });
});

test('a file of sources that is empty is one mistake, not one for each citation', () => {
  const file = 'sources/saltene-statistics.yaml';
  expect(findingsIn(withMistake({ file, add: '' }))).toEqual([`${file}:1:1 missing-field`]);
});
