import { caseStudyRecordSchema, caseStudyTextSchema } from '../../schemas/case-study.ts';
import { claimSchema, measurers } from '../../schemas/claim.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { placeSchema } from '../../schemas/place.ts';
import { sourceSchema } from '../../schemas/source.ts';
import {
  capitalised,
  languageChoices,
  listChoices,
  printedChoices,
  type Lists,
} from './choices.ts';
import { choice, choices, consent, line, needed, optional, words } from './field.ts';
import type { Choice, Field, Form } from './form.ts';
import { schemaHelp, schemaValues } from './schema-help.ts';

const inRecord = (...path: string[]) => schemaHelp(caseStudyRecordSchema, ...path);
const inText = (...path: string[]) => schemaHelp(caseStudyTextSchema, ...path);
const inSource = (field: string) => schemaHelp(sourceSchema, field);

/** *Tell us about a practice*: what somebody who runs it can answer in half an hour. */
export function practiceForm(lists: Lists): Form {
  return {
    kind: 'practice',
    file: 'practice.yml',
    name: 'Tell us about a practice',
    description: 'Something that a municipality, organisation or group does, and what came of it.',
    introduction:
      'It takes about half an hour. Leave out what you do not know: the page then says that it is ' +
      'not known. Figures have boxes of their own. A figure or address within a sentence is put ' +
      'aside, and an editor gives it its place. What did not work belongs in it.',
    fields: [
      ...summaryFields(),
      ...factFields(lists),
      ...figureFields(lists),
      ...sectionFields,
      ...fitFields(lists),
      ...sourceFields(),
      choice(needed('proposedBy', 'You write as', inRecord('proposedBy')), list(lists, 'role')),
      consent,
    ],
  };
}

const list = listChoices;

function summaryFields(): Field[] {
  return [
    choice(
      needed('language', 'The language of your answers', inRecord('sourceLanguage')),
      languageChoices(),
    ),
    line(needed('title', 'Title', inText('title'))),
    line(optional('name', 'Its own name', inText('name'))),
    words(needed('summary', 'In one sentence', inText('summary'))),
    words(needed('what', 'What it is', inText('what'))),
    words(needed('problem', 'The problem', inText('problem'))),
    words(optional('result', 'What came of it', inText('result'))),
    words(optional('caution', 'Why it may not suit everybody', inText('caution'))),
    words(optional('whyIncluded', 'Why it is worth telling', inText('whyIncluded'))),
  ];
}

function factFields(lists: Lists): Field[] {
  const placeKinds = ['municipality', 'district', 'region', 'country'];
  const settings = schemaValues(caseStudyRecordSchema, 'setting');
  const states = schemaValues(caseStudyRecordSchema, 'status', 'value');
  return [
    choices(needed('themes', 'Themes', inRecord('themes')), list(lists, 'theme')),
    choices(needed('audiences', 'Readers', inRecord('audiences')), list(lists, 'audience')),
    choices(
      needed('targetGroups', 'People served', inRecord('targetGroups')),
      list(lists, 'target-group'),
    ),
    line(needed('place', 'Name of the place', 'Where it happens: one place, in English.')),
    choice(
      needed('placeKind', 'Kind of place', schemaHelp(placeSchema, 'kind')),
      placeKinds.map((id) => ({ id, label: capitalised(id) })),
    ),
    line(needed('country', 'Country', 'Its name, or its two-letter code such as LV.')),
    choice(
      optional('setting', 'Surroundings', inRecord('setting')),
      printedChoices(lists, 'setting', settings),
    ),
    choices(
      optional('municipalityRole', 'Part of the municipality', inRecord('municipalityRole')),
      list(lists, 'municipality-role'),
    ),
    line(optional('start', 'Beginning', `${inRecord('period', 'start')} ${dates}`)),
    line(optional('end', 'End', `When it ended or ends. ${dates}`)),
    choice(
      optional('status', 'How it stands today', inRecord('status', 'value')),
      printedChoices(lists, 'status', states),
    ),
    line(needed('owner', 'Organisation in charge', 'Its name, in English if it has one.')),
    choice(
      needed('ownerKind', 'Kind of organisation', schemaHelp(organisationSchema, 'kind')),
      list(lists, 'organisation-kind'),
    ),
    line(optional('contact', 'Contact page', inRecord('contact', 'url'))),
  ];
}

const dates = 'A year, month or day: 2021, 2021-03 or 2021-03-19.';

function figureFields(lists: Lists): Field[] {
  const figure = `${schemaHelp(claimSchema, 'value')} Digits only.`;
  return [
    line(optional('reach', 'Number of people reached', figure)),
    line(optional('yearlyCost', 'Cost a year', figure)),
    line(optional('totalCost', 'Cost in all', figure)),
    line(optional('currency', 'Currency', 'Its three-letter code such as EUR.')),
    line(optional('figurePeriod', 'Year of these figures', schemaHelp(claimSchema, 'period'))),
    choice(
      optional('measuredBy', 'Who counted', schemaHelp(claimSchema, 'measuredBy')),
      printedChoices(lists, 'measured-by', measurers),
    ),
    line(optional('fte', 'Paid staff', `${inRecord('staff', 'fte')} Digits only, such as 0.5.`)),
    line(optional('funder', 'Main funder', 'The name of the organisation that pays most of it.')),
    choice(
      optional('funderKind', 'Nature of the funder', schemaHelp(organisationSchema, 'kind')),
      list(lists, 'organisation-kind'),
    ),
    ...(['design', 'delivery', 'evaluation'] as const).map((part) =>
      choice(optional(part, refugeesPart[part], inRecord('refugeesPart', part)), involvement),
    ),
  ];
}

const refugeesPart = {
  design: 'Refugees in designing it',
  delivery: 'Refugees in the daily work',
  evaluation: 'Refugees in judging it',
} as const;

const involvement: readonly Choice[] = [
  { id: 'none', label: 'They took no part' },
  { id: 'consulted', label: 'They were asked' },
  { id: 'co-designed', label: 'They shaped it together with others' },
  { id: 'led', label: 'They led' },
];

/** The questions whose answers are sections of the text, by the ids of content/sections.yaml. */
const sectionFields: readonly Field[] = [
  words(
    needed(
      'what-was-done',
      'Step by step',
      'What was done, in order. Begin the line of each step with a hyphen.',
    ),
  ),
  words(optional('who-did-what', 'Who did what', 'Each organisation or role, and its part.')),
  words(optional('refugees-part', 'In refugees’ own hands', 'What they decided and did.')),
  words(optional('money-and-staff', 'Money and work', 'What it takes, and who pays for it.')),
  words(optional('results', 'Results in detail', 'What changed, for whom, and who says so.')),
  words(optional('what-did-not-work', 'What did not work', 'Errors, surprises, loose ends.')),
  words(optional('could-it-work-here', 'Advice to others', 'What they would have to change.')),
  words(
    optional(
      'questions-for-the-owner',
      'Questions that others should ask you',
      'Each on a line of its own.',
    ),
  ),
];

function fitFields(lists: Lists): Field[] {
  return [
    choice(
      needed('conditionKind', 'It depends most on', inRecord('conditions')),
      list(lists, 'condition-kind'),
    ),
    words(
      needed(
        'condition',
        'That condition as a sentence',
        schemaHelp(caseStudyTextSchema, 'conditions', 'any'),
      ),
    ),
    words(optional('avoidIf', 'When to leave it', `${inText('avoidIf')} One case a line.`)),
  ];
}

function sourceFields(): Field[] {
  const other = { id: 'und', label: 'Another language' };
  return [
    line(needed('sourceUrl', 'Link to a source', 'A page or report that tells about it.')),
    line(needed('sourceTitle', 'Heading of the source', inSource('title'))),
    line(needed('sourcePublisher', 'Publisher', inSource('publisher'))),
    choice(
      needed('sourceLanguage', 'Language of the source', 'The language that it is written in.'),
      [...languageChoices(), other],
    ),
    line(optional('sourceDate', 'Date of the source', inSource('date'))),
  ];
}
