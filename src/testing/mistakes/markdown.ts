import type { Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';
const book = 'handbooks/welcome-book';

const inSerbian = (by: string) => [{ file: `${river}/sr.mdx`, replace: 'Svaka opština;', by }];
const inLatvian = (by: string) => [{ file: `${book}/lv.mdx`, replace: 'Kopā ar', by }];
const inArabic = (by: string) => [{ file: `${weeks}/ar.mdx`, replace: 'بعد شهر،', by }];

/** What a text may not hold beside words: code, HTML, what misleads, and links that lead nowhere. */
export const markdownMistakes = {
  'refused-code': [
    { told: 'an import', edits: [{ file: `${book}/lv.mdx`, replace: '## Kas tajā ir', by: 'import fs from "node:fs"\n\n## Kas tajā ir' }], findings: [] },
    { told: 'an export', edits: [{ file: `${weeks}/ar.mdx`, replace: '## المخاطر', by: 'export const x = 1;\n\n## المخاطر' }], findings: [] },
    { told: 'an expression', edits: inArabic('بعد {process.env.HOME} شهر،'), findings: [], says: '{process.env.HOME} is code' },
    { told: 'an attribute that is computed', edits: inSerbian('<Cite source={`river-text`} /> Svaka;'), findings: [] },
    { told: 'an attribute that is spread', edits: inLatvian('<Cite source="saltene-statistics" {...x} /> Kopā'), findings: [] },
  ],
  'raw-html': [
    { told: 'an element of HTML', edits: inSerbian('Svaka <b>opština</b>;'), findings: [], says: '<b> is HTML' },
    { told: 'an element that runs code', edits: inArabic('<img src="x" onerror="alert(1)" />'), findings: [] },
    { told: 'a component with a dot in its name', edits: inLatvian('<x.y />'), findings: [] },
  ],
  'unknown-component': [
    { told: 'a component that is misspelt', edits: [{ file: `${weeks}/ar.mdx`, replace: '<Notice kind="warning">\nلا تعدوا بما لا تملكون.\n</Notice>', by: '<Notise kind="warning">\nلا تعدوا.\n</Notise>' }], findings: [], says: '<Notise> is not a component of this site → did you mean <Notice>?' },
    { told: 'a fragment', edits: inSerbian('<>Svaka</> opština;'), findings: [] },
    { told: 'a name of every object', edits: inLatvian('<Constructor /> <toString /> Kopā ar'), findings: [] },
  ],
  'unknown-attribute': [
    { told: 'an attribute that is misspelt', edits: inSerbian('<Cite source="river-text" sourse="x" /> Svaka;'), findings: [], says: 'did you mean "source"?' },
    { told: 'an attribute that runs code', edits: inArabic('<Term id="mentor" onClick="alert(1)">مرشد</Term>'), findings: [] },
    { told: 'a style', edits: inLatvian('<Name lang="ar" style="color: red">مرحبا</Name> un'), findings: [] },
  ],
  'missing-attribute': [
    { told: 'a citation of nothing', edits: inLatvian('<Cite /> Kopā ar'), findings: [], says: '<Cite> lacks the attribute "source"' },
    { told: 'an action without its test', edits: [{ file: `${weeks}/ar.mdx`, replace: ' done="الجواب مكتوب."', by: '' }], findings: [] },
    { told: 'a name without its language', edits: inSerbian('<Name>سالتيني</Name>;'), findings: [] },
  ],
  'unsafe-address': [
    { told: 'an address that runs code', edits: inSerbian('[Svaka](javascript:alert(1)) opština;'), findings: [] },
    { told: 'one that hides it behind an entity', edits: inLatvian('[Kopā](java&#x73;cript:alert) ar'), findings: [] },
    { told: 'one that looks like another host', edits: inArabic('[شهر](https://unhcr.org@example.org/)'), findings: [] },
    { told: 'one that leaves out the protocol', edits: inSerbian('[Svaka](//example.org/) opština;'), findings: [] },
    { told: 'one that is relative', edits: inLatvian('[Kopā](../first-day/) ar'), findings: [], says: 'one within the site such as /glossary/refugee/' },
    { told: 'one that is defined elsewhere', edits: inArabic('[شهر][x]\n\n[x]: data:text/html,x\n\n'), findings: [] },
  ],
  'unsafe-character': [
    { told: 'a character that turns the direction', edits: inSerbian('Svaka \u202eopština;'), findings: [], says: 'U+202E' },
    { told: 'a hidden space in Arabic', edits: inArabic('بعد\u200b شهر،'), findings: [] },
    { told: 'one that is written as an entity', edits: inLatvian('Kopā&#x202e; ar'), findings: [] },
    { told: 'one in the front matter', edits: [{ file: `${garden}/ar.mdx`, replace: 'problem: لم', by: 'problem: \u2066لم' }], findings: [] },
    { told: 'one in a record', edits: [{ file: 'glossary/mentor.yaml', replace: 'مرشد', by: 'مر\u00adشد' }], findings: [] },
    { told: 'one that a record writes as an escape', edits: [{ file: 'places/latvia.yaml', replace: 'sr: Letonija', by: 'sr: "Letonija\\u202e"' }], findings: [] },
  ],
  'broken-link': [
    { told: 'a link to a page that is not there', edits: [{ file: `${river}/sr.mdx`, replace: '/glossary/newcomer/', by: '/glossary/newcomers/' }], findings: [], says: '/glossary/newcomers/ has no page → did you mean "/glossary/newcomer/"?' },
    { told: 'a link that names a language', edits: inLatvian('[Kopā](/lv/glossary/newcomer/) ar'), findings: [], says: 'write /glossary/newcomer/: the language is added for the reader' },
    { told: 'a link to a theme that no entry has', edits: inArabic('[شهر](/themes/health/)'), findings: [] },
    { told: 'a link that is defined elsewhere', edits: inSerbian('[Svaka][x] opština;\n\n[x]: /nowhere/\n\n'), findings: [] },
  ],
  'broken-anchor': [
    { told: 'a link to a section that is not there', edits: [{ file: `${river}/sr.mdx`, replace: '#results', by: '#result' }], findings: [], says: '/case-studies/shared-garden/ has no section "#result" → did you mean "results"?' },
    { told: 'a link to a section of its own page', edits: inArabic('[شهر](#النتائج)'), findings: [] },
    { told: 'an anchor in the words of a translation', edits: [{ file: `${garden}/lv.mdx`, replace: '#money-and-staff', by: '#nauda-un-darbinieki' }], findings: [] },
  ],
  'missing-image': [
    { told: 'a picture that is not there', edits: inSerbian('![Reka](./reka.png)'), findings: [] },
    { told: 'a picture from another site', edits: inArabic('![نهر](https://example.org/x.png)'), findings: [] },
    { told: 'a picture outside the folder', edits: inLatvian('![Upe](../beds.png)'), findings: [] },
    { told: 'a picture by reference', edits: inSerbian('![Reka][x]\n\n[x]: https://example.org/reka.png\n\n'), findings: [] },
  ],
  'missing-alternative-text': [
    { told: 'a picture without words', edits: [{ file: `${garden}/en.mdx`, replace: '![Two rows of beds beside a shed]', by: '![]' }], findings: [] },
    { told: 'a picture with nothing but spaces', edits: [{ file: `${garden}/ar.mdx`, replace: '![صفان من الأحواض قرب كوخ]', by: '![  ]' }], findings: [] },
  ],
} as const satisfies Mistakes;
