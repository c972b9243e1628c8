import { describe, expect, test } from 'vitest';
import { formatCitations, type Citation } from './citation-formats.ts';
import { csvFile } from './csv.ts';

const citations: Citation[] = [
  {
    id: 'silta-a-lv',
    title: 'Pilsēta & 40 % mājokļu',
    tag: 'lv',
    date: '2026-11-21',
    url: 'https://silta.example/lv/case-studies/a/',
  },
  {
    id: 'silta-b-ar',
    title: 'بلديات تلتقي بانتظام',
    tag: 'ar',
    date: '2026-11-25',
    url: 'https://silta.example/ar/case-studies/b/',
  },
  {
    id: 'silta-c-sr',
    title: 'Opština „Vranje”',
    tag: 'sr-Latn',
    date: '2026-11-25',
    url: 'https://silta.example/sr/guidance/c/',
  },
];

describe('citations of a list', () => {
  test('in RIS are one record after the other, each with its end', () => {
    const ris = formatCitations(citations, 'ris');
    expect(ris.match(/^TY {2}- ELEC\r$/gm)).toHaveLength(3);
    expect(ris.match(/^ER {2}- \r$/gm)).toHaveLength(3);
    expect(ris).toContain('TI  - بلديات تلتقي بانتظام\r\n');
    expect(ris.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('in BibTeX are entries of their own, with what TeX would read escaped', () => {
    const bib = formatCitations(citations, 'bib');
    expect(bib.match(/^@online\{silta-[abc]-(lv|ar|sr),$/gm)).toHaveLength(3);
    expect(bib).toContain('title = {{Pilsēta \\& 40 \\% mājokļu}}');
  });

  test('in CSL-JSON are a list of items', () => {
    const items = JSON.parse(formatCitations(citations, 'json'));
    expect(items.map(({ title }: Citation) => title)).toEqual(citations.map(({ title }) => title));
    expect(items[2]).toMatchObject({ language: 'sr-Latn', type: 'webpage' });
  });
});

test('a table keeps commas, quotes and line ends in their cell, and runs no formula', () => {
  const rows = [
    ['id', 'title'],
    ['a', 'Opština, „Vranje” "x"'],
    ['b', '=1+1'],
    ['c', 'مدينة\nثانية'],
    ['d', '-22.075'],
    ['e', '-2+3'],
    ['f', '＝رابط'],
  ];
  expect(csvFile(rows)).toBe(
    '\uFEFFid,title\r\na,"Opština, „Vranje” ""x"""\r\nb,\'=1+1\r\nc,"مدينة\nثانية"\r\nd,-22.075\r\ne,\'-2+3\r\nf,\'＝رابط\r\n',
  );
});
