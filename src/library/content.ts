import { basename, join } from 'node:path';
import type { z } from 'zod';
import { isLanguageCode } from '../i18n/languages.ts';
import { unsafeCharacters } from '../markdown/unsafe-characters.ts';
import { caseStudyRecordSchema, caseStudyTextSchema } from '../schemas/case-study.ts';
import { frameworkRecordSchema, frameworkTextSchema } from '../schemas/framework.ts';
import { glossaryTermSchema, type GlossaryTerm } from '../schemas/glossary-term.ts';
import { guidanceRecordSchema, guidanceTextSchema } from '../schemas/guidance.ts';
import {
  chapterTextSchema,
  handbookRecordSchema,
  handbookTextSchema,
} from '../schemas/handbook.ts';
import { interfaceSchema, type InterfaceStrings } from '../schemas/interface.ts';
import { vocabularySchema, type Vocabulary } from '../schemas/label.ts';
import {
  costBandsSchema,
  evidenceListSchema,
  populationBandsSchema,
  publishedIdsSchema,
  sectionListSchema,
  type Collection,
  type CostBands,
  type EvidenceList,
  type PopulationBands,
  type PublishedIds,
  type SectionList,
} from '../schemas/list.ts';
import { organisationSchema, type Organisation } from '../schemas/organisation.ts';
import { pageTextSchema } from '../schemas/page.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import { questionSchema, type Question } from '../schemas/question.ts';
import { sourceCheckListSchema, type SourceCheckList } from '../schemas/source-check.ts';
import { searchWordsSchema, type SearchWords } from '../schemas/search-words.ts';
import { sourceFileSchema, type Source } from '../schemas/source.ts';
import { startPageSchema, type StartPage } from '../schemas/start-page.ts';
import { classify, vocabularyFiles, type VocabularyKind } from './content-path.ts';
import { listFiles, readText, refuseMisplaced, refusePicture, type ReadText } from './files.ts';
import type { Finding } from './finding.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A YAML file that was read: its value where it is valid. */
export interface DataFile<T> {
  readonly file: string;
  readonly yaml: YamlFile;
  readonly schema: z.ZodType;
  readonly value: T | undefined;
}

/** A text with its front matter, where that is valid. */
export interface ContentText extends TextFile {
  readonly schema: z.ZodType;
  readonly frontMatter: Readonly<Record<string, unknown>> | undefined;
}

/** Everything in a content folder, each file by itself; nothing joined yet. */
export interface Content {
  /** The last part of the folder's path, with which the names of its files begin. */
  readonly root: string;
  readonly records: Map<string, DataFile<Readonly<Record<string, unknown>>>>;
  /** Texts by `collection/id` (or `pages/id`, `handbooks/id/chapter`), then by language. */
  readonly texts: Map<string, Map<string, ContentText>>;
  readonly places: Map<string, DataFile<Place>>;
  readonly organisations: Map<string, DataFile<Organisation>>;
  readonly terms: Map<string, DataFile<GlossaryTerm>>;
  readonly questions: Map<string, DataFile<Question>>;
  readonly starts: Map<string, DataFile<StartPage>>;
  readonly sourceFiles: DataFile<Source | Source[]>[];
  readonly vocabularies: Map<VocabularyKind, DataFile<Vocabulary>>;
  readonly interfaces: Map<string, DataFile<InterfaceStrings>>;
  readonly searchWords: Map<string, DataFile<SearchWords>>;
  readonly pictures: Set<string>;
  sections: DataFile<SectionList> | undefined;
  populationBands: DataFile<PopulationBands> | undefined;
  costBands: DataFile<CostBands> | undefined;
  evidenceLevels: DataFile<EvidenceList> | undefined;
  ids: DataFile<PublishedIds> | undefined;
  sourceChecks: DataFile<SourceCheckList> | undefined;
  readonly findings: Finding[];
}

/** The schemas of each collection: the record, and the front matter of its texts. */
export const collectionSchemas = {
  guidance: { record: guidanceRecordSchema, text: guidanceTextSchema },
  handbooks: { record: handbookRecordSchema, text: handbookTextSchema },
  frameworks: { record: frameworkRecordSchema, text: frameworkTextSchema },
  'case-studies': { record: caseStudyRecordSchema, text: caseStudyTextSchema },
} as const satisfies Record<Collection, { record: z.ZodType; text: z.ZodType }>;

/**
 * Reads a content folder whole. Nothing is thrown for a mistake in it: each becomes a finding.
 * @param folder the content folder; files are named in findings by its last part and the rest
 */
export function readContent(folder: string): Content {
  const root = basename(folder);
  const content: Content = {
    root,
    records: new Map(),
    texts: new Map(),
    places: new Map(),
    organisations: new Map(),
    terms: new Map(),
    questions: new Map(),
    starts: new Map(),
    sourceFiles: [],
    vocabularies: new Map(),
    interfaces: new Map(),
    searchWords: new Map(),
    pictures: new Set(),
    sections: undefined,
    populationBands: undefined,
    costBands: undefined,
    evidenceLevels: undefined,
    ids: undefined,
    sourceChecks: undefined,
    findings: [],
  };
  const paths = listFiles(folder);
  for (const path of paths) readInto(content, folder, path, `${root}/${path}`);
  content.findings.push(...missingLists(root, new Set(paths)));
  return content;
}

/** The lists that every library needs: one that is gone is one mistake, not one for each use of it. */
const lists = [
  ...Object.values(vocabularyFiles),
  ...['sections', 'population-bands', 'cost-bands', 'evidence-levels', 'ids'],
];

function missingLists(root: string, paths: ReadonlySet<string>): Finding[] {
  return lists
    .map((name) => `${name}.yaml`)
    .filter((path) => !paths.has(path))
    .map((path) => ({
      ...{ file: `${root}/${path}`, line: 1, column: 1, rule: 'misplaced-file' as const },
      problem: 'the list is not in its place',
      fix: 'bring it back: much refers to it',
    }));
}

function readInto(content: Content, folder: string, path: string, file: string): void {
  const place = classify(path);
  // What was published is read where it is asked for (src/versions/): it only grows.
  if (place.kind === 'readme' || place.kind === 'versions') return;
  if (place.kind === 'addresses') return;
  if (place.kind === 'picture') {
    const refused = refusePicture(join(folder, path), file);
    if (refused) content.findings.push(refused);
    content.pictures.add(path);
    return;
  }
  if (place.kind === 'misplaced') {
    content.findings.push(refuseMisplaced(join(folder, path), file));
    return;
  }
  const read = readText(join(folder, path), file);
  const data = <T>(schema: z.ZodType<T>) => readData(content, schema, read, file);
  const text = (key: string, language: string, schema: z.ZodType) =>
    addText(content, { key, language, schema, read, file });
  switch (place.kind) {
    case 'record': {
      const schema: z.ZodType = collectionSchemas[place.collection].record;
      const record = data(schema as z.ZodType<Readonly<Record<string, unknown>>>);
      content.records.set(`${place.collection}/${place.id}`, record);
      return;
    }
    case 'text': {
      const schema = collectionSchemas[place.collection].text;
      text(`${place.collection}/${place.id}`, place.language, schema);
      return;
    }
    case 'chapter':
      text(`handbooks/${place.id}/${place.chapter}`, place.language, chapterTextSchema);
      return;
    case 'page':
      text(`pages/${place.id}`, place.language, pageTextSchema);
      return;
    case 'place':
      content.places.set(place.id, data(placeSchema));
      return;
    case 'organisation':
      content.organisations.set(place.id, data(organisationSchema));
      return;
    case 'term':
      content.terms.set(place.id, data(glossaryTermSchema));
      return;
    case 'question':
      content.questions.set(place.id, data(questionSchema));
      return;
    case 'start':
      content.starts.set(place.id, data(startPageSchema));
      return;
    case 'source':
      content.sourceFiles.push(data(sourceFileSchema));
      return;
    case 'interface':
      content.interfaces.set(place.language, data(interfaceSchema));
      refuseUnknownLanguage(content, file, place.language);
      return;
    case 'search-words':
      content.searchWords.set(place.language, data(searchWordsSchema));
      refuseUnknownLanguage(content, file, place.language);
      return;
    case 'vocabulary':
      content.vocabularies.set(place.list, data(vocabularySchema));
      return;
    case 'sections':
      content.sections = data(sectionListSchema);
      return;
    case 'population-bands':
      content.populationBands = data(populationBandsSchema);
      return;
    case 'cost-bands':
      content.costBands = data(costBandsSchema);
      return;
    case 'evidence-levels':
      content.evidenceLevels = data(evidenceListSchema);
      return;
    case 'ids':
      content.ids = data(publishedIdsSchema);
      return;
    case 'source-check':
      content.sourceChecks = data(sourceCheckListSchema);
  }
}

function readData<T>(
  content: Content,
  schema: z.ZodType<T>,
  read: ReadText,
  file: string,
): DataFile<T> {
  if ('finding' in read) {
    content.findings.push(read.finding);
    return { file, yaml: { ...readYaml('', file), data: undefined }, schema, value: undefined };
  }
  const yaml = readYaml(read.text, file);
  const { value, findings } = validate(schema, yaml, file);
  const hidden = unsafeCharacters(read.text).map((found) => ({ file, ...found }));
  content.findings.push(...hidden, ...findings);
  return { file, yaml, schema, value };
}

interface TextToAdd {
  readonly key: string;
  readonly language: string;
  readonly schema: z.ZodType;
  readonly read: ReadText;
  readonly file: string;
}

function addText(content: Content, { key, language, schema, read, file }: TextToAdd): void {
  if (refuseUnknownLanguage(content, file, language)) return;
  const source = 'text' in read ? read.text : '';
  const text = readTextFile(source, file, language);
  const { value, findings } = validate(schema, text.yaml, file);
  // A file that is refused as such has nothing else wrong with it.
  content.findings.push(...('finding' in read ? [read.finding] : [...text.findings, ...findings]));
  const frontMatter = value as Readonly<Record<string, unknown>> | undefined;
  const texts = content.texts.get(key) ?? new Map<string, ContentText>();
  content.texts.set(key, texts.set(language, { ...text, schema, frontMatter }));
}

function refuseUnknownLanguage(content: Content, file: string, language: string): boolean {
  if (isLanguageCode(language)) return false;
  const problem = `"${language}" is not a language of this site`;
  content.findings.push({ file, line: 1, column: 1, rule: 'unknown-language', problem });
  return true;
}
