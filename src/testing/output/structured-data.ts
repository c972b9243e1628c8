import { targetOf, type BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';
import type { Problem } from './problem.ts';

/** What search engines ask of a thing of each type: what it must have, and what it should. */
const properties: Readonly<Record<string, readonly string[]>> = {
  Article: [
    ...['headline', 'inLanguage', 'datePublished', 'dateModified', 'about', 'image'],
    ...['license', 'author', 'publisher', 'isPartOf'],
  ],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  DefinedTerm: ['name', 'description', 'inDefinedTermSet', 'termCode'],
  DefinedTermSet: ['name'],
  FAQPage: ['mainEntity', 'inLanguage'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  Dataset: ['name', 'description', 'license', 'creator', 'dateModified', 'distribution'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  WebSite: ['name'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Organization: ['name', 'url'],
  Book: ['name'],
  Thing: ['name'],
};

/**
 * A page that names itself as the true one says in the words of schema.org what it is: whole, with
 * addresses that lead somewhere, and the same trail that its reader sees. Any other says nothing.
 */
export function checkStructuredData(site: BuiltSite, page: Page): Problem[] {
  const { path, structuredData } = page;
  const tell = (what: string): Problem => ({ path, rule: 'structured-data', what });
  const isTrue = !page.isHidden && pathOf(site, page, page.canonical) === path;
  if (!isTrue) {
    return structuredData.length > 0 ? [tell('is not the true page and yet describes itself')] : [];
  }
  const things = structuredData.flatMap(parse);
  if (things.includes(undefined)) return [tell('is no JSON')];
  const all = things.flatMap((thing) => [...thingsIn(thing)]);
  return [
    ...all.flatMap(faultsOf).map(tell),
    ...all.flatMap((thing) => deadAddresses(site, page, thing)).map(tell),
    ...trailFaults(site, page, all).map(tell),
  ];
}

type Thing = Readonly<Record<string, unknown>>;

function parse(text: string): (Thing | undefined)[] {
  try {
    const whole = JSON.parse(text) as { '@context'?: unknown; '@graph'?: Thing[] };
    return whole['@context'] === 'https://schema.org'
      ? (whole['@graph'] ?? [undefined])
      : [undefined];
  } catch {
    return [undefined];
  }
}

/** A thing and all things within it. */
function* thingsIn(value: unknown): Generator<Thing> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Thing;
  for (const inner of Object.values(value)) yield* thingsIn(inner);
}

function faultsOf(thing: Thing): string[] {
  const type = thing['@type'];
  // Named elsewhere by its address.
  if (type === undefined) return thing['@id'] === undefined ? ['a thing has no type'] : [];
  const needed = properties[String(type)];
  if (!needed) return [`${String(type)} is no type that is used here`];
  return needed
    .filter((property) => isEmpty(thing[property]))
    .map((property) => `${String(type)} lacks ${property}`);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

const addressed = ['@id', 'item', 'image', 'url', 'contentUrl', 'urlTemplate'] as const;

function deadAddresses(site: BuiltSite, page: Page, thing: Thing): string[] {
  return addressed
    .flatMap((property) => (typeof thing[property] === 'string' ? thing[property] : []))
    .filter((address) => {
      const target = targetOf(site.address, page.path, address.replace(/\{.*$/, ''));
      return target.kind !== 'file' || !site.files.has(target.path);
    })
    .map((address) => `${address} leads to no file`);
}

/** The trail names the page last, and before it what its reader sees above its heading. */
function trailFaults(site: BuiltSite, page: Page, things: readonly Thing[]): string[] {
  const lists = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
  const isHome = page.path.split('/').length <= 2;
  if (lists.length !== (isHome ? 0 : 1)) return [`has ${lists.length} trails`];
  const items = (lists[0]?.['itemListElement'] ?? []) as { name: string; item: string }[];
  const told = items.map(({ name, item }) => `${name} ${pathOf(site, page, item)}`);
  const last = pathOf(site, page, items.at(-1)?.item);
  const seen = page.breadcrumb.map(({ name, address }) => `${name} ${pathOf(site, page, address)}`);
  return [
    ...(isHome || last === page.path ? [] : [`its trail ends at ${last}`]),
    ...(seen.length === 0 || seen.join('\n') === told.slice(0, -1).join('\n')
      ? []
      : [`its trail is ${told.slice(0, -1).join(', ')} where a reader sees ${seen.join(', ')}`]),
  ];
}

function pathOf(site: BuiltSite, page: Page, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const target = targetOf(site.address, page.path, address);
  return target.kind === 'file' ? target.path : undefined;
}
