import { facetLabel } from '../../../components/facet-label.ts';
import type { Site } from '../../../components/site.ts';
import { costBand } from '../../../library/cost-band.ts';
import type { CaseStudy } from '../../../library/entry.ts';
import { populationBand } from '../../../library/facets.ts';
import type { Claim } from '../../../schemas/claim.ts';
import type { Column } from '../column.ts';
import { labelled, word } from './shared-columns.ts';
import { spanColumns } from './span-columns.ts';

export function caseStudyColumns(site: Site): Column<CaseStudy>[] {
  const { library } = site;
  return [
    {
      name: 'population',
      description: 'Inhabitants of the municipality.',
      datatype: 'integer',
      value: ({ record: { population } }) =>
        typeof population === 'string' ? undefined : population.value,
    },
    {
      name: 'population_year',
      description: 'The year of the number of inhabitants.',
      datatype: 'integer',
      value: ({ record: { population } }) =>
        typeof population === 'string' ? undefined : population.year,
    },
    {
      name: 'population_band',
      description: 'An id of population-bands.json, unknown or not-applicable.',
      value: ({ record }) => populationBand(library, record.population),
    },
    ...labelled<CaseStudy>(
      site,
      'municipality-role',
      'municipality_roles',
      'What the municipality does in it',
      ({ record }) => record.municipalityRole,
    ),
    ...labelled<CaseStudy>(
      site,
      'target-group',
      'target_groups',
      'Whom it serves',
      ({ record }) => record.targetGroups,
    ),
    word(
      'setting',
      'The kind of place; values.json has its words.',
      ({ record }) => record.setting,
    ),
    word(
      'housing_market',
      'tight, loose, unknown or not-applicable.',
      ({ record }) => record.housingMarket,
    ),
    {
      name: 'newcomers_per_thousand',
      description: 'Newcomers per thousand inhabitants.',
      datatype: 'decimal',
      value: ({ record }) => record.newcomersPerThousand,
    },
    ...spanColumns<CaseStudy>(),
    ...(['reach', 'cost_one_off', 'cost_yearly', 'cost_per_unit', 'cost_total'] as const).flatMap(
      (name) => figureColumns(name),
    ),
    {
      name: 'cost_band',
      description: 'An id of cost-bands.json, or unknown.',
      value: ({ record }) => costBand(library, record),
    },
    {
      name: 'cost_band_label',
      description: 'The band of cost in words.',
      value: ({ record }) => facetLabel(site, 'cost', costBand(library, record)),
    },
    {
      name: 'funders',
      description: 'Ids of organisations.json that pay; empty where not known.',
      isList: true,
      value: ({ record: { funding } }) =>
        typeof funding === 'string' ? [] : funding.map(({ organisation }) => organisation),
    },
    {
      name: 'staff_fte',
      description: 'Full-time posts that it needs.',
      datatype: 'decimal',
      value: ({ record }) => numberOf(record.staff.fte),
    },
    {
      name: 'months_to_first_result',
      description: 'Months from the decision to the first result.',
      datatype: 'decimal',
      value: ({ record }) => numberOf(record.monthsToFirstResult),
    },
    {
      name: 'outcomes',
      description: 'Ids of the claims that say what came of it.',
      isList: true,
      value: ({ record }) => record.outcomes,
    },
    {
      name: 'adopted_by',
      description: 'Ids of places.json where it was taken up.',
      isList: true,
      value: ({ record }) => record.adoptedBy?.map(({ place }) => place) ?? [],
    },
  ];
}

/** The claim that a field of the record names, as its number and its unit. */
function figureColumns(name: FigureName): Column<CaseStudy>[] {
  const claim = ({ record }: CaseStudy): Claim | undefined => {
    const { reach, costs } = record;
    const ids = {
      reach,
      ...{ cost_one_off: costs.oneOff, cost_yearly: costs.yearly },
      ...{ cost_per_unit: costs.perUnit, cost_total: costs.total },
    };
    return record.claims.find(({ id }) => id === ids[name]);
  };
  const words = name.replaceAll('_', ' ');
  return [
    {
      name,
      description: `The figure of ${words}; empty where no source states it.`,
      datatype: 'decimal',
      value: (entry) => claim(entry)?.value,
    },
    {
      name: `${name}_unit`,
      description: `The unit of ${words}: a currency (ISO 4217) or what is counted.`,
      value: (entry) => claim(entry)?.unit,
    },
  ];
}

type FigureName = 'reach' | 'cost_one_off' | 'cost_yearly' | 'cost_per_unit' | 'cost_total';

function numberOf(value: number | string | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
