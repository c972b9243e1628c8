import { describe, expect, test } from 'vitest';
import { sourceCheckSchema, type SourceCheck } from '../../schemas/source-check.ts';
import { isOf, judge } from './judge.ts';
import type { Visit } from './visit.ts';

const day = '2026-12-02';
const url = 'https://example.org/مصدر';
const target = { id: 'avots', url };

/** What a visit on that day says, without the fields that are always the same. */
function judged(visit: Visit, before?: Partial<SourceCheck>) {
  const earlier = before && ({ id: 'avots', checked: '2026-11-25', ...before } as SourceCheck);
  const check = judge(target, visit, earlier, day);
  expect(sourceCheckSchema.safeParse(check).success).toBe(true);
  expect(check).toMatchObject({ id: 'avots', checked: day });
  const { status, httpStatus, firstDead, location } = check;
  return [status, httpStatus, firstDead, location];
}

const failedOnce = { status: 'unreachable', firstDead: '2026-11-25' } as const;
const failedToday = { status: 'unreachable', firstDead: day, checked: day } as const;
const dead = { status: 'dead', firstDead: '2026-11-25' } as const;
const refused = { status: 'unreachable', httpStatus: 403 } as const;

describe('judge', () => {
  test.each<[string, Visit, Partial<SourceCheck> | undefined, unknown[]]>([
    ['one that answers', { httpStatus: 200 }, undefined, ['ok', 200]],
    ['one that answers again', { httpStatus: 200 }, failedOnce, ['ok', 200]],
    ['one that came back', { httpStatus: 204 }, dead, ['ok', 204]],
    ['a first 404', { httpStatus: 404 }, undefined, ['unreachable', 404, day]],
    ['a first 410', { httpStatus: 410 }, { status: 'ok' }, ['unreachable', 410, day]],
    ['a second 404 on another day', { httpStatus: 404 }, failedOnce, ['dead', 404, '2026-11-25']],
    ['a second 404 on that day', { httpStatus: 404 }, failedToday, ['unreachable', 404, day]],
    ['a third 404', { httpStatus: 404 }, dead, ['dead', 404, '2026-11-25']],
    ['a first 500', { httpStatus: 500 }, undefined, ['unreachable', 500, day]],
    ['a 502 after a 404', { httpStatus: 502 }, failedOnce, ['dead', 502, '2026-11-25']],
    [
      'no answer',
      { httpStatus: undefined, failure: 'timeout' },
      undefined,
      ['unreachable', undefined, day],
    ],
    [
      'no answer again',
      { httpStatus: undefined, failure: 'ECONNREFUSED' },
      failedOnce,
      ['dead', undefined, '2026-11-25'],
    ],
    [
      'a name server that is down',
      { httpStatus: undefined, failure: 'EAI_AGAIN' },
      undefined,
      ['unreachable'],
    ],
    ['one that refuses machines', { httpStatus: 403 }, undefined, ['unreachable', 403]],
    ['one that refuses them again', { httpStatus: 403 }, refused, ['unreachable', 403]],
    ['a 404 after a refusal', { httpStatus: 404 }, refused, ['unreachable', 404, day]],
    ['a refusal by a dead one', { httpStatus: 429 }, dead, ['dead', 429, '2026-11-25']],
    [
      'a refusal by one that failed',
      { httpStatus: 403 },
      failedOnce,
      ['unreachable', 403, '2026-11-25'],
    ],
    [
      'a permanent redirect',
      { httpStatus: 200, location: 'https://example.org/c', permanent: 'https://example.org/b' },
      undefined,
      ['moved', 200, undefined, 'https://example.org/b'],
    ],
    [
      'a temporary redirect',
      { httpStatus: 200, location: 'https://example.org/@ar' },
      undefined,
      ['ok', 200, undefined, 'https://example.org/@ar'],
    ],
    [
      'a permanent redirect to nothing',
      { httpStatus: 404, location: 'https://example.org/b', permanent: 'https://example.org/b' },
      failedOnce,
      ['dead', 404, '2026-11-25', 'https://example.org/b'],
    ],
  ])('knows %s', (_, visit, before, [status, httpStatus, firstDead, location]) => {
    expect(judged(visit, before)).toEqual([status, httpStatus, firstDead, location]);
  });
});

describe('isOf', () => {
  test.each([
    ['https://example.org/مصدر', true],
    ['https://example.org/avots', false],
    ['unknown', false],
  ])('knows whether a check holds for a source that is now at %s', (now, expected) => {
    const check = judge(target, { httpStatus: 404 }, undefined, day);
    expect(isOf(check, { id: 'avots', url: now })).toBe(expected);
    const ok = judge(target, { httpStatus: 200 }, undefined, day);
    expect(isOf(ok, { id: 'avots', url: now })).toBe(now !== 'unknown');
  });
});
