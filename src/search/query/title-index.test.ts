import { describe, expect, test } from 'vitest';
import type { PageRow } from '../files/pages-file.ts';
import { TitleIndex } from './title-index.ts';

const rows: PageRow[] = [
  ['1', 'guidance/housing/', 'Mājoklis, kurā ģimene var palikt', ''],
  ['2', 'case-studies/siin/', 'Ēdiena uzņēmums', '', 'Siin & Sääl'],
  ['3', 'themes/housing/', 'Mājoklis', ''],
  ['4', 'guidance/school/', 'أدخلوا الأطفال المدرسة', ''],
  ['5', 'guidance/work/', 'Посао за избеглице', ''],
];
const titles = new TitleIndex(rows);

describe('TitleIndex', () => {
  test.each([
    ['lv', 'mājok', ['3', '1']],
    ['lv', 'mājokļiem', ['3', '1']],
    ['lv', 'gimene', ['1']],
    ['en', 'siin saal', ['2']],
    ['ar', 'الاطفال', ['4']],
    ['sr', 'izbeglicama posao', ['5']],
    ['lv', 'mājoklis skola', []],
    ['lv', '', []],
  ])('in %s answers "%s" before the index has arrived', (_, query, ids) => {
    expect(titles.find(query, 5).map(({ row }) => row[0])).toEqual(ids);
  });
});
