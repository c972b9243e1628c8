import { expect, test } from 'vitest';
import { classify, vocabularyFiles } from './content-path.ts';

test.each([
  [
    'case-studies/siin-ja-saal/record.yaml',
    { kind: 'record', collection: 'case-studies', id: 'siin-ja-saal' },
  ],
  ['guidance/x/ar.mdx', { kind: 'text', collection: 'guidance', id: 'x', language: 'ar' }],
  ['frameworks/x/sr.mdx', { kind: 'text', collection: 'frameworks', id: 'x', language: 'sr' }],
  ['frameworks/x/zz.mdx', { kind: 'text', collection: 'frameworks', id: 'x', language: 'zz' }],
  ['handbooks/x/one/lv.mdx', { kind: 'chapter', id: 'x', chapter: 'one', language: 'lv' }],
  ['pages/about/lv.mdx', { kind: 'page', id: 'about', language: 'lv' }],
  ['places/riga.yaml', { kind: 'place', id: 'riga' }],
  ['organisations/unhcr.yaml', { kind: 'organisation', id: 'unhcr' }],
  ['glossary/refugee.yaml', { kind: 'term', id: 'refugee' }],
  ['sources/some.yaml', { kind: 'source', id: 'some' }],
  ['interface/ar.yaml', { kind: 'interface', language: 'ar' }],
  ['themes.yaml', { kind: 'vocabulary', list: 'theme' }],
  ['municipality-roles.yaml', { kind: 'vocabulary', list: 'municipality-role' }],
  ['ids.yaml', { kind: 'ids' }],
  ['sections.yaml', { kind: 'sections' }],
  ['source-check.yaml', { kind: 'source-check' }],
  ['versions/case-studies/x.jsonl', { kind: 'versions' }],
  ['addresses.txt', { kind: 'addresses' }],
  ['README.md', { kind: 'readme' }],
  ['guidance/README.md', { kind: 'readme' }],
  ['guidance/x/plan.png', { kind: 'picture' }],
  ['handbooks/x/one/plan.avif', { kind: 'picture' }],
] as const)('knows what %s is by where it lies', (path, expected) => {
  expect(classify(path)).toEqual(expected);
});

test.each([
  'themes.json',
  'colours.yaml',
  'record.yaml',
  'guidance/record.yaml',
  'guidance/x/en.md',
  'guidance/x/plan.svg',
  'guidance/x/run.js',
  'guidance/x/y/lv.mdx',
  'handbooks/x/one/two/lv.mdx',
  'guidance/Pirmās-nedēļas/lv.mdx',
  'guidance/الأسابيع/ar.mdx',
  'guidance/prve nedelje/sr.mdx',
  'guidance/../x/sr.mdx',
  'places/latvia/riga.yaml',
  'versions/x.jsonl',
  'versions/pages/about.jsonl',
  'versions/guidance/x.yaml',
  'interface/toString.yaml',
  'constructor/x.yaml',
  'pages/about.mdx',
])('finds no place for %s', (path) => {
  expect(classify(path)).toEqual({ kind: 'misplaced' });
});

test('has one file for each controlled list', () => {
  const files = Object.values(vocabularyFiles);
  expect(new Set(files).size).toBe(files.length);
  for (const [list, file] of Object.entries(vocabularyFiles)) {
    expect(classify(`${file}.yaml`)).toEqual({ kind: 'vocabulary', list });
  }
});
