/** Where a browser keeps what its reader carries along, and the event that tells of a change. */
export const carryKey = 'silta-list';
export const carryEvent = 'silta-list-change';

/** How many entries a list holds: as many as a link can carry. */
export const carryLimit = 50;

const keyShape = /^(case-studies|guidance|handbooks|frameworks)\/[a-z0-9]+(-[a-z0-9]+)*$/;

/** The list in what a browser has stored: what is no list, no key or there twice is passed over. */
export function parseList(stored: string | null): string[] {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(value) ? cleanList(value) : [];
}

/** Keys in their order, each once, as many as a list holds. */
export function cleanList(keys: readonly unknown[]): string[] {
  const good = keys.filter((key): key is string => typeof key === 'string' && keyShape.test(key));
  return [...new Set(good)].slice(0, carryLimit);
}

/** The list with a key added at the end, or removed where it is there; as it is where it is full. */
export function toggled(list: readonly string[], key: string): string[] {
  return list.includes(key) ? list.filter((other) => other !== key) : cleanList([...list, key]);
}

/** The list with the item at one place moved to another. */
export function moved(list: readonly string[], from: number, to: number): string[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
