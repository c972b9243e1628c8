import { describe, expect, test } from 'vitest';
import { parseMdx, textOf, walk } from '../../markdown/tree.ts';
import { contentWith, filledForm, leastPractice } from '../../testing/filled-form.ts';
import { findingsIn, withMistake } from '../../testing/fixture-site.ts';
import { hostile } from '../../testing/hostile-answers.ts';
import { readContent } from '../content.ts';
import { readAnswers } from './answers.ts';
import { practiceFiles } from './practice-files.ts';
import { practiceForm } from './practice-form.ts';

const content = readContent(withMistake());
const form = practiceForm(content);
const issue = 'https://github.com/silta/silta/issues/12';

function make(answers: Readonly<Record<string, string>>) {
  const body = filledForm(form, { ...leastPractice, ...answers });
  return practiceFiles(form, readAnswers(form, body), { content, day: '2026-05-04', issue });
}

/** The one text that a form makes. */
function textIn({ files }: ReturnType<typeof make>): string {
  return [...files].find(([path]) => path.endsWith('.mdx'))?.[1] ?? '';
}

describe('a practice', () => {
  test('cites the source of its sender after every statement, and says what nobody told', () => {
    const draft = make({});
    expect(findingsIn(contentWith(draft))).toEqual([]);
    expect(textIn(draft)).toContain(
      '## Kas tika darīts\n\n' +
        '- Bibliotēka uzaicināja kaimiņus. <Cite source="kaimini-kopa-lasa-avizi-source" />\n' +
        '- Grupa izvēlējās rakstus. <Cite source="kaimini-kopa-lasa-avizi-source" />\n\n' +
        '## Kas ko darīja\n\n<NoSource>Unknown.</NoSource>\n',
    );
    const record = draft.files.get('case-studies/kaimini-kopa-lasa-avizi/record.yaml') ?? '';
    expect(record).toContain('places:\n  - saltene\n');
    expect(record).toContain('- id: saltene-municipality\n    role: owner');
    for (const field of ['reach', 'funding', 'setting', 'population']) {
      expect(record).toContain(`\n${field}: unknown\n`);
    }
  });

  test('makes claims of the boxes for figures, and records of a new place and owner', () => {
    const draft = make({
      ...{ language: 'ar', title: 'مكتبة الجيران', place: 'Ķekava', country: 'لاتفيا' },
      ...{ owner: 'جمعية الجسر', ownerKind: 'foundation', funder: 'Bridge Fund' },
      ...{
        reach: '١٬٢٠٠',
        yearlyCost: '12 500',
        currency: 'eur',
        figurePeriod: '2024',
        fte: '0,5',
      },
      ...{ start: '2021-03', end: 'vasara', avoidIf: '- لا مكتبة\n- لا وقت', setting: 'rural' },
    });
    expect(findingsIn(contentWith(draft))).toEqual([]);
    expect([...draft.files.keys()]).toEqual([
      ...['case-studies/practice-12/record.yaml', 'case-studies/practice-12/ar.mdx'],
      ...['sources/practice-12-source.yaml', 'places/kekava.yaml'],
      'organisations/organisation-12.yaml',
    ]);
    const record = draft.files.get('case-studies/practice-12/record.yaml') ?? '';
    for (const line of ['value: 1200', 'value: 12500', 'unit: EUR', "period: '2024'", 'fte: 0.5']) {
      expect(record).toContain(line);
    }
    expect(record).toContain('organisation: bridge-fund');
    expect(draft.files.get('places/kekava.yaml')).toContain('partOf: latvia');
    expect(textIn(draft)).toContain('{/* End: vasara */}');
  });

  test('puts figures and addresses of a sentence aside, word for word, but never a person', () => {
    const draft = make({
      summary: 'Ieradās 64 kaimiņi.',
      results: 'حضر ٤٠ شخصا في 2021. Rakstiet: ana@example.org, https://evil.example.org/x',
    });
    const text = textIn(draft);
    expect(findingsIn(contentWith(draft))).toEqual([]);
    expect(text).toContain('summary: Ieradās […] kaimiņi.\n');
    expect(text).toContain('{/* In one sentence: Ieradās 64 kaimiņi. */}');
    expect(text).toContain('حضر \\[…\\] شخصا في 2021. Rakstiet: \\[…\\] \\[…\\] <Cite');
    expect(text).toContain('{/* حضر ٤٠ شخصا في 2021. Rakstiet: […] https://evil.example.org/x */}');
    expect(text).not.toContain('ana@example.org');
    const at = text.split('\n').flatMap((line, index) => (line.startsWith('{/*') ? index + 1 : []));
    expect(draft.notes).toEqual([expect.stringContaining(`lv.mdx\`, lines ${at.join(', ')}:`)]);
    expect(at).toHaveLength(2);
  });

  test('keeps every word of Markdown, as words', () => {
    const answer = 'Vārdi {x} <b> `c` [d](e) *f* _g_ ~~h~~ | & \\ "i" كلمة $j$ # k! &amp; ^l';
    expect(textOf(parseMdx(textIn(make({ results: answer }))))).toContain(answer);
  });

  test('keeps the figures of names and titles', () => {
    const draft = make({ name: 'حي {24}', sourceTitle: 'Gada pārskats 12' });
    expect(textIn(draft)).toContain('name: حي (24)\n');
    expect([...draft.files.values()].join()).toContain('title: Gada pārskats 12\n');
    expect(findingsIn(contentWith(draft))).toEqual([]);
  });

  test('has an id that nobody ever had', () => {
    const draft = make({ title: 'Shared garden' });
    expect(draft.published?.id).toBe('case-studies/shared-garden-2');
    expect(make({ title: 'Town garden' }).published?.id).toBe('case-studies/town-garden-2');
    expect(make({ title: 'Đačka škola – Łódź!' }).published?.id).toBe(
      'case-studies/dacka-skola-lodz',
    );
  });

  test('rests on the issue itself where its link is no address', () => {
    const draft = make({ sourceUrl: 'javascript:alert(1)' });
    const source = [...draft.files].find(([path]) => path.startsWith('sources/'))?.[1];
    expect(source).toContain(`url: ${issue}\n`);
    expect(findingsIn(contentWith(draft))).toEqual([]);
  });
});

const sections = ['what-was-done', 'results', 'what-did-not-work', 'questions-for-the-owner'];
const words = ['title', 'summary', 'what', 'problem', 'result', 'caution', 'condition', 'avoidIf'];
const lines = ['name', 'place', 'owner', 'sourceTitle', 'sourcePublisher', 'funder', 'start'];
const values = ['reach', 'yearlyCost', 'currency', 'fte', 'figurePeriod', 'sourceUrl', 'contact'];

describe('a practice whose every answer is', () => {
  test.each(hostile)('%s passes the check and holds no code', (_what, answer) => {
    const line = answer.replace(/\s+/g, ' ');
    const draft = make({
      funderKind: 'foundation',
      ...Object.fromEntries([...words, ...sections].map((id) => [id, answer])),
      ...Object.fromEntries([...lines, ...values].map((id) => [id, line])),
    });
    expect(draft.problems).toEqual([]);
    expect(findingsIn(contentWith(draft))).toEqual([]);
    for (const path of draft.files.keys()) {
      expect(path).toMatch(/^[a-z-]+\/[a-z0-9-]+(\.yaml|\/(record\.yaml|lv\.mdx))$/);
    }
    const kinds = new Set([...walk(parseMdx(textIn(draft)))].map(({ type, name }) => name ?? type));
    const plain = ['root', 'yaml', 'heading', 'text', 'paragraph', 'list', 'listItem'];
    const ours = ['Cite', 'NoSource', 'mdxFlowExpression'];
    expect([...kinds].filter((kind) => ![...plain, ...ours].includes(kind))).toEqual([]);
    expect(draft.notes.join()).not.toContain('@');
  });
});
