import { describe, expect, test } from 'vitest';
import { siteIn } from '../components/site.ts';
import { comparisonWords } from '../pack/pack-words.ts';
import { caseStudyOf } from '../practice/case-studies.ts';
import { pageWords } from '../practice/make-page-words.ts';
import { sayer, type PageWords } from '../practice/page-words.ts';
import { practiceFile } from '../practice/practice-file.ts';
import { compare, comparisonRows, textOfCell } from './comparison.ts';

const origin = new URL('https://silta.example');
const ids = ['jonava-intercultural-city', 'siin-ja-saal', 'serbia-local-networks'];

describe.each(['en', 'lv', 'ar', 'sr'] as const)('a comparison in %s', (code) => {
  const site = siteIn(code);
  const words = JSON.parse(pageWords(site, comparisonWords)) as PageWords;
  const say = sayer(words);
  const files = ids.map((id) => practiceFile(site, caseStudyOf(id), origin));
  const of = (situation: Parameters<typeof compare>[1]) =>
    compare(files, situation, say, words.locale);

  test('says cell for cell what the files say', () => {
    const { differ, same } = of({});
    const rows = [...differ, ...same];
    expect(rows.map(({ id }) => id).sort()).toEqual(
      comparisonRows.filter((id) => id !== 'fit').sort(),
    );
    for (const [index, file] of files.entries()) {
      const said = (id: string) => {
        const cell = rows.find((row) => row.id === id)?.cells[index];
        return cell && textOfCell(cell).trim();
      };
      expect(said('what')).toBe(file.summary.what);
      expect(said('caution')).toBe(file.summary.caution);
      for (const id of ['place', 'population', 'reach', 'staff', 'funding', 'status']) {
        expect(said(id), id).toBe(file.facts.find((fact) => fact.id === id)?.text);
      }
    }
  });

  test('puts first what differs, and leaves no cell empty', () => {
    const { differ, same } = of({});
    for (const { cells } of differ) expect(new Set(cells.map(textOfCell)).size).toBeGreaterThan(1);
    for (const { cells } of same) expect(new Set(cells.map(textOfCell)).size).toBe(1);
    for (const { label, cells } of [...differ, ...same]) {
      expect(label).not.toBe('');
      expect(cells).toHaveLength(3);
      for (const cell of cells) expect(textOfCell(cell).trim()).not.toBe('');
    }
  });

  test('marks what is not known, and says nothing of a fit without a situation', () => {
    const { differ, same } = of({});
    const staff = [...differ, ...same].find(({ id }) => id === 'staff');
    expect(staff?.cells.every(({ isUnknown }) => isUnknown)).toBe(true);
    expect([...differ, ...same].some(({ id }) => id === 'fit')).toBe(false);
  });

  test('holds typed conditions against a situation, and counts nothing unknown as a fit', () => {
    const row = [...of({ role: 'leads' }).differ, ...of({ role: 'leads' }).same].find(
      ({ id }) => id === 'fit',
    );
    const [jonava] = row?.cells ?? [];
    expect(jonava?.lines.map(({ verdict }) => verdict)).toEqual(['fits']);
    const unknown = [...of({ population: 20_000 }).differ, ...of({ population: 20_000 }).same].find(
      ({ id }) => id === 'fit',
    );
    for (const { lines } of unknown?.cells ?? []) {
      expect(lines.map(({ verdict }) => verdict)).not.toContain('fits');
    }
  });
});
