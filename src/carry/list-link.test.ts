import { describe, expect, test } from 'vitest';
import { contentFolder } from '../library/content-folder.ts';
import { loadLibrary } from '../library/library.ts';
import { isCollection } from '../schemas/list.ts';
import { packList, unpackList } from './list-link.ts';

const keys = loadLibrary(contentFolder())
  .publishedIds.map(({ id }) => id)
  .filter((id) => isCollection(id.split('/')[0] ?? ''));
const longest = keys.sort((a, b) => b.length - a.length).slice(0, 50);

describe('the link to a list', () => {
  test('carries the fifty longest ids in at most 2,000 characters, and back without loss', () => {
    const address = `https://integration-library.example.org/lv/list/?ids=${packList(longest)}`;
    expect(longest).toHaveLength(50);
    expect(address.length).toBeLessThanOrEqual(2000);
    expect(unpackList(new URL(address).searchParams.get('ids'))).toEqual(longest);
  });

  test('keeps the order', () => {
    const mixed = ['guidance/b', 'case-studies/a', 'handbooks/d', 'frameworks/c'];
    expect(packList(mixed)).toBe('g.b,c.a,h.d,f.c');
    expect(unpackList(packList(mixed))).toEqual(mixed);
  });

  test('is read from keys in full and from bare case studies too', () => {
    expect(unpackList('siin-ja-saal, guidance/first-weeks')).toEqual([
      'case-studies/siin-ja-saal',
      'guidance/first-weeks',
    ]);
  });

  test.each([null, '', ',', 'x.y', 'مدينة', '../../etc', 'c.'])('of "%s" is empty', (ids) => {
    expect(unpackList(ids)).toEqual([]);
  });
});
