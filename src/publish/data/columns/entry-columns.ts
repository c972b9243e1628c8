import { evidenceLabel } from '../../../components/facet-label.ts';
import type { Site } from '../../../components/site.ts';
import { languageOf } from '../../../i18n/languages.ts';
import { textIn } from '../../../library/entry.ts';
import type { Entry } from '../../../library/entry.ts';
import { placesOf } from '../../../library/facets.ts';
import type { Column } from '../column.ts';
import type { Url } from '../data-file.ts';
import { countriesOf, modifiedOn } from '../entry-items.ts';
import { translationItem } from '../translation-item.ts';
import { caseStudyColumns } from './case-study-columns.ts';
import { frameworkColumns } from './framework-columns.ts';
import { guidanceColumns } from './guidance-columns.ts';
import { handbookColumns } from './handbook-columns.ts';
import { labelled } from './shared-columns.ts';

/** The columns of a table of entries of a collection, with its words in a language. */
export function entryColumns(site: Site, collection: Entry['collection'], url: Url) {
  const own = {
    'case-studies': caseStudyColumns(site),
    guidance: guidanceColumns(site),
    handbooks: handbookColumns(),
    frameworks: frameworkColumns(site),
  } as Record<Entry['collection'], Column<never>[]>;
  return [
    ...commonColumns(site, url),
    ...(own[collection] as unknown as Column<Entry>[]),
    ...lastColumns(site),
  ];
}

function commonColumns(site: Site, url: Url): Column<Entry>[] {
  const { code, library } = site;
  return [
    { name: 'id', description: 'The id; it never changes.', value: ({ id }) => id },
    {
      name: 'title',
      description: 'The title in the language of the file, or in the language it was written in.',
      value: (entry) => textIn(entry, code).words.title,
    },
    {
      name: 'title_language',
      description: 'The language that title and summary are really in (BCP 47).',
      value: (entry) => languageOf(textIn(entry, code).language).tag,
    },
    {
      name: 'name',
      description: 'The name in use, where it has one.',
      value: (entry) => textIn(entry, code).words.name,
    },
    {
      name: 'summary',
      description: 'What it is, in a sentence.',
      value: (entry) => textIn(entry, code).words.summary,
    },
    {
      name: 'address',
      description: 'The page in the language of the file.',
      datatype: 'anyURI',
      value: ({ key }) => url(`${code}/${key}/`),
    },
    ...labelled(site, 'theme', 'themes', 'What it is about', ({ record }) => record.themes),
    ...labelled(site, 'audience', 'audiences', 'Who it is for', ({ record }) => record.audiences),
    {
      name: 'places',
      description: 'Ids of places.json, the main one first.',
      isList: true,
      value: placesOf,
    },
    {
      name: 'place_names',
      description: 'The names of the places, in the language of the file.',
      isList: true,
      value: (entry) => placesOf(entry).map(site.place),
    },
    {
      name: 'countries',
      description: 'The countries of the places (ISO 3166-1 alpha-2).',
      isList: true,
      value: (entry) => countriesOf(library, entry),
    },
    {
      name: 'evidence',
      description: 'The level of evidence, e0 to e4, worked out from the claims.',
      value: ({ evidence }) => evidence.level,
    },
    {
      name: 'evidence_label',
      description: 'The level of evidence in words.',
      value: ({ evidence }) => evidenceLabel(site, evidence.level),
    },
  ];
}

function lastColumns({ code }: Site): Column<Entry>[] {
  return [
    {
      name: 'organisations',
      description: 'Ids of organisations.json that take part.',
      isList: true,
      value: ({ record }) => [...new Set(record.organisations.map(({ id }) => id))],
    },
    {
      name: 'claims',
      description: 'How many figures it states; claims.csv has them.',
      datatype: 'integer',
      value: ({ record }) => record.claims.length,
    },
    {
      name: 'sources',
      description: 'Ids of sources.json that it rests on, the weightiest first.',
      isList: true,
      value: ({ record }) => record.sources,
    },
    {
      name: 'published',
      description: 'The day of its first publication here.',
      datatype: 'date',
      value: ({ record }) => record.published,
    },
    {
      name: 'modified',
      description: 'The day of its last change.',
      datatype: 'date',
      value: modifiedOn,
    },
    {
      name: 'reviewed',
      description: 'The day on which the whole entry was last read through.',
      datatype: 'date',
      value: ({ record }) => record.review.last,
    },
    {
      name: 'review_due',
      description: 'The day by which it is read through again.',
      datatype: 'date',
      value: ({ record }) => record.review.due,
    },
    {
      name: 'translation',
      description:
        'How its text stands in the language of the file: source, current, changed, partial or missing.',
      value: (entry) => translationItem(entry, code).state,
    },
  ];
}
