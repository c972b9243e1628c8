import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';

/** Files that cannot be read, or that hold more than plain YAML and MDX. */
export const syntaxMistakes = {
  'invalid-yaml': [
    {
      told: 'a colon inside a value',
      edits: change(`${garden}/sr.mdx`, 'title: Bašta koju', 'title: Bašta: koju'),
      findings: ['case-studies/shared-garden/sr.mdx:2:8 invalid-yaml'],
      says: 'put the whole value in quotes',
    },
    {
      told: 'an open quotation mark, where it was opened',
      edits: change(`${garden}/ar.mdx`, 'title: حَدِيقة', "title: 'حَدِيقة"),
      findings: ['case-studies/shared-garden/ar.mdx:2:8 invalid-yaml'],
      says: 'a quotation mark is opened and never closed',
    },
    {
      told: 'a tab',
      edits: change('places/saltene.yaml', '  ar: سالتيني', '\tar: سالتيني'),
      findings: ['places/saltene.yaml:3:1 invalid-yaml'],
      says: 'use spaces',
    },
    {
      told: 'a field that stands twice',
      edits: change('handbooks/welcome-book/record.yaml', 'price: free', 'price: free\nyear: 2025'),
      findings: ['handbooks/welcome-book/record.yaml:22:1 invalid-yaml'],
      says: 'keep one of the two',
    },
  ],
  'refused-yaml': [
    {
      told: 'an anchor and an alias',
      edits: change('places/latvia.yaml', 'lv: Latvija\n  ar: لاتفيا', 'lv: &l Latvija\n  ar: *l'),
      findings: ['places/latvia.yaml:3:10 refused-yaml', 'places/latvia.yaml:4:7 refused-yaml'],
      says: 'an alias (*name) is not allowed',
    },
    {
      told: 'a tag',
      edits: change(`${garden}/lv.mdx`, 'name: Saltenes', 'name: !!js/function Saltenes'),
      findings: ['case-studies/shared-garden/lv.mdx:3:21 refused-yaml'],
      says: 'a tag (!!js/function) is not allowed',
    },
    {
      told: 'a merge key',
      edits: change(`${garden}/sr.mdx`, '  land: Opština', '  <<: { x: y }\n  land: Opština'),
      findings: ['case-studies/shared-garden/sr.mdx:9:3 refused-yaml'],
    },
    {
      told: 'a key that reaches for the prototype',
      edits: change(`${garden}/ar.mdx`, 'whyIncluded:', '__proto__: { x: y }\nwhyIncluded:'),
      findings: ['case-studies/shared-garden/ar.mdx:13:1 refused-yaml'],
      says: 'the key "__proto__" is not allowed',
    },
    {
      told: 'a layout of the writer',
      edits: change('pages/about/en.mdx', 'order: 1', 'layout: ../x.astro'),
      findings: ['pages/about/en.mdx:4:1 refused-yaml'],
    },
  ],
  'invalid-mdx': [
    {
      told: 'an open brace',
      edits: change('frameworks/river-agreement/sr.mdx', '1. Pročitajte', '1. {Pročitajte'),
      findings: ['frameworks/river-agreement/sr.mdx:23:4 invalid-mdx'],
      says: 'a brace in words is written \\{',
    },
    {
      told: 'a component that is never closed',
      edits: change('guidance/first-weeks/ar.mdx', '</Notice>', ''),
      findings: ['guidance/first-weeks/ar.mdx:37:1 invalid-mdx'],
      says: 'close every component',
    },
    {
      told: 'a comment of HTML',
      edits: change(`${garden}/lv.mdx`, 'Pirmajiem', '<!-- Pirmajiem -->'),
      findings: ['case-studies/shared-garden/lv.mdx:66:1 invalid-mdx'],
      says: 'a comment is {/* … */}',
    },
    {
      told: 'a text that is nested deep enough to end the build without a word',
      edits: [{ file: 'handbooks/welcome-book/lv.mdx', append: `\n${'>'.repeat(10_000)} x\n` }],
      findings: ['handbooks/welcome-book/lv.mdx:22:101 invalid-mdx'],
    },
  ],
  'front-matter': [
    {
      told: 'a first line with a space after the hyphens',
      edits: change(`${garden}/lv.mdx`, '---\ntitle', '--- \ntitle'),
      findings: ['case-studies/shared-garden/lv.mdx:1:1 front-matter'],
      says: 'the first line is not exactly ---',
    },
    {
      told: 'a line that would close the front matter for another reader',
      edits: change(`${garden}/sr.mdx`, 'avoidIf:', '---import x\navoidIf:'),
      findings: ['case-studies/shared-garden/sr.mdx:11:1 front-matter'],
    },
    {
      told: 'a source text without front matter, and nothing that follows from it',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', add: '## الإجراءات الأساسية\n' }],
      findings: ['guidance/first-weeks/ar.mdx:1:1 front-matter'],
    },
  ],
} as const satisfies Mistakes;
