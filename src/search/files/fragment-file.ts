import type { Fragment } from './fragment.ts';

/** What Pagefind puts before the content of each of its files. */
const signature = 'pagefind_dcd';

/**
 * Reads a page from the file that Pagefind keeps it in: JSON behind a signature, compressed unless
 * a server has already taken that off.
 * @throws when the file is something else, such as a server's page for what it does not have.
 */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const plain = startsPlain(bytes) ? bytes : await through(bytes, new DecompressionStream('gzip'));
  if (!startsPlain(plain)) throw new Error('search: not a file of the index');
  return JSON.parse(new TextDecoder().decode(plain.subarray(signature.length))) as Fragment;
}

/** Writes a page as Pagefind does, so that its own programs can read it too. */
export function writeFragment(fragment: Fragment): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(signature + JSON.stringify(fragment));
  return through(bytes, new CompressionStream('gzip'));
}

function startsPlain(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
