import type { z } from 'zod';
import { languages } from '../../i18n/languages.ts';
import { glossaryTermSchema } from '../../schemas/glossary-term.ts';
import { collections } from '../../schemas/list.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { pageTextSchema } from '../../schemas/page.ts';
import { placeSchema } from '../../schemas/place.ts';
import { questionSchema } from '../../schemas/question.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { collectionSchemas, type Content } from '../content.ts';
import type { VocabularyKind } from '../content-path.ts';
import { fieldOf, isKept, type Choices, type EditorField } from './field.ts';

/** Where the editor keeps what is written: one setting, such as `github:owner/name@main`. */
export interface EditorBackend {
  readonly name: 'github' | 'gitlab';
  readonly repo: string;
  readonly branch: string;
  /** A relay for signing in, where there is one. */
  readonly base_url?: string;
}

/** The configuration of Sveltia CMS, made whole from the schemas and the lists of the content. */
export function editorConfig(content: Content, backend: EditorBackend) {
  const choices = choicesOf(content);
  const { root } = content;
  const fields = (schema: z.ZodType) => formOf(schema, choices);
  const flat = [
    ['questions', 'Questions', questionSchema, '{{slug}}'],
    ['glossary', 'Glossary', glossaryTermSchema, '{{slug}}'],
    ['places', 'Places', placeSchema, '{{slug}}'],
    ['organisations', 'Organisations', organisationSchema, '{{slug}}'],
    ['sources', 'Sources', sourceSchema, '{{title}}'],
  ] as const;
  const texts = [
    ...collections.map((id) => [id, collectionSchemas[id].text] as const),
    ['pages', pageTextSchema] as const,
  ];
  return {
    load_config_file: false,
    // A pull request for every change, also from people without write access.
    publish_mode: 'editorial_workflow',
    backend: { ...backend, open_authoring: backend.name === 'github', auth_scope: 'public_repo' },
    media_folder: `${root}/media`,
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      ...texts.flatMap(([id, schema]) =>
        languages.map(({ code, englishName }) => ({
          name: `${id}-${code}`,
          label: `${englishName}: ${labels[id]}`,
          folder: `${root}/${id}`,
          path: `{{slug}}/${code}`,
          extension: 'mdx',
          format: 'yaml-frontmatter',
          create: false,
          identifier_field: 'title',
          slug: '{{title}}',
          fields: [...fields(schema), body],
        })),
      ),
      ...collections.map((id) => ({
        name: `${id}-records`,
        label: `Records: ${labels[id]}`,
        folder: `${root}/${id}`,
        path: '{{slug}}/record',
        extension: 'yaml',
        format: 'yaml',
        create: false,
        identifier_field: 'sourceLanguage',
        slug: '{{sourceLanguage}}',
        summary: '{{dirname}}',
        fields: fields(collectionSchemas[id].record),
      })),
      ...flat.map(([id, label, schema, summary]) => ({
        name: id,
        label,
        folder: `${root}/${id}`,
        extension: 'yaml',
        format: 'yaml',
        // A source names its own file; the others are begun with `npm run new`.
        create: id === 'sources',
        slug: id === 'sources' ? '{{id}}' : '{{slug}}',
        identifier_field: id === 'sources' ? 'title' : (fields(schema)[0]?.name ?? 'id'),
        summary,
        fields: fields(schema),
      })),
    ],
  };
}

const labels: Readonly<Record<string, string>> = {
  guidance: 'guidance',
  handbooks: 'handbooks',
  frameworks: 'partnerships',
  'case-studies': 'case studies',
  pages: 'about this site',
};

/** The body of a text is edited as it stands: its components would not survive a rich editor. */
const body: EditorField = { name: 'body', label: 'Text', widget: 'markdown', modes: ['raw'] };

/** The fields of a record or of front matter that the editor can show. */
function formOf(schema: z.ZodType, choices: Choices): EditorField[] {
  const { shape = {} } = schema.def as unknown as { shape?: Record<string, z.ZodType> };
  return Object.entries(shape)
    .filter(([name]) => !isKept(name))
    .flatMap(([name, inner]) => fieldOf(name, inner, choices) ?? []);
}

/** The collections of the editor that references lead to. */
const related = {
  place: 'places',
  organisation: 'organisations',
  source: 'sources',
  term: 'glossary',
} as const;

function choicesOf(content: Content): Choices {
  return (kind) => {
    const items = content.vocabularies.get(kind as VocabularyKind)?.value;
    if (items) {
      return {
        options: items.map(({ id, labels }) => ({ label: String(labels['en'] ?? id), value: id })),
      };
    }
    return Object.hasOwn(related, kind)
      ? { collection: related[kind as keyof typeof related] }
      : undefined;
  };
}
