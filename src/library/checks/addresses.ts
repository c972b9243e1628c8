import { collections } from '../../schemas/list.ts';
import type { CaseStudyRecord } from '../../schemas/case-study.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { GuidanceRecord } from '../../schemas/guidance.ts';
import type { Content, ContentText } from '../content.ts';
import { entryFiles, type EntryFiles } from '../entry-texts.ts';
import { evidenceOf } from '../evidence.ts';
import { populationBand } from '../facets.ts';

/** The anchors of a page; undefined where its text cannot be read, so that nobody can tell. */
export type Anchors = ReadonlySet<string> | undefined;

/** The folders of facets that have a page for each of their values. */
const facets = { themes: 'themes', audiences: 'audiences', targetGroups: 'target-groups' } as const;

/** The pages that the site always has, without the slashes around them. */
const fixed = [
  ...['search', 'sources', 'status', 'glossary', 'questions', 'start', ...collections],
  ...['places', 'population', 'evidence', 'languages', ...Object.values(facets)],
  ...['municipality-roles', 'settings', 'progress', 'costs', 'case-studies/map'],
];

/** Every address that a text may link to, without its language, with the anchors of the page. */
export function addressesOf(content: Content): ReadonlyMap<string, Anchors> {
  const entries = entryFiles(content).flatMap((entry) => pagesOf(entry, content));
  const terms = [...content.terms.keys()].map((id) => `glossary/${id}`);
  const questions = [...content.questions.keys()].map((id) => `questions/${id}`);
  const starts = [...content.starts.keys()].map((id) => `start/${id}`);
  const plain = [...fixed, ...terms, ...questions, ...starts, ...entries].map(
    (path) => `/${path}/`,
  );
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

/** The pages of an entry itself, and those of the facet values that it stands under. */
function pagesOf({ key, record, fields, texts, chapters }: EntryFiles, content: Content): string[] {
  // Schemas say what is there; here it only matters what a record of any collection may have.
  const value = record.value as Partial<Record<keyof typeof facets | 'places', readonly string[]>> &
    Pick<Partial<CaseStudyRecord>, 'population'> &
    Pick<Partial<GuidanceRecord>, 'appliesTo'>;
  const { population = 'not-applicable' } = value;
  const populationBands = content.populationBands?.value ?? [];
  const bodies = [...texts].filter(([, text]) => text.hasBody);
  const places = value.places ?? value.appliesTo?.places ?? [];
  return [
    ...(chapters.size > 0 ? [`${key}/all`] : []),
    ...Object.entries(facets).flatMap(([field, folder]) =>
      (value[field as keyof typeof facets] ?? []).map((id) => `${folder}/${id}`),
    ),
    ...placesAround(content, places).map((id) => `places/${id}`),
    ...(population === 'not-applicable'
      ? []
      : [`population/${populationBand({ populationBands }, population)}`]),
    `evidence/${evidenceOf(fields.claims as readonly Claim[]).level}`,
    ...bodies.map(([code]) => `languages/${code}`),
  ];
}

/** Places with every larger one around them. */
function placesAround(content: Content, ids: readonly string[]): string[] {
  const found = new Set(ids);
  // A set goes on through what is added to it, and a circle adds nothing new.
  for (const id of found) {
    const larger = content.places.get(id)?.value?.partOf;
    if (larger !== undefined) found.add(larger);
  }
  return [...found];
}

function sourceOf(content: Content, key: string, group: ReadonlyMap<string, ContentText>) {
  const record = content.records.get(key.split('/').slice(0, 2).join('/'))?.yaml.data;
  const { sourceLanguage } = (record ?? {}) as { sourceLanguage?: unknown };
  return group.get(String(sourceLanguage ?? 'en')) ?? [...group.values()][0];
}

function anchorsOf({ lead, sections }: ContentText): ReadonlySet<string> {
  return new Set([...lead.inner, ...sections.flatMap(({ slug, inner }) => [slug, ...inner])]);
}
