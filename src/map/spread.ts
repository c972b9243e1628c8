/** How far apart two marks must stand, in units of the picture: a finger's width at its full size. */
export const apart = 24;

const rounds = 40;

/**
 * Moves marks that are too close away from each other, each as little as its neighbours allow.
 * @param weight how hard a mark is to move; of two, the lighter gives way
 */
export function spread<Mark extends { readonly x: number; readonly y: number }>(
  marks: readonly Mark[],
  weight: (mark: Mark) => number = () => 1,
): Mark[] {
  const points = marks.map((mark) => ({ x: mark.x, y: mark.y, weight: weight(mark) }));
  for (let round = 0; round < rounds; round += 1) {
    let isDone = true;
    points.forEach((one, index) => {
      for (const other of points.slice(index + 1)) {
        const x = other.x - one.x;
        const y = other.y - one.y || 0.01;
        const distance = Math.hypot(x, y);
        if (distance >= apart) continue;
        isDone = false;
        const step = (apart - distance) / distance + 0.01;
        const part = other.weight / (one.weight + other.weight);
        one.x -= x * step * part;
        one.y -= y * step * part;
        other.x += x * step * (1 - part);
        other.y += y * step * (1 - part);
      }
    });
    if (isDone) break;
  }
  return marks.map((mark, index) => ({
    ...mark,
    x: Math.round(points[index]?.x ?? mark.x),
    y: Math.round(points[index]?.y ?? mark.y),
  }));
}
