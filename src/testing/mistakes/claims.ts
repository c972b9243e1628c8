import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';
const book = 'handbooks/welcome-book';

/** Figures and sources: every figure a claim, every claim and every text with its source. */
export const claimMistakes = {
  'bare-figure': [
    {
      told: 'a figure in a text',
      edits: change(`${river}/sr.mdx`, 'Nijedna po zakonu.', 'Nijedna od 12 po zakonu.'),
      findings: ['frameworks/river-agreement/sr.mdx:28:12 bare-figure'],
      says: '"12" is typed into the text → add a claim',
    },
    {
      told: 'a figure in Arabic digits',
      edits: change(`${weeks}/ar.mdx`, 'تقييم واحد، لا أكثر.', 'تقييم واحد بين ٤٠ شخصًا.'),
      findings: ['guidance/first-weeks/ar.mdx:33:16 bare-figure'],
      says: '"٤٠" is typed into the text',
    },
    {
      told: 'a figure behind an escape, on a line that is set in',
      edits: change(`${river}/sr.mdx`, '2. Potpišite ga.', '2. Potpišite\n   ga \\{do\\} 9 dana.'),
      findings: ['frameworks/river-agreement/sr.mdx:25:14 bare-figure'],
    },
    {
      told: 'the second of two equal figures where the first is a name',
      edits: change(`${book}/lv.mdx`, 'Kopā ar', 'Kā `5` un 5 kopā ar'),
      findings: ['handbooks/welcome-book/lv.mdx:20:11 bare-figure'],
    },
    {
      told: 'a figure in a summary',
      edits: change(`${garden}/sr.mdx`, '{gardeners} ljudi', '64 ljudi'),
      findings: ['case-studies/shared-garden/sr.mdx:3:10 bare-figure'],
      says: 'add a claim to record.yaml and write {claim-id}',
    },
    {
      told: 'a figure in a condition',
      edits: change(`${garden}/ar.mdx`, 'أرضًا قرب البيوت', 'أرضًا من ٣ هكتارات'),
      findings: ['case-studies/shared-garden/ar.mdx:9:9 bare-figure'],
    },
    {
      told: 'a figure in an action',
      edits: change(`${weeks}/ar.mdx`, 'do="اسألوا من جديد."', 'do="اسألوا ٥ مرات."'),
      findings: ['guidance/first-weeks/ar.mdx:21:35 bare-figure'],
    },
    {
      told: 'a figure in the answer to a question',
      edits: change('questions/who-asks-again.yaml', 'بعد شهر، لا', 'بعد ٣٠ يومًا، لا'),
      findings: ['questions/who-asks-again.yaml:13:13 bare-figure'],
      says: 'leave the figure to the section that states it',
    },
    {
      told: 'a date in digits',
      edits: change(`${book}/first-day/lv.mdx`, 'Uzvāriet tēju', 'No 1.9.2025 uzvāriet tēju'),
      findings: ['handbooks/welcome-book/first-day/lv.mdx:8:4 bare-figure'],
    },
  ],
  'uncited-claim': [
    {
      told: 'a claim whose source is not among the sources',
      edits: change(`${river}/record.yaml`, '    source: river-text', '    source: garden-report'),
      findings: ['frameworks/river-agreement/record.yaml:39:13 uncited-claim'],
    },
  ],
  'unsupported-statement': [
    {
      told: 'a paragraph in Arabic without a source',
      edits: change(`${weeks}/ar.mdx`, ' والأسرة. <Cite source="welcome-notes" />', ' والأسرة.'),
      findings: ['guidance/first-weeks/ar.mdx:14:1 unsupported-statement'],
      says: '"يعرفه المرشد والأسرة." has no source → add <Cite source="…" />',
    },
    {
      told: 'a step without a source',
      edits: change(`${river}/sr.mdx`, 'ga. <Cite source="river-text" />', 'ga.'),
      findings: ['frameworks/river-agreement/sr.mdx:24:4 unsupported-statement'],
    },
    {
      told: 'a row of a table without a source, and a note below the text',
      edits: [
        ...['water', 'money[^fund]', 'runs.'].flatMap((words) =>
          change(`${garden}/en.mdx`, `${words} <Cite source="garden-report" />`, words),
        ),
        { file: `${garden}/lv.mdx`, remove: true },
        { file: `${garden}/ar.mdx`, remove: true },
      ],
      findings: [
        'case-studies/shared-garden/en.mdx:30:1 unsupported-statement',
        'case-studies/shared-garden/en.mdx:31:1 unsupported-statement',
        'case-studies/shared-garden/en.mdx:33:10 unsupported-statement',
      ],
    },
    {
      told: 'a statement in a chapter of a handbook',
      edits: [
        {
          file: `${book}/first-day/lv.mdx`,
          replace: 'gulēt. <Cite source="saltene-statistics" />',
          by: 'gulēt.',
        },
        { file: `${book}/first-day/ar.mdx`, remove: true },
      ],
      findings: ['handbooks/welcome-book/first-day/lv.mdx:12:1 unsupported-statement'],
    },
  ],
  'uncited-source': [
    {
      told: 'a source that nothing cites',
      edits: [
        {
          file: 'sources/reports.yaml',
          append: [
            '- id: forgotten-report',
            '  title: لا أحد يذكره',
            '  publisher: X',
            '  url: unknown',
            '  language: ar',
            '  date: unknown',
            '  read: 2026-01-01',
            '  part: whole',
            '  archived: unknown',
            '  licence: unknown',
            '',
          ].join('\n'),
        },
      ],
      findings: ['sources/reports.yaml:31:7 uncited-source'],
      says: 'nothing cites the source "forgotten-report" → cite it, or delete its record',
    },
  ],
  'unused-claim': [
    {
      told: 'a claim that no text prints',
      edits: change(`${book}/lv.mdx`, '<Claim id="stalls" />', 'divi'),
      findings: ['handbooks/welcome-book/record.yaml:25:9 unused-claim'],
      says: 'the claim "stalls" is never printed',
    },
  ],
  'unknown-claim': [
    {
      told: 'a claim that the record does not have',
      edits: change(`${river}/sr.mdx`, '<Claim id="members" />', '<Claim id="member" />'),
      findings: ['frameworks/river-agreement/sr.mdx:15:12 unknown-claim'],
      says: '"member" is not a claim of this entry → did you mean "members"?',
    },
    {
      told: 'a claim in a summary',
      edits: change(
        `${garden}/ar.mdx`,
        'أحصى صاحب المبادرة {gardeners}',
        'أحصى صاحب المبادرة {gardener}',
      ),
      findings: ['case-studies/shared-garden/ar.mdx:6:9 unknown-claim'],
    },
    {
      told: 'a claim that a field of the record names',
      edits: change(`${garden}/record.yaml`, 'reach: gardeners', 'reach: darznieki'),
      findings: ['case-studies/shared-garden/record.yaml:32:8 unknown-claim'],
    },
    {
      told: 'a claim on a page about the site, which has no record',
      edits: [
        {
          file: 'pages/about/en.mdx',
          replace: 'Nothing here is real.',
          by: 'We are <Claim id="us" />.',
        },
        { file: 'pages/about/ar.mdx', remove: true },
      ],
      findings: ['pages/about/en.mdx:8:8 unknown-claim'],
      says: 'write it out, or link to the entry that says it',
    },
  ],
  'unlisted-source': [
    {
      told: 'a citation of a source that the entry does not list',
      edits: change(
        `${weeks}/ar.mdx`,
        'لا أكثر. <Cite source="welcome-notes" />',
        'لا أكثر. <Cite source="river-text" />',
      ),
      findings: ['guidance/first-weeks/ar.mdx:33:22 unlisted-source'],
    },
    {
      told: 'a citation of a source that is misspelt',
      edits: change(
        `${river}/sr.mdx`,
        'Nijedna po zakonu. <Cite source="river-text" />',
        'Nijedna po zakonu. <Cite source="river-tekst" />',
      ),
      findings: ['frameworks/river-agreement/sr.mdx:28:20 unlisted-source'],
      says: 'did you mean "river-text"?',
    },
    {
      told: 'a citation on a page about the site, which has no record',
      edits: [
        {
          file: 'pages/about/en.mdx',
          replace: 'Nothing here is real.',
          by: '<Cite source="river-text" />',
        },
        { file: 'pages/about/ar.mdx', remove: true },
      ],
      findings: ['pages/about/en.mdx:8:1 unlisted-source'],
    },
  ],
  'unused-source': [
    {
      told: 'a source that nothing cites',
      edits: change(
        `${river}/record.yaml`,
        'sources: [river-text]',
        'sources: [river-text, garden-report]',
      ),
      findings: ['frameworks/river-agreement/record.yaml:41:23 unused-source'],
    },
  ],
  'no-citation': [
    {
      told: 'a chapter that cites nothing',
      edits: [
        {
          file: `${book}/first-day/lv.mdx`,
          replace: / <Cite source="saltene-statistics" \/>/g,
          by: '',
        },
        { file: `${book}/first-day/ar.mdx`, remove: true },
      ],
      findings: ['handbooks/welcome-book/first-day/lv.mdx:6:1 no-citation'],
    },
    {
      told: 'a chapter that has no heading and cites nothing',
      edits: [
        {
          file: `${book}/first-day/lv.mdx`,
          add: '---\ntitle: Pirmā diena\nsummary: Tēja.\n---\n\nTēja.\n',
        },
        { file: `${book}/first-day/ar.mdx`, remove: true },
      ],
      findings: ['handbooks/welcome-book/first-day/lv.mdx:6:1 no-citation'],
    },
  ],
} as const satisfies Mistakes;
