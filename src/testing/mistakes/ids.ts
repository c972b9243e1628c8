import { change, type Mistakes } from '../mistake.ts';
import { anyStatus } from './fields.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const book = 'handbooks/welcome-book';

const riverSource = `id: river-text
title: Sporazum o reci
publisher: Most
url: unknown
language: sr-Latn
date: unknown
read: 2026-03-01
part: part
archived: unknown
licence: unknown
`;

/** Ids that are used twice, not registered or lost, and entries that are not there. */
export const idMistakes = {
  'duplicate-id': [
    {
      told: 'a claim that stands twice',
      edits: change(`${book}/record.yaml`, /(claims:\n)((?: .*\n)+)/, '$1$2$2'),
      findings: ['handbooks/welcome-book/record.yaml:35:9 duplicate-id'],
      says: '"stalls" is used twice in claims',
    },
    {
      told: 'a source that stands in two files',
      edits: [{ file: 'sources/reka.yaml', add: riverSource }],
      findings: ['sources/reports.yaml:21:7 duplicate-id'],
      says: 'the source "river-text" already stands in content/sources/reka.yaml',
    },
    {
      told: 'an item that stands twice in a list',
      edits: [{ file: 'legal-statuses.yaml', add: anyStatus + anyStatus }],
      findings: ['legal-statuses.yaml:10:7 duplicate-id'],
    },
    {
      told: 'an address that was used before',
      edits: [
        {
          file: 'ids.yaml',
          append: '- id: case-studies/town-garden\n  since: 2026-03-02\n  withdrawn: 2026-03\n',
        },
      ],
      findings: ['ids.yaml:23:7 duplicate-id'],
      says: 'an id is never used again',
    },
  ],
  'unregistered-id': [
    {
      told: 'an entry that is not registered',
      edits: change('ids.yaml', '- id: guidance/first-weeks\n  since: 2026-03-01\n', ''),
      findings: ['guidance/first-weeks/record.yaml:1:1 unregistered-id'],
      says: 'add a line with the id to content/ids.yaml',
    },
    {
      told: 'a question that is not registered',
      edits: change('ids.yaml', '- id: questions/who-asks-again\n  since: 2026-03-01\n', ''),
      findings: ['questions/who-asks-again.yaml:1:1 unregistered-id'],
    },
  ],
  'lost-id': [
    {
      told: 'an address that leads nowhere any more',
      edits: change('ids.yaml', '  withdrawn: 2026-02\n', ''),
      findings: ['ids.yaml:13:7 lost-id'],
    },
  ],
  'missing-record': [
    {
      told: 'texts without a record, each folder once',
      edits: [
        { file: 'guidance/prve-nedelje/sr.mdx', add: weeksText('Prve nedelje') },
        { file: 'guidance/prve-nedelje/ar.mdx', add: weeksText('الأسابيع الأولى') },
      ],
      findings: ['guidance/prve-nedelje/ar.mdx:1:1 missing-record'],
    },
  ],
  'missing-text': [
    {
      told: 'an entry without a text in its source language',
      edits: [{ file: `${weeks}/ar.mdx`, remove: true }],
      findings: ['guidance/first-weeks/record.yaml:1:17 missing-text'],
      says: '"guidance/first-weeks" has no text in its source language (ar.mdx)',
    },
    {
      told: 'a chapter that is listed and not there',
      edits: change(`${book}/record.yaml`, '[first-day]', '[first-day, second-day]'),
      findings: ['handbooks/welcome-book/record.yaml:23:23 missing-text'],
    },
    {
      told: 'a page about the site without English',
      edits: [
        {
          file: 'pages/privacy/lv.mdx',
          add: '---\ntitle: Privātums\nsummary: Mēs neko neskaitām.\nupdated: 2026-03-01\n---\n',
        },
      ],
      findings: ['pages/privacy/lv.mdx:1:1 missing-text'],
    },
  ],
  'unknown-entry': [
    {
      told: 'a related entry that does not exist',
      edits: change(
        `${garden}/record.yaml`,
        'related: [guidance/first-weeks]',
        'related: [guidance/first-week]',
      ),
      findings: ['case-studies/shared-garden/record.yaml:103:11 unknown-entry'],
      says: 'did you mean "guidance/first-weeks"?',
    },
    {
      told: 'an entry that a text names',
      edits: change(`${book}/lv.mdx`, 'guidance/first-weeks', 'guidance/pirmas-nedelas'),
      findings: ['handbooks/welcome-book/lv.mdx:20:9 unknown-entry'],
    },
    {
      told: 'an address that moved to nowhere',
      edits: change(
        'ids.yaml',
        'movedTo: case-studies/shared-garden',
        'movedTo: case-studies/basta',
      ),
      findings: ['ids.yaml:12:12 unknown-entry'],
    },
    {
      told: 'an address that is told nowhere else',
      edits: change('ids.yaml', 'sameAs: frameworks/river-agreement', 'sameAs: frameworks/reka'),
      findings: ['ids.yaml:22:11 unknown-entry'],
    },
    {
      told: 'a step that leads to an entry that is not there',
      edits: change(
        'start/welcome-somebody.yaml',
        'entry: handbooks/welcome-book',
        'entry: handbooks/rokasgramata',
      ),
      findings: ['start/welcome-somebody.yaml:13:12 unknown-entry'],
    },
  ],
} as const satisfies Mistakes;

function weeksText(title: string): string {
  return `---\ntitle: ${title}\nsummary: x\nanswer: x\nforWhom: x\nnotFor: x\n---\n`;
}
