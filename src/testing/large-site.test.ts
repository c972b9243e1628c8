import { expect, test } from 'vitest';
import { languageCodes } from '../i18n/languages.ts';
import { readContent } from '../library/content.ts';
import { findMistakes } from '../library/check.ts';
import { largeSite } from './large-site.ts';

test('has as many texts as were asked for, every entry in every language, and no mistake', () => {
  const { folder, texts, files } = largeSite(80);
  const content = readContent(folder);
  expect(findMistakes(content)).toEqual([]);
  expect([...content.texts.values()].reduce((sum, group) => sum + group.size, 0)).toBe(texts);
  expect(texts).toBeGreaterThanOrEqual(80);
  expect(files).toBeGreaterThan(texts);
  for (const [key, group] of content.texts) {
    if (!key.startsWith('pages/'))
      expect([...group.keys()].sort()).toEqual([...languageCodes].sort());
  }
});
