import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';

/** Files that are not what they should be, or do not lie where they should. */
export const fileMistakes = {
  'misplaced-file': [
    {
      told: 'a kind of file that has no place',
      edits: [{ file: 'notes.txt', add: 'مرحبا' }],
      findings: ['notes.txt:1:1 misplaced-file'],
    },
    {
      told: 'a script beside a text',
      edits: [{ file: `${garden}/run.js`, add: 'alert(1)' }],
      findings: ['case-studies/shared-garden/run.js:1:1 misplaced-file'],
    },
    {
      told: 'a drawing, which may hold scripts',
      edits: [{ file: `${garden}/plan.svg`, add: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
      findings: ['case-studies/shared-garden/plan.svg:1:1 misplaced-file'],
      says: 'a drawing (SVG) is not accepted: it can hold scripts → save the drawing as PNG or WebP',
    },
    {
      told: 'a drawing under a name in capitals',
      edits: [{ file: 'handbooks/welcome-book/Plāns.SVG', add: '<svg onload="x"/>' }],
      findings: ['handbooks/welcome-book/Plāns.SVG:1:1 misplaced-file'],
      says: 'it can hold scripts',
    },
    {
      told: 'a page of the site, a page of HTML, and a text that is no MDX',
      edits: [
        { file: 'pages/about/index.astro', add: '---\nawait fetch("x")\n---\n' },
        { file: `${garden}/ar.html`, add: '<p>سكن</p>' },
        { file: `${garden}/lv.md`, add: '<script>x</script>' },
      ],
      findings: [
        'case-studies/shared-garden/ar.html:1:1 misplaced-file',
        'case-studies/shared-garden/lv.md:1:1 misplaced-file',
        'pages/about/index.astro:1:1 misplaced-file',
      ],
    },
    {
      told: 'a picture of a kind that is not accepted, and one in capitals',
      edits: [
        { file: `${garden}/kuća.gif`, add: 'GIF89a' },
        { file: `${garden}/beds.PNG`, add: 'x' },
      ],
      findings: [
        'case-studies/shared-garden/beds.PNG:1:1 misplaced-file',
        'case-studies/shared-garden/kuća.gif:1:1 misplaced-file',
      ],
    },
    {
      told: 'a folder that is named in letters of an alphabet',
      edits: [{ file: 'guidance/Prve-nedelje-š/sr.mdx', add: '---\ntitle: x\n---\n' }],
      findings: ['guidance/Prve-nedelje-š/sr.mdx:1:1 misplaced-file'],
    },
    {
      told: 'a chapter of something else than a handbook',
      edits: [{ file: 'guidance/first-weeks/second-day/ar.mdx', add: '---\ntitle: x\n---\n' }],
      findings: ['guidance/first-weeks/second-day/ar.mdx:1:1 misplaced-file'],
    },
    {
      told: 'a chapter that the record does not list',
      edits: [
        {
          file: 'handbooks/welcome-book/second-day/lv.mdx',
          add: '---\ntitle: Otrā diena\nsummary: Vēl viena diena.\n---\n',
        },
      ],
      findings: ['handbooks/welcome-book/second-day/lv.mdx:1:1 misplaced-file'],
      says: 'add it to chapters in record.yaml',
    },
  ],
  'refused-file': [
    {
      told: 'a link to another file',
      edits: [{ file: `${garden}/sr.mdx`, link: '/etc/hostname' }],
      findings: ['case-studies/shared-garden/sr.mdx:1:1 refused-file'],
      says: 'it is not an ordinary file',
    },
    {
      told: 'a link in place of a picture',
      edits: [{ file: `${garden}/beds.png`, link: '/etc/hostname' }],
      findings: ['case-studies/shared-garden/beds.png:1:1 refused-file'],
    },
    {
      told: 'a link to a folder',
      edits: [{ file: 'guidance/second-weeks', link: '/etc' }],
      findings: ['guidance/second-weeks:1:1 refused-file'],
      says: 'it is a link to something else',
    },
    {
      told: 'a link in place of a record',
      edits: [{ file: 'places/latvia.yaml', link: 'saltene.yaml' }],
      findings: ['places/latvia.yaml:1:1 refused-file'],
    },
    {
      told: 'a picture of another kind than its name says',
      edits: [{ file: `${garden}/beds.png`, add: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) }],
      findings: ['case-studies/shared-garden/beds.png:1:1 refused-file'],
      says: 'save the picture again as PNG, JPEG, WebP or AVIF',
    },
    {
      told: 'a picture that is something else',
      edits: [{ file: `${garden}/beds.png`, add: '<svg xmlns="http://www.w3.org/2000/svg"/>' }],
      findings: ['case-studies/shared-garden/beds.png:1:1 refused-file'],
      says: 'it is not a picture of the kind "png"',
    },
    {
      told: 'a text that is too large',
      edits: [{ file: 'guidance/first-weeks/lv.mdx', append: 'ā'.repeat(140_000) }],
      findings: ['guidance/first-weeks/lv.mdx:1:1 refused-file'],
      says: 'larger than 256 KiB',
    },
    {
      told: 'a text in another encoding',
      edits: [
        { file: 'guidance/first-weeks/ar.mdx', add: new Uint8Array([45, 45, 45, 10, 0xe3, 0xd1]) },
      ],
      findings: ['guidance/first-weeks/ar.mdx:1:1 refused-file'],
      says: 'it is not valid UTF-8',
    },
    {
      told: 'a text that ends within a letter',
      edits: [{ file: 'glossary/mentor.yaml', add: new Uint8Array([0x61, 0x3a, 0x20, 0xd8]) }],
      findings: ['glossary/mentor.yaml:1:1 refused-file'],
    },
    {
      told: 'a text in UTF-16',
      edits: [{ file: `${garden}/sr.mdx`, add: Buffer.from('\ufeff---\nnaslov: š\n', 'utf16le') }],
      findings: ['case-studies/shared-garden/sr.mdx:1:1 refused-file'],
    },
    {
      told: 'a byte order mark before front matter',
      edits: change(`${garden}/ar.mdx`, '---\ntitle', '\ufeff---\ntitle'),
      findings: ['case-studies/shared-garden/ar.mdx:1:1 refused-file'],
      says: 'it begins with a byte order mark',
    },
    {
      told: 'a byte order mark, and nothing that follows from it',
      edits: change(
        'frameworks/river-agreement/record.yaml',
        'sourceLanguage',
        '\ufeffsourceLanguage',
      ),
      findings: ['frameworks/river-agreement/record.yaml:1:1 refused-file'],
    },
  ],
  'unknown-language': [
    {
      told: 'a text in a language that is not registered',
      edits: [{ file: `${garden}/ru.mdx`, add: '---\ntitle: Сад\n---\n' }],
      findings: ['case-studies/shared-garden/ru.mdx:1:1 unknown-language'],
      says: '"ru" is not a language of this site',
    },
    {
      told: 'a language code in capitals',
      edits: [{ file: `${garden}/LV.mdx`, add: '---\ntitle: Dārzs\n---\n' }],
      findings: ['case-studies/shared-garden/LV.mdx:1:1 unknown-language'],
    },
    {
      told: 'an interface in a language that is not registered',
      edits: [{ file: 'interface/ru.yaml', add: 'nav.home: Начало\n' }],
      findings: ['interface/ru.yaml:1:1 unknown-language'],
    },
  ],
} as const satisfies Mistakes;
