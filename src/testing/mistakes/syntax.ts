import { change, inArabic, inLatvian, inSerbian, type Mistakes } from '../mistake.ts';

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
    {
      told: 'a field that stands twice under two spellings',
      edits: change('places/latvia.yaml', '  ar: لاتفيا', '  ar: لاتفيا\n  "ar": سوريا'),
      findings: ['places/latvia.yaml:5:3 invalid-yaml'],
      says: 'the field stands twice in its block',
    },
    {
      told: 'a field of front matter that stands twice',
      edits: change(`${garden}/lv.mdx`, 'whyIncluded:', "'title': Māja\nwhyIncluded:"),
      findings: ['case-studies/shared-garden/lv.mdx:14:1 invalid-yaml'],
    },
    {
      told: 'a record that is nested too deeply',
      edits: change('places/saltene.yaml', /$/, `extra: ${'[سكن, '.repeat(90)}${']'.repeat(90)}\n`),
      findings: ['places/saltene.yaml:15:303 invalid-yaml'],
      says: 'it is nested too deeply',
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
    {
      told: 'a layout as an escape',
      edits: change('pages/about/ar.mdx', 'order: 1', '"\\u006cayout": ../x.astro'),
      findings: ['pages/about/ar.mdx:4:1 refused-yaml'],
    },
    {
      told: 'a constructor deep within a record',
      edits: change(
        'glossary/mentor.yaml',
        /^ {4}preferred: mentor$/m,
        '    constructor: { name: سكن }',
      ),
      findings: ['glossary/mentor.yaml:3:5 refused-yaml'],
    },
    {
      told: 'an older version of YAML',
      edits: change('places/latvia.yaml', /^/, '%YAML 1.1\n---\n'),
      findings: ['places/latvia.yaml:1:1 refused-yaml'],
      says: 'remove the line',
    },
    {
      told: 'a list in place of a name',
      edits: change(`${garden}/sr.mdx`, '  land: Opština', '  [land]: Opština'),
      findings: ['case-studies/shared-garden/sr.mdx:9:3 refused-yaml'],
      says: 'the name of a field is a list or a block',
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
      told: 'an address in angle brackets',
      edits: inArabic('بعد <https://example.org> شهر،'),
      findings: ['guidance/first-weeks/ar.mdx:22:5 invalid-mdx'],
    },
    {
      told: 'an expression that is nested deep enough to end the build without a word',
      edits: inSerbian(`Svaka {${'('.repeat(10_000)}${')'.repeat(10_000)}} opština;`),
      findings: ['frameworks/river-agreement/sr.mdx:19:107 invalid-mdx'],
      says: 'nested more than 100 levels deep → write it flatter',
    },
    {
      told: 'the same signs in a row, which a parser would take minutes for',
      edits: inLatvian(`Kopā ${'_a'.repeat(20_000)} ar`),
      findings: ['handbooks/welcome-book/lv.mdx:20:6 invalid-mdx'],
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
      told: 'a closing line with a space after the hyphens',
      edits: change(`${garden}/ar.mdx`, /\n---\n\n/, '\n--- \n\n'),
      findings: ['case-studies/shared-garden/ar.mdx:26:1 front-matter'],
      says: 'this line would end the front matter and is not exactly ---',
    },
    {
      told: 'a line that would close front matter of TOML',
      edits: change(`${garden}/lv.mdx`, 'avoidIf:', '+++\navoidIf:'),
      findings: ['case-studies/shared-garden/lv.mdx:12:1 front-matter'],
    },
    {
      told: 'front matter of TOML',
      edits: change(`${garden}/ar.mdx`, '---\ntitle', '+++\ntitle'),
      findings: ['case-studies/shared-garden/ar.mdx:1:1 front-matter'],
    },
    {
      told: 'an empty line before the front matter',
      edits: change(`${garden}/sr.mdx`, '---\ntitle', '\n---\ntitle'),
      findings: ['case-studies/shared-garden/sr.mdx:1:1 front-matter'],
    },
    {
      told: 'front matter that nothing ends',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', add: '---\ntitle: سكن\n' }],
      findings: ['guidance/first-weeks/ar.mdx:1:1 front-matter'],
      says: 'no line of exactly --- ends the front matter',
    },
    {
      told: 'a source text without front matter, and nothing that follows from it',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', add: '## الإجراءات الأساسية\n' }],
      findings: ['guidance/first-weeks/ar.mdx:1:1 front-matter'],
    },
  ],
} as const satisfies Mistakes;
