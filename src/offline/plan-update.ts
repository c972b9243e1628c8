import type { ListedFile, OfflineList } from './offline-list.ts';

/** What has to be fetched so that a device holds all of a list. */
export interface UpdatePlan {
  /** Packs to fetch whole, with the files that are in them, in their order. */
  readonly packs: readonly PlannedPack[];
  /** Files to fetch one by one. */
  readonly files: readonly PlannedFile[];
  /** About how many bytes this is on the wire. */
  readonly bytes: number;
}

export interface PlannedPack {
  readonly name: string;
  readonly bytes: number;
  readonly files: readonly ListedFile[];
}

export interface PlannedFile {
  readonly file: ListedFile;
  /** The pack that holds it too, for where the file cannot be had as it is in the list. */
  readonly pack: PlannedPack;
  readonly bytes: number;
}

/** What the head of an answer weighs. */
const headBytes = 300;
/** How much more a page weighs that is compressed alone, without those like it beside it. */
const alone = 1.6;

/**
 * Plans the least to fetch: only files whose hash the device does not have, and a whole pack only
 * where that is less than its missing files one by one.
 * @param hasHash whether the device has a file with this hash at this address
 * @param canUnpack whether the browser can take packs apart
 */
export function planUpdate(
  { files, packs }: OfflineList,
  hasHash: (address: string, hash: string) => boolean,
  canUnpack = true,
): UpdatePlan {
  const whole: PlannedPack[] = [];
  const single: PlannedFile[] = [];
  let start = 0;
  for (const [name, bytes, count] of packs) {
    const pack: PlannedPack = { name, bytes, files: files.slice(start, start + count) };
    start += count;
    const missing = pack.files.filter(([address, hash]) => !hasHash(address, hash));
    if (missing.length === 0) continue;
    const raw = pack.files.reduce((sum, [, , size]) => sum + size, 0);
    const rate = Math.min(1, (bytes / Math.max(1, raw)) * alone);
    const planned = missing.map((file): PlannedFile => ({
      file,
      pack,
      bytes: Math.ceil(file[2] * rate) + headBytes,
    }));
    if (canUnpack && bytes + headBytes <= sum(planned)) whole.push(pack);
    else single.push(...planned);
  }
  return { packs: whole, files: single, bytes: sum(whole) + sum(single) };
}

function sum(parts: readonly { readonly bytes: number }[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}
