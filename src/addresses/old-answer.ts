import type { GoneEntry } from '../components/gone.ts';
import { placeOf } from './address-place.ts';
import { fileOf } from './built-addresses.ts';

/** How an address is answered whose file the site no longer makes. */
export type OldAnswer =
  /** With a page that leads to another of the same language, or says what became of the entry. */
  | { readonly kind: 'page'; readonly like: string }
  /** With a page that leads to the list, or the entry, that it stood below. */
  | { readonly kind: 'way-on'; readonly to: string }
  /** With a file of another entry, which took the place of this one. */
  | { readonly kind: 'copy'; readonly from: string }
  /** With a feed in which nothing stands. */
  | { readonly kind: 'empty-feed'; readonly section: string; readonly value: string }
  /** With a few words in the form of the file. */
  | { readonly kind: 'words'; readonly gone: GoneEntry };

/** Forms that can say in words what became of an entry. */
const speaking = /\.(json|md|txt|bib|ris)$/;

/**
 * How an address that was published is answered now that no file of the site does.
 * @param has whether the site has a file
 * @returns undefined where nothing can answer it: then the address is lost
 */
export function oldAnswer(
  address: string,
  gone: ReadonlyMap<string, GoneEntry>,
  has: (file: string) => boolean,
): OldAnswer | undefined {
  const place = placeOf(address);
  if (!place) return undefined;
  const entry = gone.get(place.key);
  const isPage = address.endsWith('/');
  if (!entry) return isPage ? wayOn(address, has) : emptyFeed(address);
  const own = address.slice(0, address.indexOf(`${place.key}/`) + place.key.length + 1);
  if (isPage) return has(fileOf(own)) ? { kind: 'page', like: fileOf(own) } : undefined;
  if (speaking.test(address)) return { kind: 'words', gone: entry };
  const target = entry.movedTo ?? entry.sameAs;
  if (target === undefined) return undefined;
  const id = target.split('/')[1] ?? '';
  const from = address.replace(place.key, target).replaceAll(`/${place.id}.`, `/${id}.`);
  return has(from) ? { kind: 'copy', from } : undefined;
}

/** The page above a list that has become empty, or above a chapter that has gone. */
function wayOn(address: string, has: (file: string) => boolean): OldAnswer | undefined {
  const place = placeOf(address);
  const isBelow = place !== undefined && !address.endsWith(`/${place.key}/`);
  if (!place?.isList && !isBelow) return undefined;
  for (let above = parentOf(address); above.includes('/'); above = parentOf(above)) {
    if (has(fileOf(above))) return { kind: 'way-on', to: above };
  }
  return undefined;
}

/** The feed of a list that is empty now stays: those who read it hear of what comes again. */
function emptyFeed(address: string): OldAnswer | undefined {
  const place = placeOf(address);
  if (!place?.isList || !address.endsWith(`/${place.key}/feed.xml`)) return undefined;
  return { kind: 'empty-feed', section: place.section, value: place.id };
}

function parentOf(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

/** Whether an address may end with its entry: nothing in its form can say that it was withdrawn. */
export function mayEnd(address: string, gone: ReadonlyMap<string, GoneEntry>): boolean {
  const place = placeOf(address);
  const isFile = !address.endsWith('/') && !speaking.test(address);
  return isFile && place !== undefined && gone.has(place.key);
}
