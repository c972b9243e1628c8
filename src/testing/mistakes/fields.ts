import type { Mistakes } from '../mistake.ts';

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
      edits: [{ file: `${garden}/record.yaml`, replace: 'setting: rural\n', by: '' }],
      findings: [],
      says: '"setting" is missing → add it: What kind of place it works in.',
    },
    {
      told: 'a field within a field',
      edits: [{ file: `${river}/record.yaml`, replace: '  how: document\n', by: '' }],
      findings: [],
    },
    {
      told: 'a blank, which is no answer',
      edits: [{ file: `${garden}/ar.mdx`, replace: 'whyIncluded: صغيرة، وبلغت عامها الثاني.', by: 'whyIncluded:' }],
      findings: [],
      says: '"whyIncluded" is blank → fill it in: Why it is here',
    },
    {
      told: 'a text without a title and a summary',
      edits: [
        { file: `${weeks}/lv.mdx`, replace: 'title: Sakārtojiet pirmās nedēļas\n', by: '' },
        { file: `${weeks}/lv.mdx`, replace: 'notFor: Tas nav patvēruma procedūru ceļvedis.\n', by: '' },
      ],
      findings: [],
    },
    {
      told: 'a field of a claim',
      edits: [{ file: `${garden}/record.yaml`, replace: '    measuredBy: funder\n', by: '' }],
      findings: [],
      says: '"claims.yearly-cost.measuredBy" is missing',
    },
    { told: 'an empty list', edits: [{ file: 'ids.yaml', add: '' }], findings: [], says: 'the file is blank' },
  ],
  'missing-label': [
    {
      told: 'an item of a list that lacks its Arabic label',
      edits: [{ file: 'legal-statuses.yaml', add: anyStatus.replace('    ar: أي وضع\n', '') }],
      findings: [],
      says: '"any.labels.ar" is missing → add it: The label in Arabic.',
    },
    {
      told: 'a term that lacks a language',
      edits: [
        {
          file: 'glossary/mentor.yaml',
          replace:
            '  sr:\n    preferred: mentor\n    definition: Osoba koja deo puta ide zajedno sa pridošlicom.\n    origin: own\n    method: machine\n',
          by: '',
        },
      ],
      findings: [],
      says: '"terms.sr" is missing',
    },
    {
      told: 'a place without an English name',
      edits: [{ file: 'places/latvia.yaml', replace: '  en: Latvia\n', by: '' }],
      findings: [],
    },
  ],
  'unknown-field': [
    {
      told: 'a field that is misspelt',
      edits: [{ file: `${garden}/record.yaml`, replace: 'licence: CC-BY-4.0', by: 'licence: CC-BY-4.0\nlicense: MIT' }],
      findings: [],
      says: '"license" is not a field of this template → did you mean "licence"?',
    },
    {
      told: 'a field in Latvian',
      edits: [{ file: `${weeks}/lv.mdx`, replace: 'notFor:', by: 'kopsavilkums: Īss.\nnotFor:' }],
      findings: [],
      says: 'remove the field, or correct its name',
    },
    {
      told: 'a field within a field that may be unknown',
      edits: [{ file: 'places/saltene.yaml', replace: '  year: 2025', by: '  year: 2025\n  години: 3' }],
      findings: [],
    },
    {
      told: 'a label in a language that is not registered',
      edits: [{ file: 'organisations/bridge-fund.yaml', replace: '  ar: صندوق الجسر', by: '  ar: صندوق الجسر\n  ru: Фонд' }],
      findings: [],
    },
  ],
  'wrong-value': [
    {
      told: 'words in place of a number',
      edits: [{ file: `${garden}/record.yaml`, replace: 'value: 12500', by: 'value: "١٢٥٠٠"' }],
      findings: [],
      says: '"claims.yearly-cost.value" is "١٢٥٠٠" → write a number',
    },
    {
      told: 'a number in place of words',
      edits: [{ file: `${weeks}/lv.mdx`, replace: 'title: Sakārtojiet pirmās nedēļas', by: 'title: 2025' }],
      findings: [],
      says: 'write text (in quotes where it could be read as a number)',
    },
    {
      told: 'a day that does not exist',
      edits: [{ file: `${river}/record.yaml`, replace: '  last: 2026-03-01', by: '  last: 2026-02-30' }],
      findings: [],
      says: 'write a day that exists as YYYY-MM-DD',
    },
    {
      told: 'a span that ends before it begins',
      edits: [{ file: `${garden}/record.yaml`, replace: 'period: 2023/2025', by: 'period: 2025/2023' }],
      findings: [],
      says: 'the earlier first',
    },
    {
      told: 'a word that is not in the choice',
      edits: [{ file: `${garden}/record.yaml`, replace: 'setting: rural', by: 'setting: lauki' }],
      findings: [],
      says: 'write one of: rural, suburban, city, mixed, unknown, not-applicable',
    },
    {
      told: 'an address without its beginning, where unknown would do',
      edits: [{ file: 'organisations/saltene-municipality.yaml', replace: 'https://saltene', by: 'saltene' }],
      findings: [],
      says: 'write a whole address that begins with https://; or write unknown',
    },
    {
      told: 'a list that is too short',
      edits: [{ file: `${weeks}/record.yaml`, replace: '  - id: ask-again\n    owner: integration-coordinator\n', by: '' }],
      findings: [],
      says: 'list at least 3',
    },
    {
      told: 'one value in place of a list',
      edits: [{ file: `${garden}/sr.mdx`, replace: 'avoidIf:\n  - Očekujete', by: 'avoidIf: Očekujete' }],
      findings: [],
      says: 'write a list',
    },
    {
      told: 'a key that is not an id',
      edits: [{ file: `${garden}/ar.mdx`, replace: '  land: تملك', by: '  الأرض: تملك' }],
      findings: [],
      says: 'an id is written in small Latin letters, digits and hyphens',
    },
    {
      told: 'a date in words that does not exist',
      edits: [{ file: `${weeks}/ar.mdx`, replace: 'value="2024-07"', by: 'value="٢٠٢٤-٠٧"' }],
      findings: [],
      says: '"٢٠٢٤-٠٧" is not a date that exists → write YYYY, YYYY-MM or YYYY-MM-DD',
    },
    {
      told: 'a language that has no tag',
      edits: [{ file: `${weeks}/ar.mdx`, replace: '<Name lang="lv">', by: '<Name lang="Latvian">' }],
      findings: [],
    },
    {
      told: 'a kind of notice that does not exist',
      edits: [{ file: `${weeks}/ar.mdx`, replace: 'kind="warning"', by: 'kind="تحذير"' }],
      findings: [],
      says: 'write note or warning',
    },
    {
      told: 'words in a component that holds none',
      edits: [{ file: `${river}/sr.mdx`, replace: '<Claim id="members" />', by: '<Claim id="members">devet</Claim>' }],
      findings: [],
    },
  ],
} as const satisfies Mistakes;
