import { change, type Mistakes } from '../mistake.ts';

/** The only legal status that the fixture uses. */
export const anyStatus = `- id: any
  labels:
    en: Any status
    lt: Bet koks statusas
    lv: Jebkurš statuss
    et: Mis tahes staatus
    fi: Mikä tahansa asema
    ar: أي وضع
    sr: Bilo koji status
`;

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';

/** Fields that are missing, unknown or not what the template asks for. */
export const fieldMistakes = {
  'missing-field': [
    {
      told: 'a field of a record that is not there',
      edits: change(`${garden}/record.yaml`, 'setting: rural\n', ''),
      findings: ['case-studies/shared-garden/record.yaml:1:1 missing-field'],
      says: '"setting" is missing → add it: What kind of place it works in.',
    },
    {
      told: 'a field within a field',
      edits: change(`${river}/record.yaml`, '  how: document\n', ''),
      findings: ['frameworks/river-agreement/record.yaml:20:3 missing-field'],
    },
    {
      told: 'a blank, which is no answer',
      edits: change(`${garden}/ar.mdx`, 'whyIncluded: صغيرة، وبلغت عامها الثاني.', 'whyIncluded:'),
      findings: ['case-studies/shared-garden/ar.mdx:13:13 missing-field'],
      says: '"whyIncluded" is blank → fill it in: Why it is here',
    },
    {
      told: 'a text without a title and a summary',
      edits: [
        { file: `${weeks}/lv.mdx`, replace: 'title: Sakārtojiet pirmās nedēļas\n', by: '' },
        {
          file: `${weeks}/lv.mdx`,
          replace: 'notFor: Tas nav patvēruma procedūru ceļvedis.\n',
          by: '',
        },
      ],
      findings: [
        'guidance/first-weeks/lv.mdx:2:1 missing-field',
        'guidance/first-weeks/lv.mdx:2:1 missing-field',
      ],
    },
    {
      told: 'a field of a claim',
      edits: change(`${garden}/record.yaml`, '    measuredBy: funder\n', ''),
      findings: ['case-studies/shared-garden/record.yaml:81:5 missing-field'],
      says: '"claims.yearly-cost.measuredBy" is missing',
    },
    {
      told: 'an empty list',
      edits: [{ file: 'ids.yaml', add: '' }],
      findings: ['ids.yaml:1:1 missing-field'],
      says: 'the file is blank → write a list',
    },
  ],
  'missing-label': [
    {
      told: 'an item of a list that lacks its Arabic label',
      edits: [{ file: 'legal-statuses.yaml', add: anyStatus.replace('    ar: أي وضع\n', '') }],
      findings: ['legal-statuses.yaml:3:5 missing-label'],
      says: '"any.labels.ar" is missing → add it: The label in Arabic.',
    },
    {
      told: 'a term that lacks a language',
      edits: change(
        'glossary/mentor.yaml',
        '  sr:\n    preferred: mentor\n    definition: Osoba koja deo puta ide zajedno sa pridošlicom.\n    origin: own\n    method: machine\n',
        '',
      ),
      findings: ['glossary/mentor.yaml:2:3 missing-label'],
      says: '"terms.sr" is missing',
    },
    {
      told: 'a place without an English name',
      edits: change('places/latvia.yaml', '  en: Latvia\n', ''),
      findings: ['places/latvia.yaml:2:3 missing-label'],
    },
  ],
  'unknown-field': [
    {
      told: 'a field that is misspelt',
      edits: change(
        `${garden}/record.yaml`,
        'licence: CC-BY-4.0',
        'licence: CC-BY-4.0\nlicense: MIT',
      ),
      findings: ['case-studies/shared-garden/record.yaml:70:1 unknown-field'],
      says: '"license" is not a field of this template → did you mean "licence"?',
    },
    {
      told: 'a field in Latvian',
      edits: change(`${weeks}/lv.mdx`, 'notFor:', 'kopsavilkums: Īss.\nnotFor:'),
      findings: ['guidance/first-weeks/lv.mdx:6:1 unknown-field'],
      says: 'remove the field, or correct its name',
    },
    {
      told: 'a field within a field that may be unknown',
      edits: change('places/saltene.yaml', '  year: 2025', '  year: 2025\n  години: 3'),
      findings: ['places/saltene.yaml:13:3 unknown-field'],
    },
    {
      told: 'a label in a language that is not registered',
      edits: change(
        'organisations/bridge-fund.yaml',
        '  ar: صندوق الجسر',
        '  ar: صندوق الجسر\n  ru: Фонд',
      ),
      findings: ['organisations/bridge-fund.yaml:4:3 unknown-field'],
    },
  ],
} as const satisfies Mistakes;
