import type { Site } from '../../../components/site.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { nameIn } from '../../../library/lookup.ts';
import type { Labels } from '../../../schemas/label.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Column } from '../column.ts';
import { id } from './shared-columns.ts';
import type { WithId } from './shared-columns.ts';

/** The columns of the table of organisations. */
export function organisationColumns(site: Site): Column<WithId<Organisation>>[] {
  return [
    id,
    ...nameColumns<WithId<Organisation>>(site),
    { name: 'short', description: 'The usual short form.', value: ({ short }) => short },
    { name: 'kind', description: 'An id of organisation-kinds.json.', value: ({ kind }) => kind },
    {
      name: 'kind_label',
      description: 'The kind in words.',
      value: ({ kind }) => site.label('organisation-kind', kind),
    },
    {
      name: 'country',
      description: 'ISO 3166-1 alpha-2, unknown or not-applicable.',
      value: ({ country }) => country,
    },
    { name: 'site', description: 'The official site, or unknown.', value: (row) => row.site },
  ];
}

/** The columns of the table of places. */
export function placeColumns(site: Site): Column<WithId<Place>>[] {
  const point = ({ coordinates }: Place) =>
    typeof coordinates === 'string' ? undefined : coordinates;
  const people = ({ population }: Place) =>
    typeof population === 'string' ? undefined : population;
  return [
    id,
    ...nameColumns<WithId<Place>>(site),
    { name: 'kind', description: 'country, municipality and the like.', value: ({ kind }) => kind },
    {
      name: 'country',
      description: 'ISO 3166-1 alpha-2, or not-applicable.',
      value: ({ country }) => country,
    },
    {
      name: 'part_of',
      description: 'The larger place that it lies in: an id of this list.',
      value: ({ partOf }) => partOf,
    },
    {
      name: 'latitude',
      description: 'A point in it, in degrees (WGS 84).',
      datatype: 'decimal',
      value: (row) => point(row)?.latitude,
    },
    {
      name: 'longitude',
      description: 'A point in it, in degrees (WGS 84).',
      datatype: 'decimal',
      value: (row) => point(row)?.longitude,
    },
    {
      name: 'population',
      description: 'Inhabitants.',
      datatype: 'integer',
      value: (row) => people(row)?.value,
    },
    {
      name: 'population_year',
      description: 'The year of the number of inhabitants.',
      datatype: 'integer',
      value: (row) => people(row)?.year,
    },
    {
      name: 'population_source',
      description: 'An id of sources.json.',
      value: (row) => people(row)?.source,
    },
  ];
}

function nameColumns<T extends { readonly names: object }>({ code }: Site): Column<T>[] {
  const name = ({ names }: T) => nameIn(names as Labels, code);
  return [
    {
      name: 'name',
      description: 'The name in the language of the file, or in English.',
      value: (row) => name(row).name,
    },
    {
      name: 'name_language',
      description: 'The language that the name is in (BCP 47).',
      value: (row) => languageOf(name(row).language).tag,
    },
  ];
}
