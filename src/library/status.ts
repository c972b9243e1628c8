import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { SectionState } from '../translation/state.ts';
import type { Entry } from './entry.ts';
import { exemptHeadings, statementsIn } from './checks/statements.ts';
import { facets, facetValues, type Facet } from './facets.ts';
import type { Library } from './library.ts';
import { orphansOf } from './orphans.ts';
import { citedSources } from './uses.ts';

/** What a steward must look after, computed for a given day. */
export interface Status {
  /** The day that it was computed for (ISO 8601). */
  readonly day: string;
  /** Every entry with the day on which its review is due, the earliest first. */
  readonly reviews: readonly {
    readonly entry: Entry;
    readonly due: string;
    readonly isOverdue: boolean;
  }[];
  readonly translations: readonly TranslationCount[];
  /** How many entries there are under each value of each facet. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  readonly support: Support;
  readonly sources: {
    readonly all: number;
    readonly undated: readonly string[];
    readonly withoutAddress: readonly string[];
    readonly uncited: readonly string[];
    readonly archived: number;
  };
  /** Themes by countries: how many case studies and guidance articles stand in each cell. */
  readonly gaps: {
    readonly themes: readonly string[];
    readonly places: readonly string[];
    readonly targets: readonly string[];
    readonly byPlace: ReadonlyMap<string, number>;
    readonly byTarget: ReadonlyMap<string, number>;
  };
}

/** How well the library rests on its sources. */
export interface Support {
  readonly claims: number;
  /** Figures whose source has no record. */
  readonly claimsWithoutSource: number;
  /** Paragraphs, list items and rows of the source texts that state something. */
  readonly statements: number;
  readonly statementsWithoutSource: number;
  /** Entries that no other entry, question or start page leads to, by their key. */
  readonly orphans: readonly string[];
}

/** How far the entries are translated into a language, in parts (summary, lead, sections). */
export interface TranslationCount {
  readonly language: LanguageCode;
  readonly states: Readonly<Record<SectionState, number>>;
  /** Parts that a machine made and nobody has reviewed. */
  readonly machine: number;
}

/** The state of the library on a day (ISO 8601). Nothing in it looks at a clock. */
export function statusOf(library: Library, day: string): Status {
  const { entries } = library;
  const sources = citedSources(library);
  const values = [...library.sources.values()];
  return {
    day,
    reviews: entries
      .map((entry) => ({
        entry,
        due: entry.record.review.due,
        isOverdue: entry.record.review.due < day,
      }))
      .sort((a, b) => a.due.localeCompare(b.due) || a.entry.key.localeCompare(b.entry.key, 'en')),
    translations: languageCodes.map((language) => translationCount(entries, language)),
    counts: countsOf(library),
    support: supportOf(library),
    sources: {
      all: values.length,
      undated: values.filter(({ date }) => date === 'unknown').map(({ id }) => id),
      withoutAddress: values.filter(({ url }) => url === 'unknown').map(({ id }) => id),
      uncited: sources
        .filter(
          (source) => source.entries.length + source.terms.length + source.places.length === 0,
        )
        .map(({ id }) => id),
      archived: values.filter(({ archived }) => archived !== 'unknown').length,
    },
    gaps: gapsOf(library),
  };
}

function countsOf(library: Library): Status['counts'] {
  const values = library.entries.map((entry) => facetValues(library, entry));
  return Object.fromEntries(
    facets.map((facet) => [facet, tally(values.flatMap((each) => each[facet]))]),
  ) as unknown as Status['counts'];
}

function supportOf(library: Library): Support {
  const claims = library.entries.flatMap(({ record }) => record.claims);
  const exempt = exemptHeadings(library.sections);
  const texts = library.entries.flatMap((entry) => [
    entry.source,
    ...('chapters' in entry ? entry.chapters.map(({ source }) => source) : []),
  ]);
  const statements = texts
    .flatMap(({ lead, sections }) => [lead, ...sections])
    .filter(({ heading }) => !exempt.has(heading))
    .flatMap(({ nodes }) => [...statementsIn(nodes)]);
  return {
    claims: claims.length,
    claimsWithoutSource: claims.filter(({ source }) => !library.sources.has(source)).length,
    statements: statements.length,
    statementsWithoutSource: statements.filter(({ isSupported }) => !isSupported).length,
    orphans: orphansOf(library),
  };
}

/** The key of a cell of the table of gaps. */
export function cellKey(theme: string, value: string): string {
  return `${theme} ${value}`;
}

function translationCount(entries: readonly Entry[], language: LanguageCode): TranslationCount {
  const states = { source: 0, current: 0, changed: 0, missing: 0 };
  let machine = 0;
  for (const entry of entries) {
    const text = entry.texts.get(language);
    if (!text) {
      states.missing += entry.source.states.size;
      continue;
    }
    const { translation } = text.words;
    for (const state of text.states.values()) {
      states[state] += 1;
      const isMade = state === 'current' || state === 'changed';
      if (isMade && translation?.method === 'machine' && !translation.reviewed) machine += 1;
    }
  }
  return { language, states, machine };
}

function gapsOf(library: Library): Status['gaps'] {
  const studies = library.entries
    .filter(({ collection }) => collection === 'case-studies')
    .map((entry) => facetValues(library, entry));
  const cells = (facet: 'place' | 'target') =>
    tally(
      studies.flatMap((values) =>
        values.theme.flatMap((theme) => values[facet].map((value) => cellKey(theme, value))),
      ),
    );
  const countries = [...library.places]
    .filter(([, { kind }]) => kind === 'country')
    .map(([id]) => id);
  const idsOf = (kind: 'theme' | 'target-group') =>
    library.vocabularies.get(kind)?.map(({ id }) => id) ?? [];
  return {
    themes: idsOf('theme'),
    places: countries,
    targets: idsOf('target-group'),
    byPlace: cells('place'),
    byTarget: cells('target'),
  };
}

function tally<T extends string>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
