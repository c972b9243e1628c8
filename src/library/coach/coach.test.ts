import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withMistake, type Edit } from '../../testing/fixture-site.ts';
import { change } from '../../testing/mistake.ts';
import { readContent } from '../content.ts';
import { adviceRules, formatAdvice, type AdviceId } from './advice.ts';
import { findAdvice } from './coach.ts';

const garden = 'case-studies/shared-garden';
const weeks = 'guidance/first-weeks';
const book = 'handbooks/welcome-book';
const river = 'frameworks/river-agreement';

/** A day on which nothing in the fixture is old. */
const fresh = '2026-03-02';

interface Slip {
  /** What is there, as the end of a sentence: `tells of …`. */
  readonly told: string;
  readonly edits: readonly Edit[];
  /** All advice, as `path:line:column rule`; outdated translations under their own rule only. */
  readonly advice: readonly string[];
  readonly says?: string;
  readonly day?: string;
}

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

const slips: Readonly<Record<AdviceId, readonly Slip[]>> = {
  'over-limit': [
    {
      told: 'a title in Serbian with too many words',
      edits: change(
        `${river}/sr.mdx`,
        'title: Opštine duž reke dele prevodioce',
        `title: ${words(16, 'reka')}`,
      ),
      advice: [`${river}/sr.mdx:2:8 over-limit`],
      says: '"title" has 16 words; its place allows 15 → say it in fewer words',
    },
    {
      told: 'an answer in Arabic',
      edits: change(`${weeks}/ar.mdx`, /^answer: .*$/m, `answer: ${words(61, 'كلمة')}`),
      advice: [`${weeks}/ar.mdx:4:9 over-limit`],
      says: '"answer" has 61 words; its place allows 60',
    },
    {
      told: 'an item of a list and a keyed sentence, dashes not counted',
      edits: [
        ...change(`${garden}/en.mdx`, 'You expect jobs from it.', `– ${words(26, 'jobs')}`),
        ...change(`${garden}/en.mdx`, 'The municipality owns land near homes.', words(31, 'land')),
      ],
      advice: [`${garden}/en.mdx:10:9 over-limit`, `${garden}/en.mdx:13:5 over-limit`],
      says: '"avoidIf.0" has 26 words; its place allows 25',
    },
    {
      told: 'nothing that just fits, and no translation',
      edits: [
        ...change(`${book}/lv.mdx`, /^title: .*$/m, `title: ${words(15, 'grāmata')}`),
        ...change(`${garden}/sr.mdx`, /^title: .*$/m, `title: ${words(20, 'bašta')}`),
      ],
      advice: [],
    },
  ],
  'unexplained-acronym': [
    {
      told: 'the first place of a short form in Latvian, and no later one',
      edits: change(`${book}/lv.mdx`, 'Kopā ar', 'Ar NVA un atkal NVA kopā ar'),
      advice: [`${book}/lv.mdx:20:4 unexplained-acronym`],
      says: '"NVA" is never written out on this page → write the name in full',
    },
    {
      told: 'a short form in a summary in Serbian',
      edits: change(`${river}/sr.mdx`, 'joining: Pridružuje', 'joining: KIRS pridružuje'),
      advice: [`${river}/sr.mdx:7:10 unexplained-acronym`],
    },
    {
      told: 'a short form in a line that is set in',
      edits: change(`${river}/sr.mdx`, '2. Potpišite ga.', '2. Potpišite\n   ga \\{do\\} uz KIRS.'),
      advice: [`${river}/sr.mdx:25:17 unexplained-acronym`],
    },
    {
      told: 'the name of the organisation that has the short form',
      edits: change(`${garden}/en.mdx`, 'The first sheds', 'The BF saw that the first sheds'),
      advice: [`${garden}/en.mdx:53:5 unexplained-acronym`],
      says: 'write at its first use: Bridge Fund (BF)',
    },
    {
      told: 'nothing where the name stands there, in brackets or by its letters',
      edits: [
        ...change(`${garden}/en.mdx`, 'The first sheds', 'The Bridge Fund said to the BF: sheds'),
        ...change(`${book}/lv.mdx`, 'Kopā ar', 'Nodarbinātības aģentūra (NVA) un NVA, kopā ar'),
        ...change(`${river}/sr.mdx`, 'Pozove', 'KIRS, Komesarijat i rečni savet, pozove'),
      ],
      advice: [],
    },
    {
      told: 'nothing of Arabic, names, numbers, currencies, countries and what everybody knows',
      edits: [
        ...change(`${weeks}/ar.mdx`, 'كل أسبوع', 'من KIRS كل أسبوع'),
        ...change(
          `${book}/lv.mdx`,
          'Kopā ar',
          '<Name lang="sr-Latn">KIRS</Name> XIV EUR LV PDF ar',
        ),
      ],
      advice: [],
    },
    {
      told: 'nothing of the name in use, which is what the thing is called',
      edits: [
        ...change(`${river}/sr.mdx`, 'name: Sporazum o reci', 'name: Sporazum KIRS'),
        ...change(`${river}/sr.mdx`, 'Nijedna po zakonu.', 'KIRS nema nijednu.'),
      ],
      advice: [],
    },
    {
      told: 'a translation of what its source explains, and not of what neither does',
      edits: [
        ...change(`${garden}/en.mdx`, 'They drew', 'The Town Garden Club (TGC) and QRZ drew'),
        ...change(`${garden}/lv.mdx`, 'summary: ', 'summary: TGC un QRZ, '),
      ],
      advice: [
        `${garden}/en.mdx:37:32 unexplained-acronym`,
        `${garden}/lv.mdx:4:10 unexplained-acronym`,
      ],
      says: 'lv.mdx:4:10  unexplained-acronym  "TGC"',
    },
  ],
  'unlinked-term': [
    {
      told: 'a term in Latvian',
      edits: change(`${book}/lv.mdx`, 'Kopā ar', 'Mentors un jaunpienācējs kopā ar'),
      advice: [`${book}/lv.mdx:20:1 unlinked-term`, `${book}/lv.mdx:20:12 unlinked-term`],
      says: 'mark it here: <Term id="newcomer">jaunpienācējs</Term>',
    },
    {
      told: 'a term in Arabic with the article and a particle',
      edits: [
        ...change(`${weeks}/record.yaml`, 'terms: [newcomer]', 'terms: []'),
        ...change(`${weeks}/ar.mdx`, 'تقييم واحد، لا أكثر.', 'تقييم للقادم الجديد، لا أكثر.'),
      ],
      advice: [`${weeks}/ar.mdx:33:7 unlinked-term`],
      says: '<Term id="newcomer">للقادم الجديد</Term>',
    },
    {
      told: 'a term in Serbian',
      edits: change(`${river}/sr.mdx`, 'Nijedna po zakonu.', 'Mentor po zakonu.'),
      advice: [`${river}/sr.mdx:28:1 unlinked-term`],
    },
    {
      told: 'a plural in English, and the first place only',
      edits: change(`${garden}/en.mdx`, 'The first sheds', 'Mentors, for a mentor, had sheds'),
      advice: [`${garden}/en.mdx:53:1 unlinked-term`],
      says: '"Mentors" is in the glossary and is never marked in this text',
    },
    {
      told: 'the five longest of seven terms',
      edits: [
        ...['dārzs', 'novads', 'skola', 'pilsēta', 'tirgus', 'upe', 'bibliotēka'].map(term),
        ...change(
          `${book}/lv.mdx`,
          'Kopā ar',
          'Upe, dārzs, novads, skola, pilsēta, bibliotēka un tirgus. Kopā ar',
        ),
      ],
      advice: [6, 13, 28, 37, 51].map((column) => `${book}/lv.mdx:20:${column} unlinked-term`),
    },
    {
      told: 'nothing in headings, links, names, parts of words, or where it is marked or listed',
      edits: [
        ...change(`${garden}/en.mdx`, '### What nobody asked', '### A mentor'),
        ...change(`${garden}/en.mdx`, 'They drew', 'Of [a mentor](/glossary/), the Mentor House'),
        ...change(`${garden}/en.mdx`, 'The first', 'A mentoring, a mentor-led, newcomers, first'),
        ...change(`${weeks}/ar.mdx`, 'تقييم واحد', 'قادم جديد'),
        ...change(`${river}/sr.mdx`, 'Nijedna', '<Name lang="lv">mentor</Name>: nijedna'),
      ],
      advice: [],
    },
  ],
  'near-duplicate': [
    {
      told: 'a copy in English with other words',
      edits: copy(garden, 'case-studies/town-beds', 'en', [
        ['A garden that neighbours', 'Beds that neighbours'],
        ['A small municipality lends', 'A town gives'],
        ['Beds on land', 'A garden on land'],
        ['related: [guidance/first-weeks]', 'related: []'],
        ['published: 2026-03-01', 'published: 2026-04-01'],
      ]),
      advice: ['case-studies/town-beds/en.mdx:2:8 near-duplicate'],
      says: 'it resembles case-studies/shared-garden ("A garden that neighbours and newcomers dig together"): both have the organisations Bridge Fund, Saltene Municipality; the place Saltene; the themes participation, housing; the words ',
    },
    {
      told: 'a copy in Arabic with other words',
      edits: copy(weeks, 'guidance/arrival-days', 'ar', [
        ['رتّبوا الأسابيع الأولى', 'نظّموا الأيام الأولى'],
        ['ثلاثة إجراءات لمن', 'خطوات لمن'],
        ['واكتبوا قائمة واحدة', 'وأعدوا جدولا'],
        ['published: 2026-03-01', 'published: 2026-04-01'],
      ]),
      advice: ['guidance/arrival-days/ar.mdx:2:8 near-duplicate'],
      says: 'it resembles guidance/first-weeks ("رتّبوا الأسابيع الأولى"): both have the place Latvia; the themes',
    },
    {
      told: 'a copy that names its original, when nearly nothing in it is different',
      edits: copy(garden, 'case-studies/town-beds', 'en', [
        ['A garden that neighbours', 'Beds that neighbours'],
        ['related: [guidance/first-weeks]', `related: [${garden}]`],
        ['published: 2026-03-01', 'published: 2026-04-01'],
      ]),
      advice: ['case-studies/town-beds/en.mdx:2:8 near-duplicate'],
      says: '→ each names the other already: say in both what differs, or make one of them',
    },
    {
      told: 'half of the words changed, where the copy does not name its original',
      edits: halfChanged('related: []'),
      advice: ['case-studies/town-beds/en.mdx:2:8 near-duplicate'],
    },
    {
      told: 'nothing of half of the words changed, where it does',
      edits: halfChanged(`related: [${garden}]`),
      advice: [],
    },
    {
      told: 'nothing of an entry with the same facts and other words',
      edits: copy(garden, 'case-studies/town-beds', 'en', [
        [/^title: .*$/m, 'title: Evening courses for drivers of buses'],
        [
          /^summary: .*$/m,
          'summary: Whoever wants to drive a bus learns the language of the road.',
        ],
        [/^what: .*$/m, 'what: Lessons after work, with a teacher from the depot.'],
        ['related: [guidance/first-weeks]', 'related: []'],
      ]),
      advice: [],
    },
  ],
  'outdated-translation': [
    {
      told: 'a section and the languages that it was translated into, not those without it',
      edits: change(`${garden}/en.mdx`, 'They drew the plan.', 'They drew it.'),
      advice: [`${garden}/en.mdx:35:1 outdated-translation`],
      says: `the section "Refugees' own part" is no longer what was translated into ar, lv → bring`,
    },
    {
      told: 'the front matter of a source in Arabic',
      edits: change(`${weeks}/ar.mdx`, 'title: رتّبوا', 'title: نظّموا'),
      advice: [`${weeks}/ar.mdx:2:1 outdated-translation`],
      says: 'the front matter is no longer what was translated into en, lv',
    },
    {
      told: 'the lead, in the languages that have one',
      edits: change(`${garden}/en.mdx`, 'in April 2023', 'in 2023'),
      advice: [`${garden}/en.mdx:17:1 outdated-translation`],
      says: 'the lead is no longer what was translated into ar, lv',
    },
    {
      told: 'a question in Arabic, in the languages that it was translated into',
      edits: change('questions/who-asks-again.yaml', 'بعد شهر؟', 'بعد شهرين؟'),
      advice: ['questions/who-asks-again.yaml:12:5 outdated-translation'],
      says: 'the words are no longer what was translated into lv → bring them up to date, then run: npm run translations -- stamp content/questions/who-asks-again.yaml --language lv',
    },
    {
      told: 'a step of a start page in Latvian, and one in Serbian that was never stamped',
      edits: [
        ...change('start/welcome-somebody.yaml', 'Ko labāk nesolīt.', 'Ko nesolīt.'),
        {
          file: 'start/welcome-somebody.yaml',
          append:
            '  sr:\n    title: Dočekujete\n    summary: Tri koraka.\n    steps: { read: Ne obećavati., visit: Bašta., open: Prvi dan. }\n    method: machine\n',
        },
      ],
      advice: ['start/welcome-somebody.yaml:17:5 outdated-translation'],
      says: 'translated into ar, sr → bring',
    },
    {
      told: 'nothing of an edit of a translation into Latvian or Arabic',
      edits: [
        ...change('questions/who-asks-again.yaml', 'ko novads', 'kuru novads'),
        ...change('start/welcome-somebody.yaml', 'ثلاث خطوات', 'خطوات'),
      ],
      advice: [],
    },
  ],
  'ageing-claim': [
    {
      told: 'a law half a year after it was checked (in a record whose text is Arabic)',
      edits: [],
      day: '2026-08-22',
      advice: [`${weeks}/record.yaml:27:14 ageing-claim`],
      says: 'the law "registration" was last checked on 2026-02-21, more than 6 months ago → read the act',
    },
    {
      told: 'a contact a year after it was tried',
      edits: change(`${garden}/record.yaml`, 'verified: unknown', 'verified: 2025-03-01'),
      advice: [`${garden}/record.yaml:62:13 ageing-claim`],
      says: 'the contact was last tried on 2025-03-01, more than 12 months ago → try the contact',
    },
    {
      told: 'the figures of a record that has none newer, and not of one that has ended',
      edits: [
        ...change('sources/reports.yaml', 'date: 2025-06', 'date: 2023-11'),
        ...change('sources/reports.yaml', 'date: 2024-11-05', "date: '2023'"),
        ...change(`${river}/record.yaml`, 'value: running', 'value: ended'),
      ],
      advice: [`${garden}/record.yaml:79:13 ageing-claim`],
      says: 'figures have sources of more than 24 months ago: "gardeners" (2023-11), "yearly-cost" (2023-11), "stayed" (2023-11) → look',
    },
    {
      told: 'a figure without a period beside newer ones, and not one that has a period',
      edits: [
        ...change('sources/reports.yaml', 'date: 2025-06', 'date: 2023-11'),
        ...change(`${garden}/record.yaml`, 'period: 2024\n', 'period: unknown\n'),
        {
          file: `${garden}/record.yaml`,
          replace: /(id: stayed[^]*?source: )garden-report/,
          by: '$1saltene-statistics',
        },
      ],
      advice: [`${garden}/record.yaml:89:13 ageing-claim`],
      says: 'a figure has a source of more than 24 months ago: "yearly-cost" (2023-11) → look',
    },
    {
      told: 'the day on which a source without a date was read, and a text after three years',
      edits: change('sources/saltene-statistics.yaml', "date: '2025'", "date: '2090'"),
      day: '2029-03-02',
      advice: [
        `${garden}/record.yaml:4:9 ageing-claim`,
        `${garden}/record.yaml:79:13 ageing-claim`,
        `${river}/record.yaml:4:9 ageing-claim`,
        `${river}/record.yaml:39:13 ageing-claim`,
        `${weeks}/record.yaml:4:9 ageing-claim`,
        `${weeks}/record.yaml:27:14 ageing-claim`,
        `${weeks}/record.yaml:40:13 ageing-claim`,
        `${book}/record.yaml:4:9 ageing-claim`,
      ],
      says: '"days" (2026-02-21)',
    },
  ],
  'long-council-page': [
    {
      told: 'a source text, and none of its translations, with its longest part',
      edits: [
        ...change(`${garden}/en.mdx`, 'The first sheds had no lock.', words(500, 'No lock.')),
        ...change(`${garden}/ar.mdx`, 'لم يكن للأكواخ الأولى قفل.', words(500, 'لا قفل.')),
      ],
      advice: [`${garden}/en.mdx:2:8 long-council-page`],
      says: 'lines too long for one A4 at 10 pt → shorten the longest parts (lines: what did not work 69, ',
    },
    {
      told: 'a translation into Arabic where the source fits',
      edits: change(`${garden}/ar.mdx`, 'لم يكن للأكواخ الأولى قفل.', words(600, 'لا قفل.')),
      advice: [`${garden}/ar.mdx:2:8 long-council-page`],
    },
    {
      told: 'translations into Latvian and Serbian',
      edits: [
        ...change(`${garden}/lv.mdx`, /^problem: .*$/m, `problem: ${words(500, 'zeme')}`),
        ...change(`${garden}/sr.mdx`, /^problem: .*$/m, `problem: ${words(500, 'bašta')}`),
      ],
      advice: [`${garden}/lv.mdx:2:8 long-council-page`, `${garden}/sr.mdx:2:8 long-council-page`],
    },
  ],
};

/** A second entry made from one of the fixture, with other words in its text and record. */
function copy(
  from: string,
  to: string,
  language: string,
  changes: readonly (readonly [string | RegExp, string])[],
): Edit[] {
  const fixture = withMistake();
  return [`${language}.mdx`, 'record.yaml'].map((name) => {
    const before = readFileSync(join(fixture, from, name), 'utf8');
    const add = changes.reduce((text, [what, by]) => text.replace(what, by), before);
    return { file: `${to}/${name}`, add };
  });
}

function halfChanged(related: string): Edit[] {
  return copy(garden, 'case-studies/town-beds', 'en', [
    [/^title: .*$/m, 'title: An orchard that neighbours and newcomers plant'],
    [
      /^summary: .*$/m,
      'summary: A small municipality gives soil, and people pick apples together.',
    ],
    [/^what: .*$/m, 'what: Trees on land of the municipality, tended by old and new residents.'],
    ['related: [guidance/first-weeks]', related],
    ['published: 2026-03-01', 'published: 2026-04-01'],
    ['themes: [participation, housing]', 'themes: [participation]'],
  ]);
}

/** One more term of the glossary, of which only the word in Latvian matters here. */
function term(word: string, index: number): Edit {
  const add = readFileSync(join(withMistake(), 'glossary/mentor.yaml'), 'utf8');
  const file = `glossary/term-${index}.yaml`;
  return { file, add: add.replace('preferred: mentors', `preferred: ${word}`) };
}

test('advises nothing on the fixture while it is fresh', () => {
  expect(adviceOn(withMistake(), fresh).map(formatAdvice)).toEqual([]);
});

describe.each(Object.entries(slips))('%s', (rule, list) => {
  test.each(list)('tells of $told', ({ edits, advice, says, day = fresh }) => {
    // Whoever changes a source text outdates its translations: that rule tells it.
    const found = adviceOn(withMistake(...edits), day).filter(
      ({ rule: id }) => id === rule || id !== 'outdated-translation',
    );
    expect(
      found.map(
        ({ file, line, column, rule: id }) =>
          `${file.replace('content/', '')}:${line}:${column} ${id}`,
      ),
    ).toEqual(advice);
    const printed = found.map(formatAdvice);
    if (says !== undefined) expect(printed.join('\n')).toContain(says);
    for (const line of printed) {
      expect(line).toMatch(/^content\/\S+:\d+:\d+ {2}[a-z-]+ {2}\S.* → \S/);
      expect(line).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('has a sentence and something to do', () => {
    expect(adviceRules[rule as AdviceId].sentence).toMatch(/^[A-Z].*\.$/);
    expect(adviceRules[rule as AdviceId].fix).not.toBe('');
  });
});

function adviceOn(folder: string, day: string) {
  return findAdvice(readContent(folder), { day, includes: () => true });
}
