import { createHash } from 'node:crypto';

/** What codes are written in: the digits of numbers to the base of 36. */
export const codeDigits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * A short hash of some words in small Latin letters and digits. Nine of them are a hundred million
 * million codes: two of a million printouts are the same once in two hundred libraries.
 */
export function digest(words: string, length: number): string {
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 24);
  return BigInt(`0x${hash}`).toString(codeDigits.length).padStart(length, '0').slice(-length);
}

/** A value as words that are the same whatever the order of keys and the space between words. */
export function canonicalWords(value: unknown): string {
  return JSON.stringify(canonical(value));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
