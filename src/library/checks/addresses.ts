import { collections } from '../../schemas/list.ts';
import type { CaseStudyRecord } from '../../schemas/case-study.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Content, ContentText } from '../content.ts';
import { entryFiles } from '../entry-texts.ts';
import { evidenceOf } from '../evidence.ts';
import { populationBand } from '../facets.ts';

/** The anchors of a page; undefined where its text cannot be read, so that nobody can tell. */
export type Anchors = ReadonlySet<string> | undefined;

/** The folders of facets that have a page for each of their values. */
const facets = { themes: 'themes', audiences: 'audiences', targetGroups: 'target-groups' } as const;

/** The pages that the site always has, without the slashes around them. */
const fixed = [
  ...['search', 'sources', 'status', 'glossary', ...collections],
  ...['places', 'population', 'evidence', 'languages', ...Object.values(facets)],
];

/** Every address that a text may link to, without its language, with the anchors of the page. */
export function addressesOf(content: Content): ReadonlyMap<string, Anchors> {
  const terms = [...content.terms.keys()].map((id) => `glossary/${id}`);
  const plain = [...fixed, ...terms, ...facetPages(content)].map((path) => `/${path}/`);
  const texts = [...content.texts].map(([key, group]) => {
    const text = sourceOf(content, key, group);
    return [addressOf(key), text?.isReadable ? anchorsOf(text) : undefined] as const;
  });
  const none: Anchors = new Set<string>();
  return new Map<string, Anchors>([
    ...['/', ...plain].map((path) => [path, none] as const),
    ...texts,
  ]);
}

/** The address of a text by its key: pages live under /about/, everything else under its key. */
export function addressOf(key: string): string {
  if (key === 'pages/about') return '/about/';
  return key.startsWith('pages/') ? `/about/${key.slice('pages/'.length)}/` : `/${key}/`;
}

/** The values of facets that some entry has: the others have no page. */
function facetPages(content: Content): Set<string> {
  const pages = new Set<string>();
  const populationBands = content.populationBands?.value ?? [];
  for (const { key, record, fields, texts, chapters } of entryFiles(content)) {
    const value = record.value as Partial<Record<string, readonly string[]>> & {
      readonly appliesTo?: { readonly places: readonly string[] };
    };
    for (const [field, folder] of Object.entries(facets)) {
      for (const id of value[field] ?? []) pages.add(`${folder}/${id}`);
    }
    pages.add(`evidence/${evidenceOf(fields.claims as readonly Claim[]).level}`);
    const population = (record.value as Partial<CaseStudyRecord>).population ?? 'not-applicable';
    pages.add(`population/${populationBand({ populationBands }, population)}`);
    for (const [code, text] of texts) if (text.hasBody) pages.add(`languages/${code}`);
    if (chapters.size > 0) pages.add(`${key}/all`);
    const places = value['places'] ?? value.appliesTo?.places ?? [];
    for (let id of places as (string | undefined)[]) {
      // A place stands under every larger one too; the set keeps a circle from going on.
      for (
        ;
        id !== undefined && !pages.has(`places/${id}`);
        id = content.places.get(id)?.value?.partOf
      ) {
        pages.add(`places/${id}`);
      }
    }
  }
  return pages;
}

function sourceOf(content: Content, key: string, group: ReadonlyMap<string, ContentText>) {
  const record = content.records.get(key.split('/').slice(0, 2).join('/'))?.yaml.data;
  const { sourceLanguage } = (record ?? {}) as { sourceLanguage?: unknown };
  return group.get(String(sourceLanguage ?? 'en')) ?? [...group.values()][0];
}

function anchorsOf({ lead, sections }: ContentText): ReadonlySet<string> {
  return new Set([...lead.inner, ...sections.flatMap(({ slug, inner }) => [slug, ...inner])]);
}
