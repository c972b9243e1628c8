import { vocabularyFiles, type VocabularyKind } from '../../library/content-path.ts';
import { siteIn } from '../../components/site.ts';
import { bandLabel } from '../../components/band-label.ts';
import { facetLabel } from '../../components/facet-label.ts';
import { valuesOf } from '../../components/facet-pages.ts';
import { languageCodes, languageOf, type LanguageCode } from '../../i18n/languages.ts';
import type { Library } from '../../library/library.ts';
import { conceptUri, schemeUri, thesaurusUri } from './concept-uri.ts';
import { licence, type Url } from './data-file.ts';
import { hierarchyOf, type Neighbours } from './hierarchy.ts';
import { inEach } from './in-each.ts';
import { listTitle } from './list-title.ts';
import { about, named, thing, typed, words, type RdfValue, type Statement } from './rdf.ts';

/** A concept as it is told to SKOS. */
interface Concept extends Neighbours {
  readonly id: string;
  readonly labels: Readonly<Record<LanguageCode, string>>;
  /** Other words for the same thing. */
  readonly other?: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  /** What people type when they mean it, and no text should show. */
  readonly hidden?: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  readonly definitions?: Readonly<Record<LanguageCode, string>>;
  readonly scopeNotes?: Readonly<Record<LanguageCode, string>>;
  readonly sources?: readonly string[];
  /** The page about it, without its language. */
  readonly page?: string;
}

interface Scheme {
  readonly list: string;
  readonly kind: string;
  readonly concepts: readonly Concept[];
}

/** The controlled lists and the glossary as one thesaurus (SKOS): a scheme for each list. */
export function thesaurus(library: Library, url: Url, day: string): Statement[] {
  return [
    ...about(thesaurusUri(url), [
      ['rdf:type', named('dcat:Dataset')],
      ['dcterms:license', thing(licence.url)],
      ['dcterms:modified', typed(day, 'xsd:date')],
    ]),
    ...schemes(library).flatMap((scheme) => schemeStatements(library, url, day, scheme)),
  ];
}

function schemes(library: Library): Scheme[] {
  const pages = new Map([
    ['theme', new Set(valuesOf(library, 'theme'))],
    ['target-group', new Set(valuesOf(library, 'target'))],
    ['audience', new Set(valuesOf(library, 'audience'))],
    ['municipality-role', new Set(valuesOf(library, 'municipality-role'))],
  ]);
  return [
    ...Object.entries(vocabularyFiles).map(([kind, list]) => ({
      kind,
      list,
      concepts: (library.vocabularies.get(kind as VocabularyKind) ?? []).map(
        ({ id, labels, synonyms, parent }) => ({
          id,
          labels: labels as Readonly<Record<LanguageCode, string>>,
          ...(synonyms && { hidden: synonyms }),
          ...(parent !== undefined && { broader: [parent] }),
          ...(pages.get(kind)?.has(id) && { page: `${list}/${id}/` }),
        }),
      ),
    })),
    {
      kind: 'evidence-level',
      list: 'evidence-levels',
      concepts: library.evidenceLevels.map(({ id, labels, why }) => ({
        id,
        labels: labels as Readonly<Record<LanguageCode, string>>,
        scopeNotes: why as Readonly<Record<LanguageCode, string>>,
      })),
    },
    {
      kind: 'population-band',
      list: 'population-bands',
      concepts: library.populationBands.map(({ id }) => ({
        id,
        labels: inEach((code) => bandLabel(siteIn(code), id)),
      })),
    },
    {
      kind: 'cost-band',
      list: 'cost-bands',
      concepts: library.costBands.map(({ id }) => ({
        id,
        labels: inEach((code) => facetLabel(siteIn(code), 'cost', id)),
      })),
    },
    { kind: 'term', list: 'glossary', concepts: termConcepts(library) },
  ];
}

function termConcepts(library: Library): Concept[] {
  return [...library.terms].map(([id, { terms, broader, narrower, related, sources }]) => {
    const wording = (code: LanguageCode) => terms[code];
    return {
      id,
      labels: inEach((code) => String(wording(code)?.preferred)),
      other: inEach((code) => wording(code)?.alternative ?? []),
      definitions: inEach((code) => String(wording(code)?.definition)),
      ...(broader && { broader }),
      ...(narrower && { narrower }),
      ...(related && { related }),
      sources,
      page: `glossary/${id}/`,
    };
  });
}

function schemeStatements(
  library: Library,
  url: Url,
  day: string,
  { kind, list, concepts }: Scheme,
): Statement[] {
  const scheme = schemeUri(url, list);
  const uri = (id: string) => conceptUri(url, kind, id);
  const tree = hierarchyOf(concepts);
  const top = concepts.filter(({ id }) => tree.get(id)?.broader.length === 0);
  return [
    ...about(scheme, [
      ['rdf:type', named('skos:ConceptScheme')],
      [
        'dcterms:title',
        languageCodes.map((code) => inLanguage(listTitle(siteIn(code), list), code)),
      ],
      ['dcterms:license', thing(licence.url)],
      ['dcterms:modified', typed(day, 'xsd:date')],
      ['dcterms:isPartOf', thing(thesaurusUri(url))],
      ['skos:hasTopConcept', top.map(({ id }) => thing(uri(id)))],
    ]),
    ...concepts.flatMap((concept) => {
      const { broader = [], narrower = [], related = [] } = tree.get(concept.id) ?? {};
      return about(uri(concept.id), [
        ['rdf:type', named('skos:Concept')],
        ['skos:inScheme', thing(scheme)],
        ...(broader.length === 0 ? [['skos:topConceptOf', thing(scheme)] as const] : []),
        ['skos:notation', typed(concept.id, 'xsd:string')],
        ...labelsOf(concept),
        ['skos:definition', inEvery(concept.definitions)],
        ['skos:scopeNote', inEvery(concept.scopeNotes)],
        ['skos:broader', broader.map((id) => thing(uri(id)))],
        ['skos:narrower', narrower.map((id) => thing(uri(id)))],
        ['skos:related', related.map((id) => thing(uri(id)))],
        ['dcterms:source', sourcesOf(library, url, concept.sources ?? [])],
        ['foaf:page', pagesOf(url, concept.page)],
      ]);
    }),
  ];
}

/** Labels of a language are one preferred and others; none is both (SKOS S13, S14). */
function labelsOf({ labels, other, hidden }: Concept) {
  const said = languageCodes.map((code) => {
    const used = new Set([labels[code]]);
    const take = (all: readonly string[] = []) =>
      all.filter((label) => !used.has(label) && used.add(label));
    return { code, others: take(other?.[code]), hidden: take(hidden?.[code]) };
  });
  return [
    ['skos:prefLabel', inEvery(labels)],
    [
      'skos:altLabel',
      said.flatMap(({ code, others }) => others.map((label) => inLanguage(label, code))),
    ],
    [
      'skos:hiddenLabel',
      said.flatMap(({ code, hidden: all }) => all.map((label) => inLanguage(label, code))),
    ],
  ] as const;
}

function inEvery(all: Readonly<Record<LanguageCode, string>> | undefined): RdfValue[] {
  return all ? languageCodes.map((code) => inLanguage(all[code], code)) : [];
}

function inLanguage(text: string, code: LanguageCode): RdfValue {
  return words(text, languageOf(code).tag);
}

/** The address of each source, or its place in our list where it has none. */
function sourcesOf(library: Library, url: Url, ids: readonly string[]): RdfValue[] {
  return ids.map((id) => {
    const address = library.sources.get(id)?.url ?? 'unknown';
    return thing(address === 'unknown' ? url(`en/sources/#${id}`) : safeAddress(address));
  });
}

/** Turtle takes no address with a space, a quote or a bracket in it. */
function safeAddress(address: string): string {
  return address.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

function pagesOf(url: Url, page: string | undefined): RdfValue[] {
  return page === undefined ? [] : languageCodes.map((code) => thing(url(`${code}/${page}`)));
}
