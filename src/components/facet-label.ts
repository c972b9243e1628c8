import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import type { Facet } from '../library/facets.ts';
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
} as const satisfies Partial<Record<Facet, string>>;

/** A value of a facet in words. */
export function facetLabel(site: Site, facet: Facet, value: string): string {
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
  }
}

/** The letter and name of a level of evidence: `E1 Monitoring figures`. */
export function evidenceLabel(site: Site, level: string): string {
  const item = site.library.evidenceLevels.find((candidate) => candidate.id === level);
  return `${level.toUpperCase()} ${item?.labels[site.code] ?? ''}`.trim();
}

/** The page of a facet value, without its language. */
export function facetPath(facet: Facet, value: string): string {
  return facet === 'type' ? `/${value}/` : `/${facetFolders[facet]}/${value}/`;
}
