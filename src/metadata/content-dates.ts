import { pageValues } from '../components/facet-pages.ts';
import { facetFolders } from '../components/facet-label.ts';
import { facetPairs, pairPath } from '../components/facet-pairs.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Entry } from '../library/entry.ts';
import type { ListFacet } from '../library/facets.ts';
import type { Library } from '../library/library.ts';

const known = new WeakMap<Library, ReadonlyMap<string, string>>();

/**
 * The day (ISO 8601) on which what a page says was last changed, by its path without a language; of
 * a list, the day of its youngest entry. Undefined where the content has no date.
 */
export function changedOn(
  library: Library,
  path: string,
  language: LanguageCode,
): string | undefined {
  const about = /^\/about\/(?:([^/]+)\/)?$/.exec(path);
  if (about) {
    const page = library.pages.get(about[1] ?? 'about');
    return (page?.get(language) ?? page?.get('en'))?.words.updated;
  }
  const dates = known.get(library) ?? datesIn(library);
  known.set(library, dates);
  return dates.get(path);
}

/** The day on which an entry was last changed. */
export function entryChangedOn({ record }: Entry): string {
  return record.changes.at(-1)?.date ?? record.published;
}

function datesIn(library: Library): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  const note = (path: string, date: string) => {
    if (date > (dates.get(path) ?? '')) dates.set(path, date);
  };
  for (const entry of library.entries) noteEntry(library, entry, note);
  for (const pair of facetPairs(library)) {
    for (const entry of pair.entries) note(pairPath(pair), entryChangedOn(entry));
  }
  for (const [folder, all] of [
    ['questions', library.questions],
    ['start', library.starts],
  ] as const) {
    for (const [id, { checked }] of all) {
      note(`/${folder}/`, checked);
      note(`/${folder}/${id}/`, checked);
    }
  }
  return dates;
}

/** An entry dates its own pages and every list that it stands in. */
function noteEntry(
  library: Library,
  entry: Entry,
  note: (path: string, date: string) => void,
): void {
  const date = entryChangedOn(entry);
  note('/', date);
  note(`/${entry.collection}/`, date);
  note(`/${entry.key}/`, date);
  if (entry.collection === 'case-studies') note('/case-studies/map/', date);
  if (entry.collection === 'handbooks') {
    for (const { id } of [...entry.chapters, { id: 'all' }]) note(`/${entry.key}/${id}/`, date);
  }
  for (const [facet, folder] of Object.entries(facetFolders)) {
    for (const value of pageValues(library, entry, facet as ListFacet)) {
      note(`/${folder}/`, date);
      note(`/${folder}/${value}/`, date);
    }
  }
}
