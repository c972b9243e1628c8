import { change, inArabic, inLatvian, inSerbian, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const book = 'handbooks/welcome-book';

/** What a text may not hold beside words: code, HTML, and what misleads a reader. */
export const markdownMistakes = {
  'refused-code': [
    {
      told: 'an import',
      edits: change(
        `${book}/lv.mdx`,
        '## Kas tajā ir',
        'import fs from "node:fs"\n\n## Kas tajā ir',
      ),
      findings: ['handbooks/welcome-book/lv.mdx:10:1 refused-code'],
    },
    {
      told: 'an export',
      edits: change(`${weeks}/ar.mdx`, '## المخاطر', 'export const x = 1;\n\n## المخاطر'),
      findings: ['guidance/first-weeks/ar.mdx:35:1 refused-code'],
    },
    {
      told: 'an expression',
      edits: inArabic('بعد {process.env.HOME} شهر،'),
      findings: ['guidance/first-weeks/ar.mdx:22:5 refused-code'],
      says: '{process.env.HOME} is code',
    },
    {
      told: 'an attribute that is computed',
      edits: inSerbian('<Cite source={`river-text`} /> Svaka;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 refused-code'],
    },
    {
      told: 'an attribute that is spread',
      edits: inLatvian('<Cite source="saltene-statistics" {...x} /> Kopā'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 refused-code'],
    },
    {
      told: 'an expression behind a comment',
      edits: inSerbian('Svaka {/* a */ x} opština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:7 refused-code'],
    },
    {
      told: 'an attribute without a value',
      edits: inArabic('<Inference set />'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 refused-code'],
    },
  ],
  'raw-html': [
    {
      told: 'an element of HTML',
      edits: inSerbian('Svaka <b>opština</b>;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:7 raw-html'],
      says: '<b> is HTML',
    },
    {
      told: 'an element that runs code',
      edits: inArabic('<img src="x" onerror="alert(1)" />'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 raw-html'],
    },
    {
      told: 'a component with a dot in its name',
      edits: inLatvian('<x.y />'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 raw-html'],
    },
    {
      told: 'an element of another namespace',
      edits: inArabic('بعد <svg:script>شهر</svg:script>،'),
      findings: ['guidance/first-weeks/ar.mdx:22:5 raw-html'],
    },
  ],
  'unknown-component': [
    {
      told: 'a component that is misspelt',
      edits: change(
        `${weeks}/ar.mdx`,
        '<Notice kind="warning">\nلا تعدوا بما لا تملكون.\n</Notice>',
        '<Notise kind="warning">\nلا تعدوا.\n</Notise>',
      ),
      findings: ['guidance/first-weeks/ar.mdx:37:1 unknown-component'],
      says: '<Notise> is not a component of this site → did you mean "Notice"?',
    },
    {
      told: 'a fragment',
      edits: inSerbian('<>Svaka</> opština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unknown-component'],
    },
    {
      told: 'a fragment by its name',
      edits: inArabic('بعد <Fragment set:html="x" /> شهر،'),
      findings: ['guidance/first-weeks/ar.mdx:22:5 unknown-component'],
    },
    {
      told: 'a part of a component',
      edits: inLatvian('Kopā <Cite.x source="saltene-statistics" /> ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:6 unknown-component'],
    },
    {
      told: 'a name of every object',
      edits: inLatvian('<HasOwnProperty /> Kopā ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 unknown-component'],
    },
  ],
  'unknown-attribute': [
    {
      told: 'an attribute that is misspelt',
      edits: inSerbian('<Cite source="river-text" sourse="x" /> Svaka;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unknown-attribute'],
      says: 'did you mean "source"?',
    },
    {
      told: 'an attribute that runs code',
      edits: inArabic('<Term id="mentor" onClick="alert(1)">مرشد</Term>'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 unknown-attribute'],
    },
    {
      told: 'a style',
      edits: inLatvian('<Name lang="ar" style="color: red">مرحبا</Name> un'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 unknown-attribute'],
    },
    {
      told: 'an attribute that stands twice',
      edits: inSerbian('<Cite source="river-text" source="x" /> Svaka;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unknown-attribute'],
      says: '<Cite> has the attribute "source" twice → keep one of the two',
    },
    {
      told: 'a directive of the compiler',
      edits: inArabic('<Term id="mentor" client:load="x">مرشد</Term>'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 unknown-attribute'],
    },
  ],
  'missing-attribute': [
    {
      told: 'a citation of nothing',
      edits: inLatvian('<Cite /> Kopā ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 missing-attribute'],
      says: '<Cite> lacks the attribute "source"',
    },
    {
      told: 'an action without its test',
      edits: change(`${weeks}/ar.mdx`, ' done="الجواب مكتوب."', ''),
      findings: ['guidance/first-weeks/ar.mdx:21:1 missing-attribute'],
    },
    {
      told: 'a name without its language',
      edits: inSerbian('<Name>سالتيني</Name>;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 missing-attribute'],
    },
  ],
  'unsafe-character': [
    {
      told: 'a character that turns the direction',
      edits: inSerbian('Svaka \u202eopština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:7 unsafe-character'],
      says: 'U+202E',
    },
    {
      told: 'a hidden space in Arabic',
      edits: inArabic('بعد\u200b شهر،'),
      findings: ['guidance/first-weeks/ar.mdx:22:4 unsafe-character'],
    },
    {
      told: 'a joiner that Latin letters do not need',
      edits: inSerbian('Svaka opšti\u200dna;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:12 unsafe-character'],
      says: 'U+200D',
    },
    {
      told: 'a tag that nobody sees',
      edits: inLatvian('Kopā\u{e0061} ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:5 unsafe-character'],
    },
    {
      told: 'an end of line that only some readers know',
      edits: inArabic('بعد\rشهر،'),
      findings: ['guidance/first-weeks/ar.mdx:22:4 unsafe-character'],
    },
    {
      told: 'one that is written as an entity',
      edits: inLatvian('Kopā&#x202e; ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 unsafe-character'],
    },
    {
      told: 'one in the front matter',
      edits: change(`${garden}/ar.mdx`, 'problem: لم', 'problem: \u2066لم'),
      findings: ['case-studies/shared-garden/ar.mdx:5:10 unsafe-character'],
    },
    {
      told: 'one in a record',
      edits: change('glossary/mentor.yaml', 'مرشد', 'مر\u00adشد'),
      findings: ['glossary/mentor.yaml:28:18 unsafe-character'],
    },
    {
      told: 'one that a record writes as an escape',
      edits: change('places/latvia.yaml', 'sr: Letonija', 'sr: "Letonija\\u202e"'),
      findings: ['places/latvia.yaml:5:7 unsafe-character'],
    },
  ],
} as const satisfies Mistakes;
