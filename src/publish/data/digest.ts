import { createHash } from 'node:crypto';

/** The size of a file and its hash, by which a copy is known to be whole. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** The size and hash of a text as it is written (UTF-8). */
export function digestOf(text: string): Digest {
  const data = Buffer.from(text);
  return { bytes: data.length, sha256: createHash('sha256').update(data).digest('hex') };
}
