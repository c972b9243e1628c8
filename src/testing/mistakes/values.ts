import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';

/** Values that have not the form that their field asks for. */
export const valueMistakes = {
  'wrong-value': [
    {
      told: 'words in place of a number',
      edits: change(`${garden}/record.yaml`, 'value: 12500', 'value: "١٢٥٠٠"'),
      findings: ['case-studies/shared-garden/record.yaml:83:12 wrong-value'],
      says: '"claims.yearly-cost.value" is "١٢٥٠٠" → write a number',
    },
    {
      told: 'a number in place of words',
      edits: change(`${weeks}/lv.mdx`, 'title: Sakārtojiet pirmās nedēļas', 'title: 2025'),
      findings: ['guidance/first-weeks/lv.mdx:2:8 wrong-value'],
      says: 'write text (in quotes where it could be read as a number)',
    },
    {
      told: 'a day that does not exist',
      edits: change(`${river}/record.yaml`, '  last: 2026-03-01', '  last: 2026-02-30'),
      findings: ['frameworks/river-agreement/record.yaml:4:9 wrong-value'],
      says: 'write a day that exists as YYYY-MM-DD',
    },
    {
      told: 'a 29 February of a year without one',
      edits: change(`${garden}/record.yaml`, 'checked: 2026-03-01', 'checked: "2025-02-29"'),
      findings: ['case-studies/shared-garden/record.yaml:68:12 wrong-value'],
    },
    {
      told: 'a thirteenth month',
      edits: change(`${river}/record.yaml`, 'checked: 2026-02-22', 'checked: 2026-13-22'),
      findings: ['frameworks/river-agreement/record.yaml:40:14 wrong-value'],
    },
    {
      told: 'a day that does not exist in a text',
      edits: change(`${weeks}/ar.mdx`, 'value="2024-07"', 'value="2024-06-31"'),
      findings: ['guidance/first-weeks/ar.mdx:28:18 wrong-value'],
    },
    {
      told: 'a span that ends before it begins',
      edits: change(`${garden}/record.yaml`, 'period: 2023/2025', 'period: 2025/2023'),
      findings: ['case-studies/shared-garden/record.yaml:76:13 wrong-value'],
      says: 'the earlier first',
    },
    {
      told: 'a word that is not in the choice',
      edits: change(`${garden}/record.yaml`, 'setting: rural', 'setting: lauki'),
      findings: ['case-studies/shared-garden/record.yaml:18:10 wrong-value'],
      says: 'write one of: rural, suburban, city, mixed, unknown, not-applicable',
    },
    {
      told: 'an address without its beginning, where unknown would do',
      edits: change('organisations/saltene-municipality.yaml', 'https://saltene', 'saltene'),
      findings: ['organisations/saltene-municipality.yaml:6:7 wrong-value'],
      says: 'write a whole address that begins with https://',
    },
    {
      told: 'an answer that is too long to be short',
      edits: change(
        'questions/who-asks-again.yaml',
        'answer: الشخص',
        `answer: ${'نعم '.repeat(50)}الشخص`,
      ),
      findings: ['questions/who-asks-again.yaml:13:13 wrong-value'],
      says: 'write up to 60 words',
    },
    {
      told: 'a list that is too short',
      edits: change(
        `${weeks}/record.yaml`,
        '  - id: ask-again\n    owner: integration-coordinator\n',
        '',
      ),
      findings: ['guidance/first-weeks/record.yaml:18:3 wrong-value'],
      says: 'an article has three to nine key actions',
    },
    {
      told: 'one value in place of a list',
      edits: change(`${garden}/sr.mdx`, 'avoidIf:\n  - Očekujete', 'avoidIf: Očekujete'),
      findings: ['case-studies/shared-garden/sr.mdx:11:10 wrong-value'],
      says: 'write a list',
    },
    {
      told: 'an id in Arabic letters',
      edits: change(`${river}/record.yaml`, 'places: [latvia]', 'places: [لاتفيا]'),
      findings: ['frameworks/river-agreement/record.yaml:12:10 wrong-value'],
      says: '"places.1" is "لاتفيا" → an id is written in small Latin letters',
    },
    {
      told: 'a key that is not an id',
      edits: change(`${garden}/ar.mdx`, '  land: تملك', '  الأرض: تملك'),
      findings: ['case-studies/shared-garden/ar.mdx:9:3 wrong-value'],
      says: 'an id is written in small Latin letters, digits and hyphens',
    },
    {
      told: 'a date in words that does not exist',
      edits: change(`${weeks}/ar.mdx`, 'value="2024-07"', 'value="٢٠٢٤-٠٧"'),
      findings: ['guidance/first-weeks/ar.mdx:28:18 wrong-value'],
      says: '"٢٠٢٤-٠٧" is not a date that exists → write YYYY, YYYY-MM or YYYY-MM-DD',
    },
    {
      told: 'a language that has no tag',
      edits: change(`${weeks}/ar.mdx`, '<Name lang="lv">', '<Name lang="Latvian">'),
      findings: ['guidance/first-weeks/ar.mdx:43:19 wrong-value'],
    },
    {
      told: 'a kind of notice that does not exist',
      edits: change(`${weeks}/ar.mdx`, 'kind="warning"', 'kind="تحذير"'),
      findings: ['guidance/first-weeks/ar.mdx:37:1 wrong-value'],
      says: 'write note or warning',
    },
    {
      told: 'words in a component that holds none',
      edits: change(
        `${river}/sr.mdx`,
        '<Claim id="members" />',
        '<Claim id="members">devet</Claim>',
      ),
      findings: ['frameworks/river-agreement/sr.mdx:15:12 wrong-value'],
    },
  ],
} as const satisfies Mistakes;
