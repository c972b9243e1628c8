import {
  formatDate,
  formatLanguageName,
  formatList,
  formatNumber,
  joinList,
} from '../i18n/format.ts';
import type { Entry } from '../library/entry.ts';
import { populationBand } from '../library/facets.ts';
import { bandLabel } from './band-label.ts';
import {
  claimFact,
  fact,
  inParts,
  known,
  labels,
  organisations,
  period,
  status,
  where,
  type Fact,
} from './fact-lines.ts';
import type { Site } from './site.ts';

/** The facts of an entry in the order in which a council asks for them. */
export function factsOf(site: Site, entry: Entry): Fact[] {
  switch (entry.collection) {
    case 'case-studies':
      return caseStudyFacts(site, entry);
    case 'frameworks':
      return frameworkFacts(site, entry);
    case 'handbooks':
      return handbookFacts(site, entry);
    case 'guidance':
      return guidanceFacts(site, entry);
  }
}

type Of<C extends Entry['collection']> = Extract<Entry, { collection: C }>;

function caseStudyFacts(site: Site, entry: Of<'case-studies'>): Fact[] {
  const { t } = site;
  const { record } = entry;
  const roles = record.municipalityRole.map((id) => site.label('municipality-role', id));
  return [
    where(site, entry),
    population(site, entry),
    fact(t('fact.municipality-role'), formatList(roles, site.code)),
    fact(
      t('fact.setting'),
      known(site, record.setting, (value) => t(`setting.${value}`)),
    ),
    period(site, record.period),
    status(site, record.status),
    fact(t('fact.target-groups'), labels(site, 'target-group', record.targetGroups)),
    claimFact(site, entry, 'fact.reach', record.reach),
    fact(
      t('fact.staff'),
      known(site, record.staff.fte, (fte) => t('fact.fte', { count: fte })),
    ),
    ...costs(site, entry),
    funding(site, entry),
    organisations(site, entry),
  ];
}

function frameworkFacts(site: Site, entry: Of<'frameworks'>): Fact[] {
  const { t } = site;
  const { record } = entry;
  const open =
    record.openTo.length > 0 ? labels(site, 'audience', record.openTo) : t('fact.open-to-nobody');
  return [
    fact(t('fact.legal-nature'), site.label('legal-nature', record.legalNature)),
    fact(
      t('fact.binding'),
      known(site, record.binding, (value) => t(`binding.${value}`)),
    ),
    where(site, entry),
    period(site, record.period),
    status(site, record.status),
    fact(t('fact.open-to'), open),
    claimFact(site, entry, 'fact.members', record.members),
    claimFact(site, entry, 'fact.fee', record.fee),
    organisations(site, entry),
  ];
}

function handbookFacts(site: Site, entry: Of<'handbooks'>): Fact[] {
  const { t, code } = site;
  const { record } = entry;
  const languages = (tags: readonly string[]) =>
    formatList(
      tags.map((tag) => formatLanguageName(tag, code)),
      code,
    );
  return [
    organisations(site, entry),
    fact(
      t('fact.year'),
      known(site, record.year, (year) => formatDate(year, code)),
    ),
    fact(t('fact.languages'), known(site, record.languages, languages)),
    claimFact(site, entry, 'fact.pages', record.pages),
    fact(
      t('fact.formats'),
      known(site, record.formats, (formats) =>
        formatList(
          formats.map((f) => t(`format.${f}`)),
          code,
        ),
      ),
    ),
    fact(
      t('fact.price'),
      known(site, record.price, (price) => t(`price.${price}`)),
    ),
    record.licence === 'unknown'
      ? fact(t('fact.licence'), known(site, 'unknown', String))
      : inParts(t('fact.licence'), [{ name: record.licence, language: 'en' }]),
    where(site, entry),
    fact(t('fact.audiences'), labels(site, 'audience', record.audiences)),
  ];
}

function guidanceFacts(site: Site, entry: Of<'guidance'>): Fact[] {
  const { t } = site;
  const { record } = entry;
  return [
    fact(t('fact.audiences'), labels(site, 'audience', record.audiences)),
    fact(t('fact.phases'), labels(site, 'phase', record.phases)),
    fact(t('fact.legal-statuses'), labels(site, 'legal-status', record.appliesTo.legalStatuses)),
    where(site, entry),
    ...(record.country === undefined
      ? [fact(t('fact.actions'), formatNumber(record.actions.length, site.code))]
      : []),
  ];
}

function population(site: Site, entry: Of<'case-studies'>): Fact {
  const { population: count } = entry.record;
  const label = site.t('fact.population');
  return fact(
    label,
    known(site, count, ({ value, year }) =>
      site.t('fact.population-in', {
        number: value,
        year: formatDate(String(year), site.code),
        band: bandLabel(site, populationBand(site.library, count)),
      }),
    ),
  );
}

function costs(site: Site, entry: Of<'case-studies'>): Fact[] {
  const { oneOff, yearly, perUnit, total } = entry.record.costs;
  const all = {
    'fact.cost-one-off': oneOff,
    'fact.cost-yearly': yearly,
    'fact.cost-per-unit': perUnit,
    'fact.cost-total': total,
  };
  const told = Object.entries(all).filter(([, id]) => id !== 'unknown' && id !== 'not-applicable');
  return told.length > 0
    ? told.map(([label, id]) => claimFact(site, entry, label, id))
    : [fact(site.t('fact.costs'), known(site, 'unknown', String))];
}

function funding(site: Site, entry: Of<'case-studies'>): Fact {
  const { funding: funders } = entry.record;
  const label = site.t('fact.funding');
  if (funders === 'unknown') return fact(label, known(site, 'unknown', String));
  const names = funders.map(({ organisation }) => site.organisation(organisation));
  return inParts(label, joinList(names, site.code));
}
