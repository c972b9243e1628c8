import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { Publication } from '../publish/publication.ts';
import { bundleWorker } from './bundle-worker.ts';
import { makeList } from './make-list.ts';
import { neededFiles } from './needed-files.ts';
import {
  indexAddress,
  listAddress,
  packAddress,
  type OfflineIndex,
  type OfflineRow,
} from './offline-list.ts';
import { isWorkerWithdrawn, workerFile } from './worker-address.ts';

const picture = /^(?:_astro|pictures)\/.+\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/**
 * Writes the worker and what it and the pages keep languages by: for each its list and its packs, and
 * an index of them. It runs when all else is written. Where the worker is withdrawn, what takes its
 * place is all there is.
 */
export async function writeOffline(publication: Publication): Promise<void> {
  const { write, readBytes } = publication;
  const isWithdrawn = isWorkerWithdrawn();
  write(workerFile, await bundleWorker(isWithdrawn ? 'withdrawn-worker' : 'worker'));
  if (isWithdrawn) return;
  const files = publication.files();
  const pictures = files.filter((path) => picture.test(path));
  const known = new Map<string, Uint8Array>();
  const written = new Set<string>();
  const index: Partial<Record<LanguageCode, OfflineRow>> = {};
  for (const code of languageCodes) {
    const shown = picturesIn(publication, files, code, pictures);
    const { list, row, packs } = makeList(neededFiles(files, code, shown), readBytes, known);
    for (const [name, bytes] of packs) {
      if (!written.has(name)) write(packAddress(name), bytes);
      written.add(name);
    }
    write(listAddress(code), JSON.stringify(list));
    index[code] = row;
  }
  write(indexAddress, JSON.stringify(index satisfies OfflineIndex));
}

/** The pictures that pages of a language show. Pages are looked at only where there are pictures. */
function picturesIn(
  { readBytes }: Publication,
  files: readonly string[],
  code: string,
  pictures: readonly string[],
): ReadonlySet<string> {
  if (pictures.length === 0) return new Set();
  const all = new Set(pictures);
  const pages = files.filter((path) => path.startsWith(`${code}/`) && path.endsWith('.html'));
  return new Set(
    pages.flatMap((path) => {
      const text = Buffer.from(readBytes(path)).toString('latin1');
      return (text.match(/(?:_astro|pictures)\/[\w./-]+/g) ?? []).filter((name) => all.has(name));
    }),
  );
}
