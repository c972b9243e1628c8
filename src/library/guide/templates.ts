import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { entryFields } from '../../schemas/entry.ts';
import { glossaryTermSchema } from '../../schemas/glossary-term.ts';
import { chapterTextSchema } from '../../schemas/handbook.ts';
import { vocabularySchema } from '../../schemas/label.ts';
import { sectionListSchema, type Collection } from '../../schemas/list.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { pageTextSchema } from '../../schemas/page.ts';
import { placeSchema } from '../../schemas/place.ts';
import { questionSchema } from '../../schemas/question.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { startPageSchema } from '../../schemas/start-page.ts';
import { textFields } from '../../schemas/text.ts';
import { collectionSchemas } from '../content.ts';
import { asSentence } from './code-spans.ts';
import { demandsOf, fieldsOf } from './field.ts';
import { fieldList } from './field-list.ts';

/** The names of the kinds of entry. */
const entryNames: Readonly<Record<Collection, string>> = {
  'case-studies': 'Case study',
  frameworks: 'Framework',
  handbooks: 'Handbook',
  guidance: 'Guidance',
};

/** Everything that is one file, with its template. */
const files: readonly (readonly [name: string, where: string, schema: z.ZodType])[] = [
  ['Source', '`sources/<id>.yaml`, one source or a list of several', sourceSchema],
  ['Place', '`places/<id>.yaml`', placeSchema],
  ['Organisation', '`organisations/<id>.yaml`', organisationSchema],
  ['Glossary term', '`glossary/<id>.yaml`', glossaryTermSchema],
  ['Question', '`questions/<id>.yaml`', questionSchema],
  ['Start page', '`start/<id>.yaml`', startPageSchema],
  ['Item of a controlled list', '`<list>.yaml`, a list of items', vocabularySchema.element],
];

/** Texts that have no record. */
const texts: typeof files = [
  ['Chapter of a handbook', '`handbooks/<id>/<chapter>/<language>.mdx`', chapterTextSchema],
  ['Page about the site', '`pages/<id>/<language>.mdx`', pageTextSchema],
];

const sectionsPath = join(import.meta.dirname, '../../../content/sections.yaml');

/** Every template as a Markdown section with its fields, the common ones once. */
export function templateSections(): string {
  const sections = sectionListSchema.parse(parse(readFileSync(sectionsPath, 'utf8')));
  const headings = (collection: Collection) =>
    sections
      .filter(({ collections }) => collections === undefined || collections.includes(collection))
      .map(({ labels, required, kind }) => {
        const demand = required ? 'required' : 'optional';
        const only = kind === undefined ? '' : `, ${kind === 'country' ? 'country page' : kind}`;
        return `- ${labels['en']} (${demand}${only})`;
      });
  const entries = Object.entries(entryNames).map(([key, name]) => {
    const collection = key as Collection;
    const { record, text } = collectionSchemas[collection];
    return [
      `### ${name}`,
      `\`${collection}/<id>/record.yaml\`, beside the fields of [every entry](#every-entry):`,
      template(record, Object.keys(entryFields)),
      `\`${collection}/<id>/<language>.mdx\`, front matter, beside the fields of [every text](#every-text):`,
      template(text, Object.keys(textFields)),
      'Headings of the body:',
      headings(collection).join('\n'),
    ].join('\n\n');
  });
  return [
    ['### Every entry', 'In each `record.yaml`:', template(z.strictObject(entryFields))],
    ['### Every text', 'In the front matter of each `.mdx`:', template(z.strictObject(textFields))],
    entries,
    ...texts.map(([name, where, schema]) => [
      `### ${name}`,
      `${where}, front matter: the fields of [every text](#every-text)${hasMore(schema) ? ', and' : '.'}`,
      template(schema, Object.keys(textFields)),
    ]),
    ...files.map(([name, where, schema]) => [`### ${name}`, `${where}:`, template(schema)]),
  ]
    .flat()
    .join('\n\n');
}

function hasMore(schema: z.ZodType): boolean {
  return fieldsOf(schema).some(({ name }) => !Object.hasOwn(textFields, name));
}

/** The fields of a template but for those that are told elsewhere, and what it demands as a whole. */
function template(schema: z.ZodType, toldElsewhere: readonly string[] = []): string {
  const own = fieldsOf(schema).filter(({ name }) => !toldElsewhere.includes(name));
  const demands = demandsOf(schema).map(asSentence);
  return [fieldList(own), ...demands].filter((part) => part !== '').join('\n\n');
}
