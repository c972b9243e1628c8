import type { LanguageCode } from '../i18n/languages.ts';
import type { InterfaceString } from '../schemas/interface.ts';
import type { PlaceOfPractice, Regions } from '../situation/closeness.ts';

/** The strings that the explorer writes itself, by their key in the interface. */
export const explorerWords = [
  'list.count',
  'list.none',
  'explorer.practice',
  'explorer.verified',
  'explorer.caption',
  'fact.place',
  'fact.population',
  'fact.status',
  'fact.costs',
  'facet.theme',
  'facet.evidence',
  'value.unknown',
  'closeness.why',
  'closeness.none',
  'closeness.same-country',
  'closeness.same-region',
  'closeness.below',
  'closeness.above',
  'closeness.similar-size',
  'closeness.same-role',
  'closeness.same-market',
  'map.filtered',
  'situation.lead',
  'situation.not-said',
  'situation.country',
  'situation.inhabitants',
  'situation.role',
  'situation.market',
  'situation.tight',
  'situation.loose',
  'situation.budget',
  'situation.remember',
  'situation.apply',
  'situation.forget',
  'situation.whole-number',
] as const;

export type ExplorerWord = (typeof explorerWords)[number];

/**
 * `/<lang>/<collection>/explorer.json`: what the explorer of a list needs beyond the page, fetched
 * when a reader first touches it.
 */
export interface ExplorerFile {
  /** The language of its words. */
  readonly language: LanguageCode;
  /** The facets and their values in the order of the panel. */
  readonly facets: readonly {
    readonly id: string;
    readonly values: readonly (readonly [id: string, label: string])[];
  }[];
  /** The entries in the order of the page. */
  readonly entries: readonly ExplorerEntry[];
  readonly words: Readonly<Record<ExplorerWord, InterfaceString>>;
  readonly regions: Regions;
  /** What the form of the situation offers, as id and label. */
  readonly choices: {
    readonly countries: readonly (readonly [id: string, label: string])[];
    readonly roles: readonly (readonly [id: string, label: string])[];
  };
}

export interface ExplorerEntry extends PlaceOfPractice {
  readonly id: string;
  /** The numbers of its values, counted through all facets from 0. */
  readonly codes: readonly number[];
  /** Where it is, in words. */
  readonly place: string;
  /** The day, month or year of which its status is true, and that date in words. */
  readonly verified?: readonly [date: string, words: string] | undefined;
  /** Its main theme, in words. */
  readonly theme: string;
  /** Its summary where the page has none, and the language of it where it is another. */
  readonly summary?: readonly [words: string, tag?: string] | undefined;
  /** What it costs, in words; left out where it is not known. */
  readonly cost?: string | undefined;
}
