import { partialDateSchema } from '../../schemas/scalar.ts';
import type { Answers } from './answers.ts';
import type { claimsOf } from './practice-claims.ts';
import { addressFrom, numberFrom } from './plain-values.ts';
import { yaml } from './practice-parties.ts';

/** What a record refers to that has a file of its own. */
export interface References {
  readonly place: string;
  readonly owner: string;
  readonly funder: string | undefined;
  readonly source: string;
  readonly claims: ReturnType<typeof claimsOf>;
}

/** The record of a practice as a form tells it; what was not answered is unknown. */
export function practiceRecord(answers: Answers, references: References, day: string): string {
  const { place, owner, funder, source, claims } = references;
  const one = (id: string) => answers.chosen(id)[0] ?? 'unknown';
  const date = (id: string) => partialDateSchema.safeParse(answers.words(id)).data ?? 'unknown';
  const claim = (field: 'reach' | 'yearlyCost' | 'totalCost') => claims.get(field)?.id ?? 'unknown';
  const fte = numberFrom(answers.words('fte'));
  const roles = answers.chosen('municipalityRole');
  const end = date('end');
  const note =
    '# Made from a form. Whoever merges it sets the days to those of their own reading.\n';
  return `${note}${yaml({
    sourceLanguage: one('language'),
    published: day,
    review: { last: day, due: aYearAfter(day), by: 'editorial-team' },
    changes: [{ date: day, class: 'new' }],
    themes: answers.chosen('themes'),
    audiences: answers.chosen('audiences'),
    places: [place],
    population: 'unknown',
    municipalityRole: roles.length > 0 ? roles : ['unknown'],
    setting: one('setting'),
    period: { start: date('start'), end },
    status: { value: one('status'), verified: 'unknown', how: 'unknown' },
    targetGroups: answers.chosen('targetGroups'),
    organisations: [
      { id: owner, role: 'owner' },
      ...(funder === undefined ? [] : [{ id: funder, role: 'funder' }]),
    ],
    reach: claim('reach'),
    refugeesPart: {
      design: one('design'),
      delivery: one('delivery'),
      evaluation: one('evaluation'),
    },
    staff: { fte: fte === undefined || fte === 0 ? 'unknown' : fte },
    costs: {
      oneOff: 'unknown',
      yearly: claim('yearlyCost'),
      perUnit: 'unknown',
      total: claim('totalCost'),
    },
    funding:
      funder === undefined
        ? 'unknown'
        : [{ organisation: funder, amount: 'unknown', share: 'unknown', ends: 'unknown' }],
    outcomes: [],
    conditions: [{ id: conditionId, kind: one('conditionKind'), basis: 'source', source }],
    contact: {
      organisation: owner,
      url: addressFrom(answers.words('contact')) ?? 'unknown',
      verified: 'unknown',
    },
    proposedBy: one('proposedBy'),
    safeguarding: { names: 'none', photos: 'none', smallNumbers: 'none', checked: day },
    licence: 'CC-BY-4.0',
    claims: [...claims.values()],
    sources: [source],
  })}`;
}

/** The id of the one condition that the form asks for. */
export const conditionId = 'main-condition';

function aYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 365);
  return date.toISOString().slice(0, 10);
}
