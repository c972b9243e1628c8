import { contentHash } from './content-hash.ts';
import { contentType } from './content-type.ts';
import { packAddress, type ListedFile } from './offline-list.ts';
import type { PlannedPack } from './plan-update.ts';

/** A file as it arrived. */
export interface Arrival {
  readonly address: string;
  readonly hash: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How something is fetched: below which site, by what, and whom to tell how much has come. */
export interface Fetching {
  readonly site: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** The server has something else than the list says, or nothing. */
export class ListMismatch extends Error {
  override name = 'ListMismatch';
}

/**
 * Fetches one file of a list.
 * @throws ListMismatch where what comes is not what is listed, TypeError without a network
 */
export async function fetchFile(
  { site, fetch, signal }: Fetching,
  [address, hash]: ListedFile,
): Promise<Arrival> {
  const response = await fetch(site + address, { cache: 'no-cache', signal });
  if (response.status >= 500) throw new TypeError(`${address} answers ${response.status}`);
  if (!response.ok) throw new ListMismatch(`${address} answers ${response.status}`);
  return checked(address, hash, new Uint8Array(await response.arrayBuffer()));
}

/**
 * Fetches a pack and takes it apart.
 * @throws ListMismatch where it does not hold what is listed, TypeError without a network
 */
export async function fetchPack(
  { site, fetch, signal }: Fetching,
  { name, files }: PlannedPack,
  onBytes: (bytes: number) => void,
): Promise<Arrival[]> {
  const response = await fetch(site + packAddress(name), { signal });
  if (response.status >= 500) throw new TypeError(`${name} answers ${response.status}`);
  if (!response.ok || !response.body) throw new ListMismatch(`${name} answers ${response.status}`);
  const counted = response.body.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        onBytes(chunk.length);
        controller.enqueue(chunk);
      },
    }),
  );
  const unpacked = counted.pipeThrough(new DecompressionStream('gzip'));
  const whole = new Uint8Array(await new Response(unpacked).arrayBuffer());
  const arrivals: Arrival[] = [];
  let start = 0;
  for (const [address, hash, length] of files) {
    arrivals.push(await checked(address, hash, whole.slice(start, start + length)));
    start += length;
  }
  return arrivals;
}

/** What a cache keeps of a file that arrived. */
export function responseOf({ address, bytes }: Arrival): Response {
  const headers = { 'Content-Type': contentType(address), 'Content-Length': `${bytes.length}` };
  return new Response(bytes, { headers });
}

async function checked(
  address: string,
  hash: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Arrival> {
  if ((await contentHash(bytes)) !== hash) throw new ListMismatch(`${address} is not as listed`);
  return { address, hash, bytes };
}
