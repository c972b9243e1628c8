import type { Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';
const book = 'handbooks/welcome-book';

/** Figures and sources: every figure a claim, every claim and every text with its source. */
export const claimMistakes = {
  'bare-figure': [
    {
      told: 'a figure in a text',
      edits: [{ file: `${river}/sr.mdx`, replace: 'Nijedna po zakonu.', by: 'Nijedna od 12 po zakonu.' }],
      findings: [],
      says: '"12" is typed into the text → add a claim',
    },
    {
      told: 'a figure in Arabic digits',
      edits: [{ file: `${weeks}/ar.mdx`, replace: 'تقييم واحد، لا أكثر.', by: 'تقييم واحد بين ٤٠ شخصًا.' }],
      findings: [],
      says: '"٤٠" is typed into the text',
    },
    {
      told: 'a figure behind an escape, on a line that is set in',
      edits: [{ file: `${river}/sr.mdx`, replace: '2. Potpišite ga.', by: '2. Potpišite\n   ga \\{do\\} 9 dana.' }],
      findings: [],
    },
    {
      told: 'the second of two equal figures where the first is a name',
      edits: [{ file: `${book}/lv.mdx`, replace: 'Kopā ar', by: 'Kā `5` un 5 kopā ar' }],
      findings: [],
    },
    {
      told: 'a figure in a summary',
      edits: [{ file: `${garden}/sr.mdx`, replace: '{gardeners} ljudi', by: '64 ljudi' }],
      findings: [],
      says: 'add a claim to record.yaml and write {claim-id}',
    },
    {
      told: 'a figure in a condition',
      edits: [{ file: `${garden}/ar.mdx`, replace: 'أرضًا قرب البيوت', by: 'أرضًا من ٣ هكتارات' }],
      findings: [],
    },
    {
      told: 'a figure in an action',
      edits: [{ file: `${weeks}/ar.mdx`, replace: 'do="اسألوا من جديد."', by: 'do="اسألوا ٥ مرات."' }],
      findings: [],
    },
    {
      told: 'a date in digits',
      edits: [{ file: `${book}/first-day/lv.mdx`, replace: 'Uzvāriet tēju', by: 'No 1.9.2025 uzvāriet tēju' }],
      findings: [],
    },
  ],
  'uncited-claim': [
    {
      told: 'a claim whose source is not among the sources',
      edits: [{ file: `${garden}/record.yaml`, replace: 'sources: [garden-report, saltene-statistics]', by: 'sources: [saltene-statistics]' }],
      findings: [],
    },
  ],
  'unused-claim': [
    {
      told: 'a claim that no text prints',
      edits: [{ file: `${book}/lv.mdx`, replace: '<Claim id="stalls" />', by: 'divi' }],
      findings: [],
      says: 'the claim "stalls" is never printed',
    },
  ],
  'unknown-claim': [
    {
      told: 'a claim that the record does not have',
      edits: [{ file: `${river}/sr.mdx`, replace: '<Claim id="members" />', by: '<Claim id="member" />' }],
      findings: [],
      says: '"member" is not a claim of this entry → did you mean "members"?',
    },
    {
      told: 'a claim in a summary',
      edits: [{ file: `${garden}/ar.mdx`, replace: 'أحصى صاحب المبادرة {gardeners}', by: 'أحصى صاحب المبادرة {gardener}' }],
      findings: [],
    },
    {
      told: 'a claim that a field of the record names',
      edits: [{ file: `${garden}/record.yaml`, replace: 'reach: gardeners', by: 'reach: darznieki' }],
      findings: [],
    },
    {
      told: 'a claim on a page about the site, which has no record',
      edits: [{ file: 'pages/about/en.mdx', replace: 'Nothing here is real.', by: 'We are <Claim id="us" />.' }],
      findings: [],
      says: 'write it out, or link to the entry that says it',
    },
  ],
  'unlisted-source': [
    {
      told: 'a citation of a source that the entry does not list',
      edits: [{ file: `${book}/first-day/lv.mdx`, replace: 'saltene-statistics', by: 'river-text' }],
      findings: [],
    },
    {
      told: 'a citation of a source that is misspelt',
      edits: [{ file: `${river}/sr.mdx`, replace: 'Nijedna po zakonu. <Cite source="river-text" />', by: 'Nijedna po zakonu. <Cite source="river-tekst" />' }],
      findings: [],
      says: 'did you mean "river-text"?',
    },
    {
      told: 'a citation on a page about the site, which has no record',
      edits: [{ file: 'pages/about/ar.mdx', replace: 'لا شيء هنا حقيقي.', by: 'لا شيء. <Cite source="river-text" />' }],
      findings: [],
    },
  ],
  'unused-source': [
    {
      told: 'a source that nothing cites',
      edits: [{ file: `${river}/record.yaml`, replace: 'sources: [river-text]', by: 'sources: [river-text, garden-report]' }],
      findings: [],
    },
  ],
  'no-citation': [
    {
      told: 'a chapter that cites nothing',
      edits: [{ file: `${book}/first-day/lv.mdx`, replace: ' <Cite source="saltene-statistics" />', by: '' }],
      findings: [],
    },
    {
      told: 'a chapter that has no heading and cites nothing',
      edits: [
        { file: `${book}/first-day/lv.mdx`, add: '---\ntitle: Pirmā diena\nsummary: Tēja.\n---\n\nTēja.\n' },
        { file: `${book}/first-day/ar.mdx`, remove: true },
      ],
      findings: [],
    },
  ],
} as const satisfies Mistakes;
