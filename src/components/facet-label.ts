import { formatFigure } from '../i18n/format.ts';
import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import type { Facet, ListFacet } from '../library/facets.ts';
import { bandLabel } from './band-label.ts';
import type { Site } from './site.ts';

/** The folder of a facet in addresses: `/lv/themes/housing/`. Types are the collections themselves. */
export const facetFolders = {
  theme: 'themes',
  place: 'places',
  target: 'target-groups',
  audience: 'audiences',
  population: 'population',
  evidence: 'evidence',
  text: 'languages',
  'municipality-role': 'municipality-roles',
  setting: 'settings',
  status: 'progress',
  cost: 'costs',
} as const satisfies Record<ListFacet, string>;

/** Facets that are facts of a case study too, and go by the same name. */
const factNames: Partial<Record<Facet | ListFacet, string>> = {
  'municipality-role': 'fact.municipality-role',
  setting: 'fact.setting',
  status: 'fact.status',
  cost: 'fact.costs',
};

/** The name of a facet. */
export function facetName(site: Site, facet: Facet | ListFacet): string {
  return site.t(factNames[facet] ?? `facet.${facet}`);
}

/** The title of the page of a facet value. */
export function facetTitle(site: Site, facet: ListFacet, value: string): string {
  const label = facetLabel(site, facet, value);
  return factNames[facet]
    ? site.t('facet.page-other', { facet: facetName(site, facet), value: label })
    : site.t(`facet.page-${facet}`, { value: label });
}

/** A value of a facet in words. */
export function facetLabel(site: Site, facet: Facet | ListFacet, value: string): string {
  switch (facet) {
    case 'type':
      return site.t(`collection.${value}`);
    case 'theme':
      return site.label('theme', value);
    case 'place':
      return site.place(value);
    case 'target':
      return site.label('target-group', value);
    case 'audience':
      return site.label('audience', value);
    case 'population':
      return bandLabel(site, value);
    case 'evidence':
      return evidenceLabel(site, value);
    case 'text':
      return languageOf(value as LanguageCode).name;
    case 'municipality-role':
      return site.label('municipality-role', value);
    case 'setting':
    case 'status':
      return isWord(value) ? site.t(`value.${value}`) : site.t(`${facet}.${value}`);
    case 'cost':
      return costLabel(site, value);
  }
}

/** The letter and name of a level of evidence: `E1 Monitoring figures`. */
export function evidenceLabel(site: Site, level: string): string {
  const item = site.library.evidenceLevels.find((candidate) => candidate.id === level);
  return `${level.toUpperCase()} ${item?.labels[site.code] ?? ''}`.trim();
}

/** The page of a facet value, without its language. */
export function facetPath(facet: Facet | ListFacet, value: string): string {
  return facet === 'type' ? `/${value}/` : `/${facetFolders[facet]}/${value}/`;
}

/** Whether a value of a facet has a page: what does not apply is not looked for. */
export function hasPage(value: string): boolean {
  return value !== 'not-applicable';
}

/** A band of cost in words: `EUR 10,000 to EUR 100,000`. */
function costLabel(site: Site, id: string): string {
  const { t, code, library } = site;
  if (isWord(id)) return t(`value.${id}`);
  const band = library.costBands.find((candidate) => candidate.id === id);
  if (!band) throw new RangeError(`there is no band of cost "${id}"`);
  const euros = (value: number) => formatFigure({ value, unit: 'EUR' }, code);
  if (band.min === undefined) return t('cost-band.up-to', { max: euros(band.max ?? 0) });
  // A band begins a euro above the one below; people read the round number.
  const min = euros(band.min - 1);
  if (band.max === undefined) return t('cost-band.over', { min });
  return t('cost-band.between', { min, max: euros(band.max) });
}

function isWord(value: string): boolean {
  return value === 'unknown' || value === 'not-applicable';
}
