import { change, type Mistakes } from '../mistake.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const river = 'frameworks/river-agreement';
const book = 'handbooks/welcome-book';

/** Ids of a list, a folder or a record that do not stand there. */
export const referenceMistakes = {
  'unknown-theme': [
    {
      told: 'a theme that is misspelt',
      edits: change(
        `${garden}/record.yaml`,
        'themes: [participation, housing]',
        'themes: [participation, hosing]',
      ),
      findings: ['case-studies/shared-garden/record.yaml:10:25 unknown-theme'],
      says: '"hosing" is not a known theme → did you mean "housing"?',
    },
  ],
  'unknown-audience': [
    {
      told: 'an audience that is not listed',
      edits: change(`${river}/record.yaml`, 'openTo: [municipalities]', 'openTo: [tourists]'),
      findings: ['frameworks/river-agreement/record.yaml:25:10 unknown-audience'],
    },
  ],
  'unknown-target-group': [
    {
      told: 'a target group that is not listed',
      edits: change(`${garden}/record.yaml`, 'host-community', 'tourists'),
      findings: ['case-studies/shared-garden/record.yaml:26:26 unknown-target-group'],
    },
  ],
  'unknown-role': [
    {
      told: 'a role that is not listed',
      edits: change(`${weeks}/record.yaml`, 'owner: mayor', 'owner: major'),
      findings: ['guidance/first-weeks/record.yaml:19:12 unknown-role'],
      says: 'did you mean "mayor"?',
    },
    {
      told: 'a reviewer of a translation who is a person and no role',
      edits: change(
        `${garden}/lv.mdx`,
        '  method: human\n',
        '  method: human\n  reviewed:\n    date: 2026-03-01\n    by: janis-berzins\n',
      ),
      findings: ['case-studies/shared-garden/lv.mdx:19:9 unknown-role'],
    },
  ],
  'unknown-phase': [
    {
      told: 'a phase that is not listed',
      edits: change(
        `${weeks}/record.yaml`,
        'phases: [arrival, first-year]',
        'phases: [arrival, someday]',
      ),
      findings: ['guidance/first-weeks/record.yaml:13:19 unknown-phase'],
    },
  ],
  'unknown-measure': [
    {
      told: 'a measure that is not listed',
      edits: change(`${garden}/record.yaml`, 'measure: people-reached', 'measure: people-reach'),
      findings: ['case-studies/shared-garden/record.yaml:72:14 unknown-measure'],
      says: 'did you mean "people-reached"?',
    },
  ],
  'unknown-municipality-role': [
    {
      told: "a municipality's role that is not listed",
      edits: change(
        `${garden}/record.yaml`,
        'municipalityRole: [leads]',
        'municipalityRole: [watches]',
      ),
      findings: ['case-studies/shared-garden/record.yaml:17:20 unknown-municipality-role'],
    },
  ],
  'unknown-organisation-role': [
    {
      told: "an organisation's role that is not listed",
      edits: change(`${garden}/record.yaml`, 'role: funder', 'role: friend'),
      findings: ['case-studies/shared-garden/record.yaml:31:11 unknown-organisation-role'],
    },
  ],
  'unknown-organisation-kind': [
    {
      told: 'a kind of organisation that is not listed',
      edits: change('organisations/bridge-fund.yaml', 'kind: foundation', 'kind: fondation'),
      findings: ['organisations/bridge-fund.yaml:5:7 unknown-organisation-kind'],
      says: 'did you mean "foundation"?',
    },
  ],
  'unknown-legal-nature': [
    {
      told: 'a legal nature that is not listed',
      edits: change(`${river}/record.yaml`, 'legalNature: agreement', 'legalNature: treaty'),
      findings: ['frameworks/river-agreement/record.yaml:23:14 unknown-legal-nature'],
    },
  ],
  'unknown-legal-status': [
    {
      told: 'a legal status that is not listed',
      edits: change(`${weeks}/record.yaml`, 'legalStatuses: [any]', 'legalStatuses: [anyone]'),
      findings: ['guidance/first-weeks/record.yaml:16:19 unknown-legal-status'],
    },
  ],
  'unknown-condition-kind': [
    {
      told: 'a kind of condition that is not listed',
      edits: change(`${garden}/record.yaml`, 'kind: competence', 'kind: competense'),
      findings: ['case-studies/shared-garden/record.yaml:53:11 unknown-condition-kind'],
    },
  ],
  'unknown-place': [
    {
      told: 'a place that has no file',
      edits: change(`${book}/record.yaml`, 'places: [saltene]', 'places: [saltena]'),
      findings: ['handbooks/welcome-book/record.yaml:12:10 unknown-place'],
    },
    {
      told: 'a larger place that has no file',
      edits: change('places/saltene.yaml', 'partOf: latvia', 'partOf: lavtia'),
      findings: ['places/saltene.yaml:6:9 unknown-place'],
      says: 'did you mean "latvia"?',
    },
  ],
  'unknown-organisation': [
    {
      told: 'an organisation that has no file',
      edits: change(`${book}/record.yaml`, 'id: saltene-municipality', 'id: saltene-town'),
      findings: ['handbooks/welcome-book/record.yaml:14:9 unknown-organisation'],
    },
  ],
  'unknown-source': [
    {
      told: 'a source of a term that has no record',
      edits: change(
        'glossary/newcomer.yaml',
        'sources: [welcome-notes]',
        'sources: [welcome-note]',
      ),
      findings: ['glossary/newcomer.yaml:39:11 unknown-source'],
      says: 'did you mean "welcome-notes"?',
    },
  ],
  'unknown-term': [
    {
      told: 'a related term that has no file',
      edits: change('glossary/newcomer.yaml', 'related: [mentor]', 'related: [mentors]'),
      findings: ['glossary/newcomer.yaml:38:11 unknown-term'],
    },
    {
      told: 'a term that a text marks',
      edits: change(`${weeks}/ar.mdx`, '<Term id="mentor">', '<Term id="مرشد">'),
      findings: ['guidance/first-weeks/ar.mdx:14:7 unknown-term'],
    },
  ],
} as const satisfies Mistakes;
