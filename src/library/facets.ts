import type { EvidenceLevel } from '../schemas/list.ts';
import { costBand } from './cost-band.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { placeChain } from './lookup.ts';

/** The facets by which entries are found, in the order in which lists offer them. */
export const facets = [
  'type',
  'theme',
  'place',
  'target',
  'audience',
  'population',
  'evidence',
  'text',
] as const;

export type Facet = (typeof facets)[number];

/** The values of an entry for each facet, as ids. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** The facets of lists, in the order in which a council asks; some suit case studies alone. */
export const listFacets = [
  'theme',
  'target',
  'population',
  'place',
  'evidence',
  'municipality-role',
  'setting',
  'status',
  'cost',
  'audience',
  'text',
] as const;

export type ListFacet = (typeof listFacets)[number];

/** The values of an entry for each facet of a list, as ids. */
export type ListFacetValues = Readonly<Record<ListFacet, readonly string[]>>;

/** What an entry counts under in lists, where not to know is a value too. */
export function listValues(library: Library, entry: Entry): ListFacetValues {
  const { record } = entry;
  return {
    ...facetValues(library, entry),
    'municipality-role': 'municipalityRole' in record ? record.municipalityRole : [],
    setting: 'setting' in record ? [record.setting] : [],
    status: 'status' in record ? [record.status.value] : [],
    cost: entry.collection === 'case-studies' ? [costBand(library, entry.record)] : [],
  };
}

/** What an entry counts under, facet by facet. A population that is not known is `unknown`. */
export function facetValues(library: Library, entry: Entry): FacetValues {
  const { record } = entry;
  return {
    type: [entry.collection],
    theme: record.themes,
    place: [...new Set(placesOf(entry).flatMap((id) => countriesOf(library, id)))],
    target: 'targetGroups' in record ? record.targetGroups : [],
    audience: record.audiences,
    population: 'population' in record ? [populationBand(library, record.population)] : [],
    evidence: [entry.evidence.level satisfies EvidenceLevel],
    text: entry.bodyLanguages,
  };
}

/** The places of an entry as its record names them. */
export function placesOf(entry: Entry): readonly string[] {
  return 'places' in entry.record ? entry.record.places : entry.record.appliesTo.places;
}

/** The countries of a place: itself, the one around it, or the region where it spans several. */
function countriesOf(library: Library, id: string): string[] {
  const country = placeChain(library, id).find(
    (part) => library.places.get(part)?.kind === 'country',
  );
  return [country ?? id];
}

/** The band of a population, or `unknown` or `not-applicable`. */
export function populationBand(
  library: Pick<Library, 'populationBands'>,
  population: { readonly value: number } | 'unknown' | 'not-applicable',
): string {
  if (typeof population === 'string') return population;
  const { value } = population;
  const band = library.populationBands.find(
    ({ min = 0, max = Infinity }) => value >= min && value <= max,
  );
  return band?.id ?? 'unknown';
}
