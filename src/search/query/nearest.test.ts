import { describe, expect, test } from 'vitest';
import type { ConceptsFile } from '../files/concepts-file.ts';
import { nearestLabels } from './nearest.ts';

const concepts: ConceptsFile = [
  ['glossary/interpreter/', ['tulks', 'مترجم', 'tumač'], []],
  ['themes/housing/', ['mājoklis', 'السكن', 'smeštaj'], []],
  ['glossary/social-housing/', ['sociālais mājoklis', 'السكن الاجتماعي', 'socijalni smeštaj'], []],
];

describe('nearestLabels', () => {
  test.each([
    ['lv', 'mjaoklis', ['mājoklis', 'sociālais mājoklis']],
    ['ar', 'المترجمم', ['مترجم']],
    ['sr', 'смештаји', ['smeštaj', 'socijalni smeštaj']],
    ['en', 'xylophone', []],
    ['en', 'x', []],
  ])('in %s offers for %s what comes near', (_, query, labels) => {
    expect(nearestLabels(query, concepts, 2)).toEqual(labels);
  });
});
