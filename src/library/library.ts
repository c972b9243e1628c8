import { languageCodes, type LanguageCode } from '../i18n/languages.ts';
import type { Claim } from '../schemas/claim.ts';
import type { GlossaryTerm } from '../schemas/glossary-term.ts';
import type { InterfaceStrings } from '../schemas/interface.ts';
import type { Vocabulary } from '../schemas/label.ts';
import type {
  Collection,
  CostBands,
  EvidenceList,
  PopulationBands,
  PublishedIds,
  SectionList,
} from '../schemas/list.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { PageText } from '../schemas/page.ts';
import type { Place } from '../schemas/place.ts';
import type { Question } from '../schemas/question.ts';
import type { SearchWords } from '../schemas/search-words.ts';
import type { SourceCheck } from '../schemas/source-check.ts';
import type { Source } from '../schemas/source.ts';
import type { StartPage } from '../schemas/start-page.ts';
import { sourceStates, translationStates, type SectionState } from '../translation/state.ts';
import { findMistakes } from './check.ts';
import { sourcesOf } from './checks/references.ts';
import type { VocabularyKind } from './content-path.ts';
import { readContent, type Content, type ContentText, type DataFile } from './content.ts';
import { entryFiles, textGroups, type EntryFiles } from './entry-texts.ts';
import type { Entry, EntryText } from './entry.ts';
import { evidenceOf } from './evidence.ts';
import { ContentError } from './finding.ts';

/** A page about the site, in one language. */
export type PageInLanguage = EntryText<PageText>;

/** The content, joined and checked whole. Pages ask only this. */
export interface Library {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  readonly sources: ReadonlyMap<string, Source>;
  /** What the last visits to the addresses of sources found, by the id of the source. */
  readonly sourceChecks: ReadonlyMap<string, SourceCheck>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly starts: ReadonlyMap<string, StartPage>;
  readonly vocabularies: ReadonlyMap<VocabularyKind, Vocabulary>;
  readonly sections: SectionList;
  readonly populationBands: PopulationBands;
  readonly costBands: CostBands;
  readonly evidenceLevels: EvidenceList;
  readonly publishedIds: PublishedIds;
  readonly interfaces: ReadonlyMap<LanguageCode, InterfaceStrings>;
  /** By language and page (`guidance/housing`): what people type who need it. */
  readonly searchWords: ReadonlyMap<LanguageCode, SearchWords>;
  /** Pages about the site by id, then by language; the English one is the source. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<LanguageCode, PageInLanguage>>;
}

/**
 * Reads a content folder and joins it.
 * @throws ContentError with every mistake, when there is one.
 */
export function loadLibrary(folder: string): Library {
  const content = readContent(folder);
  const mistakes = findMistakes(content);
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return joinLibrary(content);
}

function joinLibrary(content: Content): Library {
  const sources = new Map(sourcesOf(content).map(({ source }) => [source.id, source]));
  const entries = entryFiles(content).map((files) => joinEntry(files, sources));
  return {
    entries,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    places: valuesOf(content.places),
    organisations: valuesOf(content.organisations),
    terms: valuesOf(content.terms),
    sources,
    sourceChecks: new Map(content.sourceChecks?.value?.map((check) => [check.id, check])),
    questions: valuesOf(content.questions),
    starts: valuesOf(content.starts),
    vocabularies: valuesOf(content.vocabularies),
    sections: content.sections?.value ?? [],
    populationBands: content.populationBands?.value ?? [],
    costBands: content.costBands?.value ?? [],
    evidenceLevels: content.evidenceLevels?.value ?? [],
    publishedIds: content.ids?.value ?? [],
    interfaces: valuesOf(content.interfaces) as ReadonlyMap<LanguageCode, InterfaceStrings>,
    searchWords: valuesOf(content.searchWords) as ReadonlyMap<LanguageCode, SearchWords>,
    pages: joinPages(content),
  };
}

function valuesOf<K, T>(files: ReadonlyMap<K, DataFile<T>>): ReadonlyMap<K, T> {
  return new Map(
    [...files].flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value] as const])),
  );
}

function joinEntry(files: EntryFiles, sources: ReadonlyMap<string, Source>): Entry {
  const { key, record, fields, chapters } = files;
  const [collection = '', id = ''] = key.split('/');
  const sourceLanguage = fields.sourceLanguage as LanguageCode;
  const { source, texts } = joinTexts(files.texts, sourceLanguage);
  const bodies = [...texts.values()].filter((text) => text.hasBody).map((text) => text.language);
  const listed = (record.value?.['chapters'] ?? []) as readonly string[];
  return {
    collection: collection as Collection,
    id,
    key,
    record: record.value,
    sourceLanguage,
    source,
    texts,
    bodyLanguages: [sourceLanguage, ...bodies.filter((code) => code !== sourceLanguage)],
    evidence: evidenceOf(fields.claims as readonly Claim[]),
    references: fields.sources.flatMap((sourceId) => sources.get(sourceId) ?? []),
    chapters: listed.map((chapter) => ({
      id: chapter,
      ...joinTexts(chapters.get(chapter) ?? new Map(), sourceLanguage),
    })),
  } as unknown as Entry;
}

/** Texts of several languages, each with the state of its parts against the source. */
function joinTexts(texts: ReadonlyMap<string, ContentText>, sourceLanguage: LanguageCode) {
  const source = texts.get(sourceLanguage);
  if (!source) throw new Error('a text has no source; the check lets none through');
  const joined = new Map<LanguageCode, EntryText<unknown>>();
  for (const code of languageCodes) {
    const text = texts.get(code);
    if (text) joined.set(code, joinText(text, source, code));
  }
  return { source: joined.get(sourceLanguage), texts: joined };
}

function joinText(text: ContentText, source: ContentText, language: LanguageCode) {
  const stamped = (of: ContentText) => ({ ...of, frontMatter: of.frontMatter ?? {} });
  const states: ReadonlyMap<string, SectionState> =
    text === source
      ? sourceStates(stamped(source))
      : translationStates(stamped(source), stamped(text));
  const { file, frontMatter, source: mdx, lead, sections, hasBody } = text;
  return { language, file, words: frontMatter as unknown, mdx, lead, sections, hasBody, states };
}

function joinPages(content: Content) {
  const groups = textGroups(content).filter(({ key }) => key.startsWith('pages/'));
  return new Map(
    groups.map(({ key, texts }) => [
      key.slice('pages/'.length),
      joinTexts(texts, 'en').texts as ReadonlyMap<LanguageCode, PageInLanguage>,
    ]),
  );
}
