import { bandLabel } from '../../components/band-label.ts';
import { facetLabel } from '../../components/facet-label.ts';
import { valuesOf } from '../../components/facet-pages.ts';
import { siteIn } from '../../components/site.ts';
import { collectionSchemas } from '../../library/content.ts';
import { vocabularyFiles, type VocabularyKind } from '../../library/content-path.ts';
import type { Library } from '../../library/library.ts';
import { citedSources } from '../../library/uses.ts';
import * as items from '../../schemas/data-item.ts';
import type { Gone } from '../../schemas/data-file.ts';
import { collections } from '../../schemas/list.ts';
import type { z } from 'zod';
import { conceptUri } from './concept-uri.ts';
import type { Url } from './data-file.ts';
import { entryItem } from './entry-items.ts';
import { goneItems, publishedIdItems } from './gone-items.ts';
import { inEach } from './in-each.ts';
import { pageAddresses } from './page-addresses.ts';
import { valueItems } from './value-items.ts';

/** A list of data: everything of one kind, with the schema of an item. */
export interface DataList {
  readonly name: string;
  readonly item: z.ZodType;
  readonly items: readonly object[];
  readonly gone?: readonly Gone[];
}

/** Every list of data, in the order in which the index names them. */
export function dataLists(library: Library, url: Url): DataList[] {
  return [
    ...collections.map((name) => ({
      name,
      item: items.entryItemSchema(collectionSchemas[name].record),
      items: library.entries
        .filter(({ collection }) => collection === name)
        .map((entry) => entryItem(library, entry, url)),
      gone: goneItems(library, name),
    })),
    { name: 'claims', item: items.claimItemSchema, items: claimItems(library) },
    { name: 'sources', item: items.sourceItemSchema, items: sourceItems(library) },
    { name: 'organisations', item: items.organisationItemSchema, items: organisations(library) },
    { name: 'places', item: items.placeItemSchema, items: placeItems(library, url) },
    { name: 'glossary', item: items.termItemSchema, items: termItems(library, url) },
    {
      name: 'questions',
      item: items.questionItemSchema,
      items: withPages(library.questions, 'questions', url),
      gone: goneItems(library, 'questions'),
    },
    {
      name: 'start',
      item: items.startItemSchema,
      items: withPages(library.starts, 'start', url),
      gone: goneItems(library, 'start'),
    },
    ...Object.entries(vocabularyFiles).map(([kind, name]) => ({
      name,
      item: items.vocabularyItemSchema,
      items: (library.vocabularies.get(kind as VocabularyKind) ?? []).map((concept) => ({
        ...concept,
        uri: conceptUri(url, kind, concept.id),
      })),
    })),
    ...bandLists(library, url),
    { name: 'sections', item: items.sectionItemSchema, items: library.sections },
    { name: 'values', item: items.valueItemSchema, items: valueItems(library) },
    { name: 'ids', item: items.publishedIdItemSchema, items: publishedIdItems(library) },
  ];
}

function bandLists(library: Library, url: Url): DataList[] {
  return [
    {
      name: 'evidence-levels',
      item: items.evidenceItemSchema,
      items: library.evidenceLevels.map((level) => ({
        ...level,
        uri: conceptUri(url, 'evidence-level', level.id),
      })),
    },
    {
      name: 'population-bands',
      item: items.populationBandItemSchema,
      items: library.populationBands.map((band) => ({
        ...band,
        labels: inEach((code) => bandLabel(siteIn(code), band.id)),
        uri: conceptUri(url, 'population-band', band.id),
      })),
    },
    {
      name: 'cost-bands',
      item: items.costBandItemSchema,
      items: library.costBands.map((band) => ({
        ...band,
        labels: inEach((code) => facetLabel(siteIn(code), 'cost', band.id)),
        uri: conceptUri(url, 'cost-band', band.id),
      })),
    },
  ];
}

function claimItems(library: Library) {
  return library.entries.flatMap(({ key, record }) =>
    record.claims.map((claim) => ({ entry: key, ...claim })),
  );
}

function sourceItems(library: Library) {
  return citedSources(library).flatMap(({ id, entries, terms, places }) => {
    const source = library.sources.get(id);
    if (!source) return [];
    const check = library.sourceChecks.get(id);
    return {
      ...source,
      citedBy: { entries: entries.map(({ key }) => key), terms, places },
      ...(check && { lastCheck: visited(check) }),
    };
  });
}

function visited({ checked, status, httpStatus, firstDead }: VisitOfSource) {
  return {
    checked,
    status,
    ...(httpStatus !== undefined && { httpStatus }),
    ...(firstDead !== undefined && { firstDead }),
  };
}

type VisitOfSource =
  Library['sourceChecks'] extends ReadonlyMap<string, infer Visit> ? Visit : never;

function organisations(library: Library) {
  const entries = new Map<string, string[]>();
  for (const { key, record } of library.entries) {
    for (const id of new Set(record.organisations.map((part) => part.id))) {
      const keys = entries.get(id);
      if (keys) keys.push(key);
      else entries.set(id, [key]);
    }
  }
  return [...library.organisations].map(([id, organisation]) => ({
    id,
    ...organisation,
    entries: entries.get(id) ?? [],
  }));
}

function placeItems(library: Library, url: Url) {
  const paged = new Set(valuesOf(library, 'place'));
  return [...library.places].map(([id, place]) => ({
    id,
    ...place,
    ...(paged.has(id) && { addresses: pageAddresses(url, `places/${id}/`) }),
  }));
}

function termItems(library: Library, url: Url) {
  return [...library.terms].map(([id, term]) => ({
    id,
    uri: conceptUri(url, 'term', id),
    addresses: pageAddresses(url, `glossary/${id}/`),
    ...term,
  }));
}

function withPages(all: ReadonlyMap<string, object>, folder: string, url: Url) {
  return [...all].map(([id, item]) => ({
    id,
    addresses: pageAddresses(url, `${folder}/${id}/`),
    ...item,
  }));
}
