import type { Mistakes } from '../mistake.ts';
import { anyStatus } from './fields.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';
const book = 'handbooks/welcome-book';

/** Ids that are used twice, lost, or lead nowhere. */
export const referenceMistakes = {
  'duplicate-id': [
    {
      told: 'a claim that stands twice',
      edits: [{ file: `${garden}/record.yaml`, replace: '  - id: stayed\n', by: '  - id: gardeners\n' }],
      findings: [],
      says: '"gardeners" is used twice in claims',
    },
    {
      told: 'a source that stands in two files',
      edits: [{ file: 'sources/saltene-statistics.yaml', replace: 'id: saltene-statistics', by: 'id: river-text' }],
      findings: [],
      says: 'the source "river-text" already stands in content/sources/reports.yaml',
    },
    {
      told: 'an item that stands twice in a list',
      edits: [{ file: 'legal-statuses.yaml', add: anyStatus + anyStatus }],
      findings: [],
    },
    {
      told: 'an address that was used before',
      edits: [{ file: 'ids.yaml', append: '- id: case-studies/town-garden\n  since: 2026-03-02\n  withdrawn: 2026-03\n' }],
      findings: [],
      says: 'an id is never used again',
    },
  ],
  'unregistered-id': [
    {
      told: 'an entry that is not registered',
      edits: [{ file: 'ids.yaml', replace: '- id: guidance/first-weeks\n  since: 2026-03-01\n', by: '' }],
      findings: [],
      says: 'add a line with the id to content/ids.yaml',
    },
  ],
  'lost-id': [
    {
      told: 'an address that leads nowhere any more',
      edits: [{ file: 'ids.yaml', replace: '  withdrawn: 2026-02\n', by: '' }],
      findings: [],
    },
  ],
  'missing-record': [
    {
      told: 'texts without a record, each folder once',
      edits: [
        { file: 'guidance/prve-nedelje/sr.mdx', add: weeksText('Prve nedelje') },
        { file: 'guidance/prve-nedelje/ar.mdx', add: weeksText('الأسابيع الأولى') },
      ],
      findings: [],
    },
  ],
  'missing-text': [
    {
      told: 'an entry without a text in its source language',
      edits: [{ file: `${weeks}/ar.mdx`, remove: true }],
      findings: [],
      says: '"guidance/first-weeks" has no text in its source language (ar.mdx)',
    },
    {
      told: 'a chapter that is listed and not there',
      edits: [{ file: `${book}/record.yaml`, replace: '[first-day]', by: '[first-day, second-day]' }],
      findings: [],
    },
    {
      told: 'a page about the site without English',
      edits: [
        {
          file: 'pages/privacy/lv.mdx',
          add: '---\ntitle: Privātums\nsummary: Mēs neko neskaitām.\nupdated: 2026-03-01\n---\n',
        },
      ],
      findings: [],
    },
  ],
  'unknown-theme': [
    {
      told: 'a theme that is misspelt',
      edits: [{ file: `${garden}/record.yaml`, replace: 'themes: [participation, housing]', by: 'themes: [participation, hosing]' }],
      findings: [],
      says: '"hosing" is not a known theme → did you mean "housing"?',
    },
  ],
  'unknown-audience': [
    {
      told: 'an audience that is not listed',
      edits: [{ file: `${river}/record.yaml`, replace: 'openTo: [municipalities]', by: 'openTo: [tourists]' }],
      findings: [],
    },
  ],
  'unknown-target-group': [
    {
      told: 'a target group that is not listed',
      edits: [{ file: `${garden}/record.yaml`, replace: 'host-community', by: 'tourists' }],
      findings: [],
    },
  ],
  'unknown-role': [
    {
      told: 'a role that is not listed',
      edits: [{ file: `${weeks}/record.yaml`, replace: 'owner: mayor', by: 'owner: major' }],
      findings: [],
      says: 'did you mean "mayor"?',
    },
    {
      told: 'a reviewer of a translation who is a person and no role',
      edits: [
        {
          file: `${garden}/lv.mdx`,
          replace: '  method: human\n',
          by: '  method: human\n  reviewed:\n    date: 2026-03-01\n    by: janis-berzins\n',
        },
      ],
      findings: [],
    },
  ],
  'unknown-phase': [
    {
      told: 'a phase that is not listed',
      edits: [{ file: `${weeks}/record.yaml`, replace: 'phases: [arrival, first-year]', by: 'phases: [arrival, someday]' }],
      findings: [],
    },
  ],
  'unknown-measure': [
    {
      told: 'a measure that is not listed',
      edits: [{ file: `${garden}/record.yaml`, replace: 'measure: people-reached', by: 'measure: people-reach' }],
      findings: [],
      says: 'did you mean "people-reached"?',
    },
  ],
  'unknown-municipality-role': [
    {
      told: "a municipality's role that is not listed",
      edits: [{ file: `${garden}/record.yaml`, replace: 'municipalityRole: [leads]', by: 'municipalityRole: [watches]' }],
      findings: [],
    },
  ],
  'unknown-organisation-role': [
    {
      told: "an organisation's role that is not listed",
      edits: [{ file: `${garden}/record.yaml`, replace: 'role: funder', by: 'role: friend' }],
      findings: [],
    },
  ],
  'unknown-organisation-kind': [
    {
      told: 'a kind of organisation that is not listed',
      edits: [{ file: 'organisations/bridge-fund.yaml', replace: 'kind: foundation', by: 'kind: fondation' }],
      findings: [],
      says: 'did you mean "foundation"?',
    },
  ],
  'unknown-legal-nature': [
    {
      told: 'a legal nature that is not listed',
      edits: [{ file: `${river}/record.yaml`, replace: 'legalNature: agreement', by: 'legalNature: treaty' }],
      findings: [],
    },
  ],
  'unknown-legal-status': [
    {
      told: 'a legal status that is not listed',
      edits: [{ file: `${weeks}/record.yaml`, replace: 'legalStatuses: [any]', by: 'legalStatuses: [anyone]' }],
      findings: [],
    },
  ],
  'unknown-condition-kind': [
    {
      told: 'a kind of condition that is not listed',
      edits: [{ file: `${garden}/record.yaml`, replace: 'kind: competence', by: 'kind: competense' }],
      findings: [],
    },
  ],
  'unknown-place': [
    {
      told: 'a place that has no file',
      edits: [{ file: `${book}/record.yaml`, replace: 'places: [saltene]', by: 'places: [سالتيني]' }],
      findings: [],
    },
    {
      told: 'a larger place that has no file',
      edits: [{ file: 'places/saltene.yaml', replace: 'partOf: latvia', by: 'partOf: lavtia' }],
      findings: [],
      says: 'did you mean "latvia"?',
    },
  ],
  'unknown-organisation': [
    {
      told: 'an organisation that has no file',
      edits: [{ file: `${book}/record.yaml`, replace: 'id: saltene-municipality', by: 'id: saltene-town' }],
      findings: [],
    },
  ],
  'unknown-source': [
    {
      told: 'a source of a term that has no record',
      edits: [{ file: 'glossary/newcomer.yaml', replace: 'sources: [welcome-notes]', by: 'sources: [welcome-note]' }],
      findings: [],
      says: 'did you mean "welcome-notes"?',
    },
  ],
  'unknown-term': [
    {
      told: 'a related term that has no file',
      edits: [{ file: 'glossary/newcomer.yaml', replace: 'related: [mentor]', by: 'related: [mentors]' }],
      findings: [],
    },
    {
      told: 'a term that a text marks',
      edits: [{ file: `${weeks}/ar.mdx`, replace: '<Term id="mentor">', by: '<Term id="مرشد">' }],
      findings: [],
    },
  ],
  'unknown-entry': [
    {
      told: 'a related entry that does not exist',
      edits: [{ file: `${garden}/record.yaml`, replace: 'related: [guidance/first-weeks]', by: 'related: [guidance/first-week]' }],
      findings: [],
      says: 'did you mean "guidance/first-weeks"?',
    },
    {
      told: 'an entry that a text names',
      edits: [{ file: `${book}/lv.mdx`, replace: 'guidance/first-weeks', by: 'guidance/pirmas-nedelas' }],
      findings: [],
    },
    {
      told: 'an address that moved to nowhere',
      edits: [{ file: 'ids.yaml', replace: 'movedTo: case-studies/shared-garden', by: 'movedTo: case-studies/basta' }],
      findings: [],
    },
  ],
} as const satisfies Mistakes;

function weeksText(title: string): string {
  return `---\ntitle: ${title}\nsummary: x\nanswer: x\nforWhom: x\nnotFor: x\n---\n`;
}
