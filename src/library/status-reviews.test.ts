import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import type { Entry } from './entry.ts';
import { loadLibrary, type Library } from './library.ts';
import { reviewsOf } from './status-reviews.ts';

let library: Library;
beforeAll(() => {
  library = loadLibrary(fixtureSite());
});

const law = '2026-08-22 guidance/first-weeks laws.registration.checked';
const firstWeeks = '2026-09-02 guidance/first-weeks review.due';
const texts = [
  '2027-03-02 case-studies/shared-garden review.due',
  '2027-03-02 frameworks/river-agreement review.due',
  '2027-03-02 handbooks/welcome-book review.due',
];
const figures = [
  '2028-02-21 case-studies/shared-garden claims.gardeners.checked',
  '2028-02-21 case-studies/shared-garden claims.stayed.checked',
  '2028-02-21 case-studies/shared-garden claims.yearly-cost.checked',
  '2028-02-21 handbooks/welcome-book claims.stalls.checked',
  '2028-02-22 guidance/first-weeks claims.days.checked',
  '2028-02-23 frameworks/river-agreement claims.members.checked',
];

describe('reviewsOf the fixture', () => {
  test.each([
    ['2026-08-21', [], [law, firstWeeks], { count: 9, next: '2027-03-02' }],
    ['2026-08-22', [law], [firstWeeks], { count: 9, next: '2027-03-02' }],
    ['2026-11-25', [law, firstWeeks], [], { count: 9, next: '2027-03-02' }],
    ['2026-12-25', [law, firstWeeks], texts, { count: 6, next: '2028-02-21' }],
    ['2027-11-25', [law, firstWeeks, ...texts], figures, { count: 0, next: undefined }],
    ['2029-11-25', [law, firstWeeks, ...texts, ...figures], [], { count: 0, next: undefined }],
  ])('on %s lists what is overdue, what becomes so, and what comes later', (day, ...expected) => {
    const { overdue, due, later } = reviewsOf(library, day);
    const lines = (duties: typeof overdue) =>
      duties.map(({ since, entry, field }) => `${since} ${entry} ${field}`);
    expect([lines(overdue), lines(due), later]).toEqual(expected);
  });

  test('names the kind, the day in the record and the role that acts', () => {
    expect(reviewsOf(library, '2026-12-25').overdue[0]).toEqual({
      entry: 'guidance/first-weeks',
      kind: 'law',
      field: 'laws.registration.checked',
      checked: '2026-02-21',
      since: '2026-08-22',
      role: 'editorial-team',
    });
  });

  test('lists a contact that nobody ever tried, on any day', () => {
    const never = [
      {
        entry: 'case-studies/shared-garden',
        kind: 'contact',
        field: 'contact.verified',
        role: 'editorial-team',
      },
    ];
    expect(reviewsOf(library, '2026-11-25').neverChecked).toEqual(never);
    expect(reviewsOf(library, '2029-11-25').neverChecked).toEqual(never);
  });
});

const made = (key: string, review: object, rest: object = {}) =>
  ({
    key,
    record: { review: { by: 'legal-office', ...review }, claims: [], ...rest },
  }) as unknown as Entry;

const records = [
  made(
    'case-studies/darzs',
    { last: '2026-11-25', due: '2030-01-01' },
    { contact: { verified: '2026-11-30' }, claims: [{ id: 'x', checked: '2024-02-29' }] },
  ),
  made(
    'guidance/مأوى',
    { last: '2023-12-31', due: '2028-01-01' },
    { laws: [{ id: 'قانون', checked: '2026-08-31' }] },
  ),
  made('frameworks/reka', { last: '2026-11-25', due: '2029-11-25' }),
];

describe('reviewsOf small records', () => {
  test.each([
    [
      '2026-12-25',
      ['2026-03-01 case-studies/darzs claims.x.checked'],
      ['2027-01-01 guidance/مأوى review.last', '2027-03-01 guidance/مأوى laws.قانون.checked'],
      3,
    ],
    [
      '2027-11-25',
      [
        '2026-03-01 case-studies/darzs claims.x.checked',
        '2027-01-01 guidance/مأوى review.last',
        '2027-03-01 guidance/مأوى laws.قانون.checked',
      ],
      ['2027-12-01 case-studies/darzs contact.verified'],
      2,
    ],
    [
      '2029-11-25',
      [
        '2026-03-01 case-studies/darzs claims.x.checked',
        '2027-01-01 guidance/مأوى review.last',
        '2027-03-01 guidance/مأوى laws.قانون.checked',
        '2027-12-01 case-studies/darzs contact.verified',
      ],
      ['2029-11-26 case-studies/darzs review.last', '2029-11-26 frameworks/reka review.due'],
      0,
    ],
  ])('on %s counts each field by its own half-life', (day, overdue, due, later) => {
    const found = reviewsOf({ entries: records }, day);
    const lines = (duties: typeof found.overdue) =>
      duties.map(({ since, entry, field }) => `${since} ${entry} ${field}`);
    expect(lines(found.overdue)).toEqual(overdue);
    expect(lines(found.due)).toEqual(due);
    expect(found.later.count).toBe(later);
  });
});
