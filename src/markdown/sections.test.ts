import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { sectionsOf, slugOf } from './sections.ts';
import { parseMdx } from './tree.ts';

const read = (text: string) => sectionsOf(parseMdx(`---\ntitle: x\n---\n\n${text}`));

describe('slugOf', () => {
  test.each([
    ['What was done', 'what-was-done'],
    ["Refugees' own part", 'refugees-own-part'],
    ['Kas tika darīts', 'kas-tika-darīts'],
    ['Šta je urađeno', 'šta-je-urađeno'],
    ['ما الذي جرى', 'ما-الذي-جرى'],
    ['النَّتَائِجُ', 'النتائج'],
    ['النتـــائج', 'النتائج'],
    ['de\u0301jà vu', 'déjà-vu'],
    ['🌱', 'section'],
    ['؟!', 'section'],
    ['', 'section'],
  ])('makes an address of "%s": %s', (words, slug) => {
    expect(slugOf(words, new GithubSlugger())).toBe(slug);
  });

  test('is the same with and without vowel marks, and numbers the second', () => {
    const slugger = new GithubSlugger();
    expect(slugOf('المَدْرَسَة', slugger)).toBe('المدرسة');
    expect(slugOf('المدرسة', slugger)).toBe('المدرسة-1');
  });
});

describe('sectionsOf', () => {
  test('has a lead that may be empty, and a section for each heading of the second level', () => {
    const [lead, ...sections] = read(
      'Ievads.\n\n## Kas tika darīts\n\na\n\n### Dobes\n\n## النتائج\n\nb',
    );
    expect(lead).toMatchObject({ heading: '', slug: '', line: 5 });
    expect(lead.nodes).toHaveLength(1);
    expect(sections.map(({ slug, inner, line }) => [slug, inner, line])).toEqual([
      ['kas-tika-darīts', ['dobes'], 7],
      ['النتائج', [], 13],
    ]);
    expect(read('## Rezultati\n\nx')[0]).toMatchObject({ nodes: [], line: 5 });
    expect(read('')).toHaveLength(1);
  });

  test('keeps clear of the names of the summary and the lead, and of what the page uses', () => {
    expect(read('## References\n\n## المراجع\n\n## Figures').map(({ slug }) => slug)).toEqual([
      ...['', 'references-1', 'المراجع', 'figures-1'],
    ]);
    expect(read('## Summary\n\n## Lead').map(({ slug }) => slug)).toEqual([
      '',
      'summary-1',
      'lead-1',
    ]);
  });

  test('counts headings of the third level wherever they stand, those of the lead first', () => {
    const [lead, first] = read(
      '### Pirms\n\n## Skup\n\n<Inference>\n### Unutra\n</Inference>\n\n> ### بعد',
    );
    expect(lead.inner).toEqual(['pirms']);
    expect(first?.inner).toEqual(['unutra', 'بعد']);
  });

  test('begins no section inside a quotation or a component', () => {
    expect(read('> ## Citāts\n\n<Inference>\n## Unutra\n</Inference>')).toHaveLength(1);
  });

  test.each([
    ['a section', '## Rezultāti\n\n<NotTranslated />', true],
    ['one with a comment', '## النتائج\n\n<NotTranslated />\n\n{/* لاحقا */}', true],
    ['one with words too', '## Rezultati\n\n<NotTranslated />\n\nNešto.', false],
    ['one without anything', '## Rezultati', false],
  ])('knows what a translator left out: %s', (_, text, isUntranslated) => {
    expect(read(text)[1]?.isUntranslated).toBe(isUntranslated);
  });

  test('knows a lead that a translator left out', () => {
    expect(read('<NotTranslated />\n\n## Rezultati')[0].isUntranslated).toBe(true);
    expect(read('Uvod.\n\n## Rezultati')[0].isUntranslated).toBe(false);
  });
});
