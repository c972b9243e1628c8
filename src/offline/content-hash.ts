/** How many letters of a hash a list holds: 48 bits, and a list is not a signature. */
const length = 8;

/**
 * A short hash of what is in a file, in letters that may stand in an address. It runs in browsers and
 * in Node.
 */
export async function contentHash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, (length * 3) / 4)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
