import { describe, expect, test } from 'vitest';
import { withMistake, type Edit } from '../../testing/fixture-site.ts';
import { findMistakes } from '../check.ts';
import { readContent } from '../content.ts';
import { guideTo, messagesFor, problemOf } from './message.ts';

const garden = 'case-studies/shared-garden';
const book = 'handbooks/welcome-book';

/** What is said of a content folder: each problem, with the places that it shows in. */
function told(...edits: readonly Edit[]) {
  const messages = messagesFor(findMistakes(readContent(withMistake(...edits))));
  return messages.map((message) => ({
    says: `${message.rule}: ${problemOf(message)}`,
    at: message.places.map(
      ({ file, line, column }) => `${file.replace('content/', '')}:${line}:${column}`,
    ),
  }));
}

describe('what misses the same thing is told once, with every place', () => {
  test('a source that is gone', () => {
    expect(told({ file: 'sources/saltene-statistics.yaml', remove: true })).toEqual([
      {
        says: 'unknown-source: "saltene-statistics" is not a known source (here and in 4 other places)',
        at: [
          `${garden}/record.yaml:16:11`,
          `${garden}/record.yaml:102:26`,
          `${book}/record.yaml:33:13`,
          `${book}/record.yaml:35:11`,
          'places/saltene.yaml:13:11',
        ],
      },
    ]);
  });

  test('a term that is gone, in Arabic, English and Latvian texts and a record, and the links to it', () => {
    expect(told({ file: 'glossary/newcomer.yaml', remove: true })).toEqual([
      {
        says: 'broken-link: /glossary/newcomer/ has no page (here and in 3 other places)',
        at: [
          `${garden}/ar.mdx:33:11`,
          `${garden}/en.mdx:22:6`,
          `${garden}/lv.mdx:35:4`,
          'frameworks/river-agreement/sr.mdx:19:21',
        ],
      },
      {
        says: 'unknown-term: "newcomer" is not a known glossary term (here and in 3 other places)',
        at: [
          `${garden}/ar.mdx:65:13`,
          `${garden}/en.mdx:60:19`,
          `${garden}/lv.mdx:71:16`,
          'guidance/first-weeks/record.yaml:43:9',
        ],
      },
    ]);
  });

  test('a claim that is gone from its record', () => {
    const replace = /  - id: yearly-cost\n(?: {4}.*\n)+/;
    const messages = told({ file: `${garden}/record.yaml`, replace, by: '' });
    expect(messages.map(({ says }) => says)).toEqual([
      'unknown-claim: "yearly-cost" is not a claim of this entry (here and in 4 other places)',
    ]);
  });
});

describe('what misses different things is told apart', () => {
  test.each<readonly [string, readonly Edit[], readonly string[]]>([
    [
      'two terms, in Serbian and Arabic',
      [
        {
          file: 'frameworks/river-agreement/sr.mdx',
          replace: 'Svaka opština;',
          by: '<Term id="sused">Svaka</Term>',
        },
        { file: 'guidance/first-weeks/ar.mdx', replace: 'id="mentor"', by: 'id="mentors"' },
      ],
      ['"sused" is not a known glossary term', '"mentors" is not a known glossary term'],
    ],
    [
      'claims of the same id in two entries, in Latvian and Arabic',
      [
        { file: `${book}/lv.mdx`, replace: 'Kopā ar', by: 'Kopā <Claim id="skaits" /> ar' },
        { file: 'guidance/first-weeks/ar.mdx', replace: 'بعد شهر،', by: '<Claim id="skaits" />' },
      ],
      ['"skaits" is not a claim of this entry', '"skaits" is not a claim of this entry'],
    ],
    [
      'the same slip made twice in Serbian',
      [
        { file: `${garden}/sr.mdx`, replace: 'title: Bašta', by: 'title: 12 Bašta' },
        { file: `${garden}/sr.mdx`, replace: '{gardeners} ljudi', by: '64 ljudi' },
      ],
      ['"12" is typed into title', '"64" is typed into summary'],
    ],
  ])('%s', (_told, edits, problems) => {
    const says = told(...edits).map((message) => message.says.replace(/^[a-z-]+: /, ''));
    for (const problem of new Set(problems)) {
      const count = problems.filter((each) => each === problem).length;
      expect(says.filter((each) => each === problem)).toHaveLength(count);
    }
  });
});

test('a message carries the advice of the rule, and the address of its section in the guide', () => {
  const finding = { file: 'content/سكن/ar.mdx', line: 1, column: 2, rule: 'duplicate-id' as const };
  expect(messagesFor([{ ...finding, problem: '«أ»' }])).toEqual([
    {
      ...{ ...finding, problem: '«أ»', fix: 'choose another id' },
      guide: 'CONTRIBUTING.md#duplicate-id',
      places: [{ file: 'content/سكن/ar.mdx', line: 1, column: 2 }],
    },
  ]);
  expect(guideTo('broken-link')).toBe('CONTRIBUTING.md#broken-link');
});
