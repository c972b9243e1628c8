import { describe, expect, test } from 'vitest';
import { apart, spread } from './spread.ts';

const distances = (marks: readonly { x: number; y: number }[]) =>
  marks.flatMap((one, index) =>
    marks.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
  );

describe('marks on a map', () => {
  test('stay where they are while there is room', () => {
    const marks = [
      { x: 10, y: 10 },
      { x: 10 + apart, y: 10 },
    ];
    expect(spread(marks)).toEqual(marks);
  });

  test.each([
    ['Tallinn and Helsinki', [100, 100, 104, 108]],
    ['two in one place', [50, 50, 50, 50]],
    ['three in a row', [10, 10, 15, 10, 20, 10]],
  ])('move apart: %s', (_, numbers) => {
    const marks = numbers.flatMap((x, at) => (at % 2 === 0 ? { x, y: numbers[at + 1] ?? 0 } : []));
    for (const distance of distances(spread(marks)))
      expect(distance).toBeGreaterThanOrEqual(apart - 1);
  });

  test('leave the heavier one nearly where it is', () => {
    const [heavy, light] = spread(
      [
        { x: 0, y: 0, weight: 9 },
        { x: 10, y: 0, weight: 1 },
      ],
      ({ weight }) => weight,
    );
    expect(heavy?.x).toBeGreaterThanOrEqual(-2);
    expect(light?.x).toBeGreaterThan(20);
  });
});
