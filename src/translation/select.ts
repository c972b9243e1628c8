import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import { totalsOf, type ReportedEntry, type TranslationReport } from './report.ts';
import type { SectionState } from './state.ts';

/** What of a report somebody wants to see; everything where a list is empty. */
export interface Selection {
  readonly languages: readonly LanguageCode[];
  readonly states: readonly SectionState[];
  /** Keys, or paths of files and folders below the content folder: `handbooks`, `pages/about`. */
  readonly places: readonly string[];
}

/**
 * The report on the entries at some places, in some languages, that have parts in some states. The
 * states choose the entries; the counts are of all parts that these have.
 */
export function select(report: TranslationReport, selection: Selection): TranslationReport {
  const { states, places } = selection;
  const { languages } = selection.languages.length > 0 ? selection : { languages: languageCodes };
  const entries = report.entries
    .filter(({ key }) => places.length === 0 || places.some((place) => isAt(key, place)))
    .map((entry) => inLanguages(entry, languages))
    .filter((entry) => states.length === 0 || hasState(entry, states));
  return { ...report, entries, totals: totalsOf(entries, languages) };
}

/** Whether an entry lies at a place or below it. */
export function isAt(key: string, place: string): boolean {
  const own = place.replace(/(\/[a-zA-Z-]+\.mdx|\/record\.yaml|\.yaml)$/, '');
  return own === '' || key === own || key.startsWith(`${own}/`);
}

/** Whether an entry has a part in one of some states. */
export function hasState(entry: ReportedEntry, states: readonly SectionState[]): boolean {
  return Object.values(entry.languages).some(({ sections }) =>
    sections?.some(({ state }) => states.includes(state)),
  );
}

function inLanguages(entry: ReportedEntry, languages: readonly LanguageCode[]): ReportedEntry {
  const wanted = Object.entries(entry.languages).filter(([code]) =>
    (languages as readonly string[]).includes(code),
  );
  return { ...entry, languages: Object.fromEntries(wanted) };
}
