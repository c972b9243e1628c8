import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { z } from 'zod';
import { glossaryTermSchema } from '../../schemas/glossary-term.ts';
import { chapterTextSchema } from '../../schemas/handbook.ts';
import { interfaceSchema } from '../../schemas/interface.ts';
import { editorSchema, knownIdsFile } from '../../schemas/json-schema.ts';
import { vocabularySchema } from '../../schemas/label.ts';
import { searchWordsSchema } from '../../schemas/search-words.ts';
import {
  collections,
  costBandsSchema,
  evidenceListSchema,
  populationBandsSchema,
  publishedIdsSchema,
  sectionListSchema,
} from '../../schemas/list.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { pageTextSchema } from '../../schemas/page.ts';
import { placeSchema } from '../../schemas/place.ts';
import { questionSchema } from '../../schemas/question.ts';
import { sourceFileSchema } from '../../schemas/source.ts';
import { sourceCheckListSchema } from '../../schemas/source-check.ts';
import { startPageSchema } from '../../schemas/start-page.ts';
import { knownIds } from '../checks/references.ts';
import { collectionSchemas, type Content } from '../content.ts';
import { vocabularyFiles } from '../content-path.ts';

/** Where the JSON Schemas for editors lie. */
export const schemaFolder = join(import.meta.dirname, '../../../.vscode/schemas');

/** A JSON Schema that is made from one of ours, and the files that it is for. */
export interface SchemaFile {
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
  /** Patterns of paths from the root of the repository. */
  readonly files: readonly string[];
}

/** Every kind of file that people write in `content/`; texts are described by their front matter. */
export const schemaFiles: readonly SchemaFile[] = [
  ...collections.flatMap((collection): SchemaFile[] => {
    const { record, text } = collectionSchemas[collection];
    const [title, path] = [String(record.meta()?.title), `content/${collection}/*`];
    return [
      { name: `${collection}.record`, title, schema: record, files: [`${path}/record.yaml`] },
      {
        name: `${collection}.text`,
        title: String(text.meta()?.title),
        schema: text,
        files: [`${path}/*.mdx`],
      },
    ];
  }),
  file('chapter.text', 'Handbook chapter: words', chapterTextSchema, 'handbooks/*/*/*.mdx'),
  file('page.text', 'Page: words', pageTextSchema, 'pages/*/*.mdx'),
  file('place', 'Place', placeSchema, 'places/*.yaml'),
  file('organisation', 'Organisation', organisationSchema, 'organisations/*.yaml'),
  file('source', 'Source, or a list of sources', sourceFileSchema, 'sources/*.yaml'),
  file('term', 'Glossary term', glossaryTermSchema, 'glossary/*.yaml'),
  file('question', 'Question', questionSchema, 'questions/*.yaml'),
  file('start-page', 'Start page', startPageSchema, 'start/*.yaml'),
  file('search-words', 'Search words', searchWordsSchema, 'search-words/*.yaml'),
  file('interface', 'Strings of the interface', interfaceSchema, 'interface/*.yaml'),
  file(
    'list',
    'Controlled list',
    vocabularySchema,
    ...Object.values(vocabularyFiles).map((name) => `${name}.yaml`),
  ),
  file('sections', 'Standard headings', sectionListSchema, 'sections.yaml'),
  file('population-bands', 'Bands of population', populationBandsSchema, 'population-bands.yaml'),
  file('cost-bands', 'Bands of cost', costBandsSchema, 'cost-bands.yaml'),
  file('evidence-levels', 'Levels of evidence', evidenceListSchema, 'evidence-levels.yaml'),
  file('source-check', 'Last check of the sources', sourceCheckListSchema, 'source-check.yaml'),
  file('published-ids', 'Published ids', publishedIdsSchema, 'ids.yaml'),
];

function file(name: string, title: string, schema: z.ZodType, ...paths: string[]): SchemaFile {
  return { name, title, schema, files: paths.map((path) => `content/${path}`) };
}

/** The text of every JSON Schema that follows from the code alone, by the name of its file. */
export async function schemaTexts(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { name, title, schema } of schemaFiles) {
    texts.set(`${name}.json`, await formatted(editorSchema(schema, title)));
  }
  return texts;
}

/** What may be referred to, as a JSON Schema with a definition for each kind of reference. */
export function knownIdsSchema(content: Content): object {
  const kinds = [...knownIds(content)].map(([kind, ids]) => {
    const name = kind.replaceAll('-', ' ');
    const isList = Object.hasOwn(vocabularyFiles, kind);
    const errorMessage = `this is not a known ${name}; if it is new, run: npm run schemas`;
    return [kind, { enum: isList ? [...ids] : [...ids].sort(), errorMessage }];
  });
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return { $schema, title: 'Ids that exist in content/', definitions: Object.fromEntries(kinds) };
}

/** The text of the file of known ids. */
export function knownIdsText(content: Content): Promise<string> {
  return formatted(knownIdsSchema(content));
}

async function formatted(value: object): Promise<string> {
  const path = join(schemaFolder, knownIdsFile);
  return format(JSON.stringify(value), { ...(await resolveConfig(path)), filepath: path });
}
