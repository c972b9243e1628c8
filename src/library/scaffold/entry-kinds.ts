import type { Collection } from '../../schemas/list.ts';
import { collectionSchemas } from '../content.ts';
import { askField, type Ask } from './ask.ts';
import type { Fields } from './template.ts';
import { entryFiles } from './entry-files.ts';
import type { Kind, Library, Order } from './kind.ts';
import { askActions, askConditions, askOrganisations } from './pairs.ts';

const team = ['editorial-team'];

/** The four kinds of entry, and country pages, which are guidance with questions of their own. */
export const entryKinds: readonly Kind[] = [
  entryKind('case-study', 'case-studies', {
    help: 'what somebody did somewhere, and what came of it',
    asks: (library) => [
      ...askFields('case-studies', library, [
        ['place', 'places'],
        ['municipality-role', 'municipalityRole'],
        ['target-group', 'targetGroups'],
        ['contact', 'contact.organisation'],
        ['proposed-by', 'proposedBy', team],
      ]),
      askConditions(library),
    ],
    record: (order) => ({
      places: order.all('place'),
      municipalityRole: order.all('municipality-role'),
      targetGroups: order.all('target-group'),
      conditions: order.all('condition').map((kind) => ({ id: kind, kind, basis: 'inference' })),
      contact: { organisation: order.one('contact') },
      proposedBy: order.one('proposed-by'),
      safeguarding: {
        // True of a file that has no words yet.
        ...{ names: 'none', photos: 'none', smallNumbers: 'none' },
        checked: order.library.today,
      },
    }),
    words: (order) => ({
      conditions: Object.fromEntries(order.all('condition').map((id) => [id, null])),
    }),
  }),
  entryKind('framework', 'frameworks', {
    help: 'an agreement, network or programme that a municipality can join',
    asks: (library) =>
      askFields('frameworks', library, [
        ['place', 'places'],
        ['legal-nature', 'legalNature'],
        ['open-to', 'openTo', []],
        ['join-at', 'joinAt', ['unknown']],
      ]),
    record: (order) => ({
      places: order.all('place'),
      legalNature: order.one('legal-nature'),
      openTo: order.all('open-to'),
      joinAt: order.one('join-at'),
    }),
  }),
  entryKind('handbook', 'handbooks', {
    help: 'a handbook or tool',
    asks: (library) =>
      askFields('handbooks', library, [
        ['place', 'places'],
        ['year', 'year', ['unknown']],
        ['price', 'price', ['unknown']],
        ['url', 'url', ['unknown']],
      ]),
    record: (order) => ({
      places: order.all('place'),
      year: order.one('year'),
      price: order.one('price'),
      url: order.one('url'),
    }),
  }),
  entryKind('guidance', 'guidance', {
    help: 'an article with three to nine key actions',
    asks: (library) => [
      ...askFields('guidance', library, [
        ['phase', 'phases'],
        ['place', 'appliesTo.places'],
        ['legal-status', 'appliesTo.legalStatuses'],
      ]),
      askActions(library),
    ],
    record: (order) => ({
      phases: order.all('phase'),
      appliesTo: { places: order.all('place'), legalStatuses: order.all('legal-status') },
      actions: order.pairs('action').map(([id, owner]) => ({ id, owner })),
    }),
  }),
  entryKind('country', 'guidance', {
    help: 'a country page: who is responsible, and what a newcomer is entitled to',
    asks: (library, id) =>
      askFields('guidance', library, [
        ['country', 'country', library.known.get('place')?.has(id) ? [id] : undefined],
        ['phase', 'phases'],
        ['legal-status', 'appliesTo.legalStatuses'],
      ]),
    record: (order) => ({
      country: order.one('country'),
      phases: order.all('phase'),
      appliesTo: { places: order.all('country'), legalStatuses: order.all('legal-status') },
    }),
  }),
];

/** What sets a kind of entry apart from the others. */
interface Parts {
  readonly help: string;
  readonly asks: (library: Library, id: string) => readonly Ask[];
  readonly record: (order: Order) => Fields;
  readonly words?: (order: Order) => Fields;
}

function entryKind(name: string, folder: Collection, parts: Parts): Kind {
  const { record, text } = collectionSchemas[folder];
  return {
    name,
    help: parts.help,
    folder,
    isRegistered: true,
    asks: (library, id) => [
      askField(text, ['title'], 'title', library.known),
      askField(record, ['sourceLanguage'], 'language', library.known),
      ...askFields(folder, library, [
        ['theme', 'themes'],
        ['audience', 'audiences'],
      ]),
      ...parts.asks(library, id),
      askOrganisations(library),
      ...askFields(folder, library, [
        ['source', 'sources'],
        ['reviewed-by', 'review.by', team],
      ]),
    ],
    files: (order) => entryFiles(folder, order, parts.record(order), parts.words?.(order) ?? {}),
  };
}

/** The option, the path of the field in the record, and what stands where nobody answers. */
type FieldAsk = readonly [flag: string, path: string, fallback?: readonly string[] | undefined];

function askFields(folder: Collection, { known }: Library, asks: readonly FieldAsk[]): Ask[] {
  const { record } = collectionSchemas[folder];
  return asks.map(([flag, path, fallback]) =>
    askField(record, path.split('.'), flag, known, fallback),
  );
}
