import { createHash } from 'node:crypto';

/** The namespace of addresses (RFC 9562). */
const addresses = '6ba7b8119dad11d180b400c04fd430c8';

/** A UUID (version 5) that follows from an address, the same whenever it is made. */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(addresses, 'hex')).update(address).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
