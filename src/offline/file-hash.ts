import { createHash } from 'node:crypto';

/** The same hash as `contentHash`, for the build, which makes thousands of them and does not wait. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest().subarray(0, 6).toString('base64url');
}
