import { gunzipSync, gzipSync } from 'node:zlib';
import { signature } from '../files/fragment-file.ts';
import type { Fragment } from '../files/fragment.ts';

/** A page from the file that Pagefind made for it. @throws SyntaxError where it is something else. */
export function unpackFragment(file: Uint8Array): Fragment {
  return JSON.parse(gunzipSync(file).toString('utf8', signature.length)) as Fragment;
}

/** A page as Pagefind keeps it, so that its own programs can read it too. */
export function packFragment(fragment: Fragment): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzipSync(signature + JSON.stringify(fragment)));
}
