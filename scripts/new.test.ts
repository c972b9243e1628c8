import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingsIn, withMistake } from '../src/testing/fixture-site.ts';
import { runScriptWith } from '../src/testing/run-script.ts';

const make = (content: string, ...words: readonly string[]) =>
  runScriptWith({ SILTA_CONTENT: content, SILTA_TODAY: '2027-02-28' }, 'new.ts', ...words);

const shared = ['--theme', 'housing', '--audience', 'municipalities', '--source', 'garden-report'];

/** A new entry of each kind, in Latvian, Serbian and Arabic. */
const entries: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'case-study',
    'case-studies/maja',
    'lv',
    [
      ...['--title', 'Novads izīrē mājas', '--place', 'saltene', '--municipality-role', 'leads'],
      ...['--target-group', 'refugees', '--contact', 'saltene-municipality'],
      ...['--condition', 'competence,staff', '--organisation', 'bridge-fund:funder'],
    ],
  ],
  [
    'framework',
    'frameworks/sporazum',
    'sr',
    ['--title', 'Sporazum opština', '--place', 'latvia', '--legal-nature', 'agreement'],
  ],
  ['handbook', 'handbooks/kitab', 'ar', ['--title', 'كتاب الاستقبال', '--place', 'latvia']],
  [
    'guidance',
    'guidance/dom',
    'sr',
    [
      ...['--title', 'Kako naći dom', '--place', 'latvia', '--phase', 'arrival'],
      ...['--legal-status', 'any', '--action', 'pitaj:mayor', '--action', 'zovi:mayor,javi:mayor'],
    ],
  ],
  [
    'country',
    'guidance/latvia',
    'ar',
    ['--title', 'لاتفيا', '--phase', 'arrival', '--legal-status', 'any'],
  ],
];

describe('npm run new', () => {
  test.each(entries)(
    'makes a %s whose only mistakes are places to fill',
    (kind, key, code, rest) => {
      const folder = withMistake();
      const id = key.split('/')[1] ?? '';
      const { status, stdout, stderr } = make(
        folder,
        kind,
        id,
        '--language',
        code,
        ...shared,
        ...rest,
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(readdirSync(join(folder, key)).sort()).toEqual([`${code}.mdx`, 'record.yaml'].sort());
      expect(readFileSync(join(folder, 'ids.yaml'), 'utf8')).toMatch(
        new RegExp(`\\n- id: ${key}\\n  since: 2027-02-28\\n$`),
      );
      const found = findingsIn(folder);
      expect(found.filter((finding) => !finding.startsWith(key))).toEqual([]);
      expect(new Set(found.map((finding) => finding.split(' ')[1]))).toEqual(
        new Set([
          ...['missing-field', 'sections-out-of-step', 'unused-source'],
          ...(kind === 'guidance' ? ['missing-attribute', 'no-citation'] : []),
        ]),
      );
      // Each blank of the front matter and each section is told, and told at once.
      const text = readFileSync(join(folder, key, `${code}.mdx`), 'utf8');
      const blanks = text.match(/^ *\S+:$/gm)?.filter((line) => line !== 'conditions:');
      const told = (rule: string) => found.filter((finding) => finding.endsWith(rule)).length;
      expect(told('missing-field')).toBe(blanks?.length);
      expect(told('sections-out-of-step')).toBe(text.match(/<NotTranslated \/>/g)?.length);
      for (const finding of found) expect(stdout).toContain(`content/${finding.split(' ')[0]}  `);
    },
  );

  test('writes headings in the language of the text, and unknown where that may stand', () => {
    const folder = withMistake();
    const [kind, , code, rest] = entries[0] ?? ['', '', '', []];
    make(folder, kind, 'maja', '--language', code, ...shared, ...rest);
    const read = (name: string) => readFileSync(join(folder, 'case-studies/maja', name), 'utf8');
    expect(read('lv.mdx').match(/^## .*/gm)).toEqual([
      ...['## Kas tika darīts', '## Kas ko darīja', '## Pašu bēgļu loma', '## Nauda un darbinieki'],
      ...['## Rezultāti', '## Kas neizdevās', '## Vai tas derētu pie mums'],
      '## Jautājumi īstenotājam',
    ]);
    expect(read('record.yaml')).toContain('population: unknown\nmunicipalityRole: [leads]\n');
    expect(read('record.yaml')).toContain('  - id: bridge-fund\n    role: funder\n');
    expect(read('record.yaml')).toMatch(/claims: \[\]\nsources: \[garden-report\]\n$/);
  });

  const term = ['--preferred', 'دار', '--definition', 'بيت يعيش فيه الناس.', '--origin', 'own'];

  test.each([
    [
      'a place',
      ['place', 'cesis', '--name', 'Cēsis', '--name-ar', 'تسيسيس', '--kind', 'municipality'],
      ['--country', 'LV', '--part-of', 'latvia'],
      'places/cesis.yaml',
      [],
    ],
    [
      'an organisation',
      ['organisation', 'kuca', '--name', 'House', '--name-sr', 'Kuća'],
      ['--kind', 'foundation'],
      'organisations/kuca.yaml',
      [],
    ],
    [
      'a source, which is still to be cited',
      ['source', 'taqrir', '--title', 'تقرير', '--publisher', 'بلدية', '--language', 'ar'],
      ['--part', 'whole', '--date', '2025'],
      'sources/taqrir.yaml',
      ['uncited-source'],
    ],
    [
      'a term, to be worded in six more languages',
      ['term', 'dar', '--language', 'ar', ...term],
      ['--source', 'welcome-notes'],
      'glossary/dar.yaml',
      Array.from({ length: 24 }, () => 'missing-field'),
    ],
    [
      'a question, which is still to be answered',
      ['question', 'kas-maksa', '--question', 'Kas maksā par ūdeni?', '--language', 'lv'],
      [
        ...['--theme', 'housing', '--audience', 'municipalities'],
        ...['--passage', 'guidance/first-weeks#المخاطر-ومتى-نتوقف'],
      ],
      'questions/kas-maksa.yaml',
      ['missing-field'],
    ],
    [
      'a start page, whose steps are still to be worded',
      ['start', 'pocetak', '--title', 'Počinjete', '--language', 'sr', '--audience', 'volunteers'],
      [
        ...['--step', 'guidance/first-weeks,handbooks/welcome-book'],
        ...['--step', 'case-studies/shared-garden#results'],
      ],
      'start/pocetak.yaml',
      Array.from({ length: 4 }, () => 'missing-field'),
    ],
  ])('makes %s', (_, words, more, path, left) => {
    const folder = withMistake();
    const { status, stdout } = make(folder, ...words, ...more);
    expect(status).toBe(0);
    expect(stdout).toContain(`content/${path} written.\n`);
    const found = findingsIn(folder).map((finding) => finding.split(/[: ]/));
    expect(found.map((parts) => parts[0])).toEqual(left.map(() => path));
    expect(found.map((parts) => parts.at(-1))).toEqual(left);
  });

  test.each([
    ['case-studies/shared-garden', 'ar', 'ما الذي جرى'],
    ['case-studies/shared-garden', 'sr', 'Šta je urađeno'],
    ['guidance/first-weeks', 'lv', 'Galvenās darbības'],
    ['frameworks/river-agreement', 'ar', 'كيف يعمل'],
    ['handbooks/welcome-book', 'sr', ''],
    ['handbooks/welcome-book/first-day', 'sr', ''],
    ['pages/about', 'lv', ''],
  ])('makes a translation of %s into %s that the check takes at once', (key, code, heading) => {
    const folder = withMistake();
    const path = join(folder, key, `${code}.mdx`);
    rmSync(path, { force: true });
    expect(make(folder, 'translation', key, code)).toMatchObject({ status: 0, stderr: '' });
    expect(findingsIn(folder)).toEqual([]);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(heading);
    expect(text).toContain('<NotTranslated />');
    // Nobody has translated the words above the body, so that no stamp vouches for them.
    expect(text).toContain('  method: human\n  sections: {}\n---\n');
  });

  test('stamps the words of a translation where all of them were given', () => {
    const folder = withMistake();
    const words = [
      '--title',
      'سالتيني',
      '--summary',
      'كتاب صغير.',
      '--what',
      'كتاب.',
      '--use',
      'يُقرأ.',
    ];
    const more = ['--getting', 'هنا.', '--caution', 'لا مدارس.', '--method', 'machine'];
    make(folder, 'translation', 'handbooks/welcome-book', 'ar', ...words, ...more);
    const text = readFileSync(join(folder, 'handbooks/welcome-book/ar.mdx'), 'utf8');
    expect(text).toMatch(/method: machine\n {2}sections:\n {4}summary: [0-9a-f]{12}\n---\n/);
    expect(findingsIn(folder)).toEqual([]);
  });

  /** What is asked, and all that is said of it. Nothing may be written then. */
  const refused: [string, readonly string[], readonly string[]][] = [
    [
      'says all at once what is missing and wrong',
      [
        'question',
        'q',
        '--question',
        'Ko?',
        '--language',
        'latviešu',
        '--theme',
        'housing,houssing',
      ],
      [
        '--language: "latviešu" is not one of the choices; write one of: en, lt, lv, et, fi, ar, sr',
        '--theme: "houssing" is not a known theme; did you mean "housing"?',
        '--audience: it is missing. Who asks it. One of: ',
        '--passage: it is missing. The cited sections that the answer is built from, one to four',
      ],
    ],
    [
      'names a section that was probably meant',
      ['question', 'q', '--passage', 'guidance/first-weeks#المخاطر-ومتى-نتوق'],
      [
        '"guidance/first-weeks" has no section "المخاطر-ومتى-نتوق"; did you mean "المخاطر-ومتى-نتوقف"?',
      ],
    ],
    [
      'names the option that was meant',
      ['place', 'a', '--nam', 'Rīga'],
      ['--nam is no option here; did you mean "--name"?'],
    ],
    [
      'names the kind that was meant',
      ['plase', 'a'],
      ['"plase" is not one of the choices; did you mean "place"?', 'usage: npm run new'],
    ],
    ['lists the kinds where none is named', [], ['kind: it is missing.', 'usage: npm run new']],
    ['refuses an id in other letters', ['place', 'ريغا'], ['"ريغا" is no id']],
    [
      'refuses an id that was ever published',
      ['case-study', 'town-garden'],
      ['"case-studies/town-garden" was published on 2026-02-01; an id is never used again'],
    ],
    [
      'refuses a source that stands in a list',
      ['source', 'river-text'],
      ['the source "river-text" is there already'],
    ],
    ['never writes over a place', ['place', 'saltene'], ['the place "saltene" is there already']],
    [
      'never writes over a translation',
      ['translation', 'case-studies/shared-garden', 'lv'],
      ['case-studies/shared-garden/lv.mdx is there already'],
    ],
    [
      'refuses to translate a text into its own language',
      ['translation', 'guidance/first-weeks', 'ar'],
      ['"guidance/first-weeks" was written in ar first'],
    ],
    [
      'names the entry that was meant',
      ['translation', 'guidance/first-week', 'sr'],
      ['did you mean "guidance/first-weeks"?'],
    ],
    [
      'refuses a language that the site has not',
      ['translation', 'guidance/first-weeks', 'hr'],
      ['"hr" is not a known language of this site'],
    ],
    [
      'refuses an action without a role',
      ['guidance', 'vodic', '--action', 'pitaj,zovi,javi'],
      ['"pitaj" has no role; write it as pitaj:'],
    ],
  ];

  test.each(refused)('%s', (_, words, says) => {
    const folder = withMistake();
    const before = readFileSync(join(folder, 'ids.yaml'), 'utf8');
    const { status, stdout, stderr } = make(folder, ...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    for (const line of says) expect(stderr).toContain(line);
    expect(stderr).toMatch(/\nNothing was written\.\n$/);
    expect(readFileSync(join(folder, 'ids.yaml'), 'utf8')).toBe(before);
    expect(findingsIn(folder)).toEqual([]);
  });

  test('tells the options of a kind with the help of its template', () => {
    const { status, stdout } = make(withMistake(), 'handbook', '--help');
    expect(stdout).toContain('--title\n    What it does, not its brand, in up to 15 words.\n');
    expect(stdout).toContain('--url\n    Where to get it. (else: unknown)\n');
    expect(status).toBe(0);
  });
});
