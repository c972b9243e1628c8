import { change, inArabic, inLatvian, inSerbian, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const river = 'frameworks/river-agreement';

/** Links and pictures that lead nowhere, or where they should not. */
export const linkMistakes = {
  'unsafe-address': [
    {
      told: 'an address that runs code',
      edits: inSerbian('[Svaka](javascript:alert(1)) opština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unsafe-address'],
    },
    {
      told: 'one that hides it behind an entity',
      edits: inLatvian('[Kopā](java&#x73;cript:alert) ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 unsafe-address'],
    },
    {
      told: 'one that looks like another host',
      edits: inArabic('[شهر](https://unhcr.org@example.org/)'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 unsafe-address'],
    },
    {
      told: 'one that leaves out the protocol',
      edits: inSerbian('[Svaka](//example.org/) opština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unsafe-address'],
    },
    {
      told: 'one that is relative',
      edits: inLatvian('[Kopā](../first-day/) ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 unsafe-address'],
      says: 'one within the site such as /glossary/refugee/',
    },
    {
      told: 'one that is defined elsewhere',
      edits: inArabic('[شهر][x] <Cite source="welcome-notes" />\n\n[x]: data:text/html,x\n\n'),
      findings: ['guidance/first-weeks/ar.mdx:24:1 unsafe-address'],
    },
    {
      told: 'one that hides its host behind an entity',
      edits: inSerbian('[Svaka](&sol;/example.org/) opština;'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 unsafe-address'],
    },
    {
      told: 'one with a backslash',
      edits: inLatvian('Kopā [ar](https:\\\\example.org/)'),
      findings: ['handbooks/welcome-book/lv.mdx:20:6 unsafe-address'],
    },
    {
      told: 'one with a hidden character behind percent signs',
      edits: inArabic('بعد [شهر](https://example.org/%E2%80%AEgpj.exe)'),
      findings: ['guidance/first-weeks/ar.mdx:22:5 unsafe-address'],
    },
  ],
  'broken-link': [
    {
      told: 'a link to a page that is not there',
      edits: change(`${river}/sr.mdx`, '/glossary/newcomer/', '/glossary/newcomers/'),
      findings: ['frameworks/river-agreement/sr.mdx:19:21 broken-link'],
      says: '/glossary/newcomers/ has no page → did you mean "/glossary/newcomer/"?',
    },
    {
      told: 'a link that names a language',
      edits: inLatvian('[Kopā](/lv/glossary/newcomer/) ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 broken-link'],
      says: 'write /glossary/newcomer/: the language is added for the reader',
    },
    {
      told: 'a link to a theme that no entry has',
      edits: inArabic('[شهر](/themes/health/)'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 broken-link'],
    },
    {
      told: 'a link that is defined elsewhere',
      edits: inSerbian('[Svaka][x] opština; <Cite source="river-text" />\n\n[x]: /nowhere/\n\n'),
      findings: ['frameworks/river-agreement/sr.mdx:21:1 broken-link'],
    },
  ],
  'broken-anchor': [
    {
      told: 'a link to a section that is not there',
      edits: change(`${river}/sr.mdx`, '#results', '#result'),
      findings: ['frameworks/river-agreement/sr.mdx:32:44 broken-anchor'],
      says: '/case-studies/shared-garden/ has no section "#result" → did you mean "results"?',
    },
    {
      told: 'a link to a section of its own page',
      edits: inArabic('[شهر](#النتائج)'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 broken-anchor'],
    },
    {
      told: 'an anchor in the words of a translation',
      edits: change(`${garden}/lv.mdx`, '#money-and-staff', '#nauda-un-darbinieki'),
      findings: ['case-studies/shared-garden/lv.mdx:58:62 broken-anchor'],
    },
  ],
  'missing-image': [
    {
      told: 'a picture that is not there',
      edits: inSerbian('![Reka](./reka.png)'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 missing-image'],
    },
    {
      told: 'a picture from another site',
      edits: inArabic('![نهر](https://example.org/x.png)'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 missing-image'],
    },
    {
      told: 'a picture outside the folder',
      edits: inLatvian('![Upe](../beds.png)'),
      findings: ['handbooks/welcome-book/lv.mdx:20:1 missing-image'],
    },
    {
      told: 'a picture by reference',
      edits: inSerbian('![Reka][x]\n\n[x]: https://example.org/reka.png\n\n'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 missing-image'],
    },
    {
      told: 'a picture outside the folder behind percent signs',
      edits: inLatvian('Kopā ![Upe](%2e%2e/beds.png)'),
      findings: ['handbooks/welcome-book/lv.mdx:20:6 missing-image'],
    },
    {
      told: 'a picture outside the folder behind a backslash',
      edits: inArabic('![نهر](..\\beds.png)'),
      findings: ['guidance/first-weeks/ar.mdx:22:1 missing-image'],
    },
    {
      told: 'a drawing',
      edits: inSerbian('![Reka](reka.svg)'),
      findings: ['frameworks/river-agreement/sr.mdx:19:1 missing-image'],
      says: 'save the drawing as PNG or WebP: SVG can hold scripts',
    },
  ],
  'missing-alternative-text': [
    {
      told: 'a picture without words',
      edits: change(`${garden}/en.mdx`, '![Two rows of beds beside a shed]', '![]'),
      findings: ['case-studies/shared-garden/en.mdx:24:1 missing-alternative-text'],
    },
    {
      told: 'a picture with nothing but spaces',
      edits: change(`${garden}/ar.mdx`, '![صفان من الأحواض قرب كوخ]', '![  ]'),
      findings: ['case-studies/shared-garden/ar.mdx:35:1 missing-alternative-text'],
    },
    {
      told: 'a picture with nothing but signs',
      edits: change(`${garden}/ar.mdx`, '![صفان من الأحواض قرب كوخ]', '![… \u200f –]'),
      findings: ['case-studies/shared-garden/ar.mdx:35:1 missing-alternative-text'],
    },
  ],
} as const satisfies Mistakes;
