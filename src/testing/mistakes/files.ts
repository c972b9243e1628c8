import type { Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';

/** Files that are not what they should be, or do not lie where they should. */
export const fileMistakes = {
  'misplaced-file': [
    { told: 'a kind of file that has no place', edits: [{ file: 'notes.txt', add: 'مرحبا' }], findings: [] },
    {
      told: 'a script beside a text',
      edits: [{ file: `${garden}/run.js`, add: 'alert(1)' }],
      findings: [],
    },
    {
      told: 'a drawing, which may hold scripts',
      edits: [{ file: `${garden}/plan.svg`, add: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
      findings: [],
    },
    {
      told: 'a folder that is named in letters of an alphabet',
      edits: [{ file: 'guidance/Prve-nedelje-š/sr.mdx', add: '---\ntitle: x\n---\n' }],
      findings: [],
    },
    {
      told: 'a chapter of something else than a handbook',
      edits: [{ file: 'guidance/first-weeks/second-day/ar.mdx', add: '---\ntitle: x\n---\n' }],
      findings: [],
    },
    {
      told: 'a chapter that the record does not list',
      edits: [
        {
          file: 'handbooks/welcome-book/second-day/lv.mdx',
          add: '---\ntitle: Otrā diena\nsummary: Vēl viena diena.\n---\n',
        },
      ],
      findings: [],
      says: 'add it to chapters in record.yaml',
    },
  ],
  'refused-file': [
    {
      told: 'a link to another file',
      edits: [{ file: `${garden}/sr.mdx`, link: '/etc/hostname' }],
      findings: [],
      says: 'it is not an ordinary file',
    },
    {
      told: 'a link in place of a picture',
      edits: [{ file: `${garden}/beds.png`, link: '/etc/hostname' }],
      findings: [],
    },
    {
      told: 'a picture that is something else',
      edits: [{ file: `${garden}/beds.png`, add: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
      findings: [],
      says: 'it is not a picture of the kind "png"',
    },
    {
      told: 'a text that is too large',
      edits: [{ file: 'guidance/first-weeks/lv.mdx', append: 'ā'.repeat(140_000) }],
      findings: [],
      says: 'larger than 256 KiB',
    },
    {
      told: 'a text in another encoding',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', add: new Uint8Array([45, 45, 45, 10, 0xe3, 0xd1]) }],
      findings: [],
      says: 'it is not valid UTF-8',
    },
    {
      told: 'a byte order mark, and nothing that follows from it',
      edits: [{ file: 'frameworks/river-agreement/record.yaml', replace: 'sourceLanguage', by: '\ufeffsourceLanguage' }],
      findings: [],
    },
  ],
  'unknown-language': [
    {
      told: 'a text in a language that is not registered',
      edits: [{ file: `${garden}/ru.mdx`, add: '---\ntitle: Сад\n---\n' }],
      findings: [],
      says: '"ru" is not a language of this site',
    },
    {
      told: 'a language code in capitals',
      edits: [{ file: `${garden}/LV.mdx`, add: '---\ntitle: Dārzs\n---\n' }],
      findings: [],
    },
    {
      told: 'an interface in a language that is not registered',
      edits: [{ file: 'interface/ru.yaml', add: 'nav.home: Начало\n' }],
      findings: [],
    },
  ],
  'invalid-yaml': [
    {
      told: 'a colon inside a value',
      edits: [{ file: `${garden}/sr.mdx`, replace: 'title: Bašta koju', by: 'title: Bašta: koju' }],
      findings: [],
      says: 'put the whole value in quotes',
    },
    {
      told: 'an open quotation mark, where it was opened',
      edits: [{ file: `${garden}/ar.mdx`, replace: 'title: حَدِيقة', by: "title: 'حَدِيقة" }],
      findings: [],
      says: 'a quotation mark is opened and never closed',
    },
    {
      told: 'a tab',
      edits: [{ file: 'places/saltene.yaml', replace: '  ar: سالتيني', by: '\tar: سالتيني' }],
      findings: [],
      says: 'use spaces',
    },
    {
      told: 'a field that stands twice',
      edits: [{ file: 'handbooks/welcome-book/record.yaml', replace: 'price: free', by: 'price: free\nyear: 2025' }],
      findings: [],
      says: 'keep one of the two',
    },
    {
      told: 'a list that is nested until the parser gives up',
      edits: [{ file: 'guidance/first-weeks/record.yaml', replace: 'terms: [newcomer]', by: `terms: ${'['.repeat(50_000)}` }],
      findings: [],
      says: 'nested too deeply',
    },
  ],
  'refused-yaml': [
    {
      told: 'an anchor and an alias',
      edits: [{ file: 'places/latvia.yaml', replace: 'lv: Latvija\n  ar: لاتفيا', by: 'lv: &l Latvija\n  ar: *l' }],
      findings: [],
      says: 'an alias (*name) is not allowed',
    },
    {
      told: 'a tag',
      edits: [{ file: `${garden}/lv.mdx`, replace: 'name: Saltenes', by: 'name: !!js/function Saltenes' }],
      findings: [],
      says: 'a tag (!!js/function) is not allowed',
    },
    {
      told: 'a merge key',
      edits: [{ file: `${garden}/sr.mdx`, replace: '  land: Opština', by: '  <<: { x: y }\n  land: Opština' }],
      findings: [],
    },
    {
      told: 'a key that reaches for the prototype',
      edits: [{ file: `${garden}/ar.mdx`, replace: 'whyIncluded:', by: '__proto__: { x: y }\nwhyIncluded:' }],
      findings: [],
      says: 'the key "__proto__" is not allowed',
    },
    {
      told: 'a layout of the writer',
      edits: [{ file: 'pages/about/en.mdx', replace: 'order: 1', by: 'layout: ../x.astro' }],
      findings: [],
    },
  ],
  'invalid-mdx': [
    {
      told: 'an open brace',
      edits: [{ file: 'frameworks/river-agreement/sr.mdx', replace: '1. Pročitajte', by: '1. {Pročitajte' }],
      findings: [],
      says: 'a brace in words is written \\{',
    },
    {
      told: 'a component that is never closed',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', replace: '</Notice>', by: '' }],
      findings: [],
      says: 'close every component',
    },
    {
      told: 'a comment of HTML',
      edits: [{ file: `${garden}/lv.mdx`, replace: 'Pirmajiem', by: '<!-- Pirmajiem -->' }],
      findings: [],
      says: 'a comment is {/* … */}',
    },
    {
      told: 'a text that is nested deep enough to end the build without a word',
      edits: [{ file: 'handbooks/welcome-book/lv.mdx', append: `\n${'>'.repeat(10_000)} x\n` }],
      findings: [],
    },
  ],
  'front-matter': [
    {
      told: 'a first line with a space after the hyphens',
      edits: [{ file: `${garden}/lv.mdx`, replace: '---\ntitle', by: '--- \ntitle' }],
      findings: [],
      says: 'the first line is not exactly ---',
    },
    {
      told: 'a line that would close the front matter for another reader',
      edits: [{ file: `${garden}/sr.mdx`, replace: 'avoidIf:', by: '---import x\navoidIf:' }],
      findings: [],
    },
    {
      told: 'a source text without front matter, and nothing that follows from it',
      edits: [{ file: 'guidance/first-weeks/ar.mdx', add: '## الإجراءات الأساسية\n' }],
      findings: [],
    },
  ],
} as const satisfies Mistakes;
