import { axe } from './axe.ts';
import { books } from './books.ts';
import { data } from './data.ts';
import type { Examination } from './examination.ts';
import { feeds } from './feeds.ts';
import { lighthouse } from './lighthouse.ts';
import { manifests } from './manifests.ts';
import { nu } from './nu.ts';
import { outputExaminations } from './output.ts';
import { policy } from './policy.ts';
import { sitemaps } from './sitemaps.ts';
import { statements } from './statements.ts';

/** Every examination, the quick ones first; Lighthouse last, by itself. */
export const examinations: readonly Examination[] = [
  ...outputExaminations,
  feeds,
  sitemaps,
  manifests,
  statements,
  data,
  books,
  nu,
  policy,
  axe,
  lighthouse,
];
