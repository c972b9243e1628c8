import type { Fragment } from './fragment.ts';

/** What Pagefind puts before the content of each of its files. */
export const signature = 'pagefind_dcd';

/**
 * Reads a page from the file that Pagefind keeps it in: JSON behind a signature, compressed unless
 * a server has already taken that off.
 * @throws when the file is something else, such as a server's page for what it does not have.
 */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const plain = startsPlain(bytes) ? bytes : await unpacked(bytes);
  if (!startsPlain(plain)) throw new Error('search: not a file of the index');
  return JSON.parse(new TextDecoder().decode(plain.subarray(signature.length))) as Fragment;
}

function startsPlain(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
