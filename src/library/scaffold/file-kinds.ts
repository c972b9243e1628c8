import { languages } from '../../i18n/languages.ts';
import { glossaryTermSchema } from '../../schemas/glossary-term.ts';
import { organisationSchema } from '../../schemas/organisation.ts';
import { placeSchema } from '../../schemas/place.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { askField, type Ask } from './ask.ts';
import { fillTemplate, type Fields } from './template.ts';
import type { Kind, Library, Order } from './kind.ts';
import { yamlText } from './yaml-text.ts';

/** What entries refer to: one file each, which is right as soon as it is written, but for terms. */
export const fileKinds: readonly Kind[] = [
  {
    ...fileKind('source', 'sources', 'a document or page that entries cite'),
    asks: ({ known }) => [
      askField(sourceSchema, ['title'], 'title', known),
      askField(sourceSchema, ['publisher'], 'publisher', known),
      askField(sourceSchema, ['language'], 'language', known),
      askField(sourceSchema, ['url'], 'url', known, ['unknown']),
      askField(sourceSchema, ['date'], 'date', known, ['unknown']),
      askField(sourceSchema, ['part'], 'part', known),
      askField(sourceSchema, ['licence'], 'licence', known, ['unknown']),
    ],
    files: (order) => {
      const { id, library } = order;
      const told = answers(order, [
        'title',
        'publisher',
        'language',
        'url',
        'date',
        'part',
        'licence',
      ]);
      const source = fillTemplate(sourceSchema, { id, ...told, read: library.today });
      return new Map([[`sources/${id}.yaml`, yamlText(source)]]);
    },
  },
  {
    ...fileKind('place', 'places', 'a country, region or municipality'),
    asks: (library) => [
      ...askNames(placeSchema, library),
      askField(placeSchema, ['kind'], 'kind', library.known),
      askField(placeSchema, ['country'], 'country', library.known),
      askField(placeSchema, ['partOf'], 'part-of', library.known, []),
      askField(placeSchema, ['site'], 'site', library.known, ['unknown']),
    ],
    files: (order) => {
      const told = answers(order, ['kind', 'country', 'site']);
      const partOf = order.one('part-of');
      const place = fillTemplate(placeSchema, { names: namesOf(order), ...told, partOf });
      return new Map([[`places/${order.id}.yaml`, yamlText(place)]]);
    },
  },
  {
    ...fileKind('organisation', 'organisations', 'a body that takes part in something'),
    asks: (library) => [
      ...askNames(organisationSchema, library),
      askField(organisationSchema, ['short'], 'short', library.known, []),
      askField(organisationSchema, ['kind'], 'kind', library.known),
      askField(organisationSchema, ['country'], 'country', library.known, ['unknown']),
      askField(organisationSchema, ['site'], 'site', library.known, ['unknown']),
    ],
    files: (order) => {
      const told = answers(order, ['short', 'kind', 'country', 'site']);
      const organisation = fillTemplate(organisationSchema, { names: namesOf(order), ...told });
      return new Map([[`organisations/${order.id}.yaml`, yamlText(organisation)]]);
    },
  },
  {
    ...fileKind('term', 'glossary', 'a term of the glossary, in every language'),
    asks: ({ known }) => [
      {
        ...askField(glossaryTermSchema, ['terms', 'en', 'method'], 'language', known),
        help: 'The language in which the definition is written first.',
        choices: languages.map(({ code }) => code),
        refuse: (answer) =>
          languages.some(({ code }) => code === answer)
            ? undefined
            : `"${answer}" is no language of this site`,
      },
      askField(glossaryTermSchema, ['terms', 'en', 'preferred'], 'preferred', known),
      askField(glossaryTermSchema, ['terms', 'en', 'definition'], 'definition', known),
      askField(glossaryTermSchema, ['terms', 'en', 'origin'], 'origin', known),
      askField(glossaryTermSchema, ['sources'], 'source', known),
    ],
    files: (order) => {
      const told = { ...answers(order, ['preferred', 'definition', 'origin']), method: 'source' };
      const terms = { [order.one('language') ?? '']: told };
      const term = fillTemplate(glossaryTermSchema, { terms, sources: order.all('source') });
      return new Map([[`glossary/${order.id}.yaml`, yamlText(term)]]);
    },
  },
];

function fileKind(name: string, folder: string, help: string) {
  return { name, folder, help, isRegistered: false };
}

/** The answers that stand under the same name in the file. */
function answers(order: Order, flags: readonly string[]): Fields {
  return Object.fromEntries(flags.map((flag) => [flag, order.one(flag)]));
}

/** The name in English, and those in the other languages, which may be left out. */
function askNames(
  schema: typeof placeSchema | typeof organisationSchema,
  { known }: Library,
): Ask[] {
  return languages.map(({ code }) => {
    const flag = code === 'en' ? 'name' : `name-${code}`;
    return askField(schema, ['names', code], flag, known, code === 'en' ? undefined : []);
  });
}

function namesOf(order: Order): Fields {
  return Object.fromEntries(
    languages.map(({ code }) => [code, order.one(code === 'en' ? 'name' : `name-${code}`)]),
  );
}
