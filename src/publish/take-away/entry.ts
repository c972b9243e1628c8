import { factsOf } from '../../components/facts.ts';
import { evidenceLabel, facetLabel, facetPath } from '../../components/facet-label.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { formatDate, formatList } from '../../i18n/format.ts';
import { usedIn } from '../../library/cited.ts';
import { bodyLanguage, chapterText, textIn, type Entry } from '../../library/entry.ts';
import { claimOf } from '../../library/lookup.ts';
import { versionOf } from '../../versions/version-of.ts';
import { bodyOf } from './body.ts';
import type { Block, Inline, TakeAway, TermLine } from './document.ts';
import { figureTable } from './figures.ts';
import { inLanguage, plain, wordsOf } from './inline.ts';
import { headingOf } from './heading.ts';
import { noticesOf, translationOf } from './translation.ts';

/** The fields of each kind of entry that make its summary, in the order of the page. */
export const summaryFields = {
  'case-studies': ['what', 'problem', 'result', 'caution'],
  frameworks: ['what', 'offers', 'joining', 'caution'],
  handbooks: ['what', 'use', 'getting', 'caution'],
  guidance: ['answer', 'forWhom', 'notFor'],
} as const;

/** An entry as it is taken away by a reader of one language. */
export function takeAwayEntry(site: Site, entry: Entry): TakeAway {
  const { code } = site;
  const text = textIn(entry, code);
  const chapters = entry.collection === 'handbooks' ? entry.chapters : [];
  // A handbook in chapters lists with each chapter what that chapter rests on.
  const used = chapters.length > 0 ? usedIn(entry, [...entry.texts.values()]) : undefined;
  const sources = entry.references
    .map((source, index) => ({ source, number: index + 1 }))
    .filter(({ source }) => used?.sources.has(source.id) ?? true);
  return {
    kind: entry.collection,
    path: `/${entry.key}/`,
    code,
    title: text.words.title,
    titleLanguage: text.language,
    textLanguage: bodyLanguage(entry, code),
    sourceLanguage: entry.sourceLanguage,
    name: text.words.name,
    translation: translationOf(text, entry.sourceLanguage),
    notices: noticesOf(site, text, entry.sourceLanguage, bodyLanguage(entry, code)),
    modified: entry.record.changes.at(-1)?.date ?? entry.record.published,
    published: entry.record.published,
    edition: versionOf(entry, code),
    opening: [
      ...summary(site, entry),
      dates(site, entry),
      ...facts(site, entry),
      ...fit(site, entry),
    ],
    ...bodyOf(site, entry, entry.source, entry.texts.get(code)),
    closing: [
      ...chapterList(site, entry),
      ...reason(site, entry),
      ...figureTable(site, entry, used?.claims),
    ],
    sources,
  };
}

function summary(site: Site, entry: Entry): Block[] {
  const { words, language } = textIn(entry, site.code);
  const said = words as unknown as Readonly<Record<string, string | undefined>>;
  const items = summaryFields[entry.collection].map((field) => ({
    label: site.t(`summary.${field.toLowerCase()}`),
    words: inLanguage(wordsOf(siteIn(language), entry, said[field] ?? ''), language, site.code),
  }));
  return [{ type: 'terms', items }];
}

function dates({ t, code, label }: Site, { record }: Entry): Block {
  const changed = record.changes.at(-1);
  const said = [
    t('entry.reviewed', {
      date: formatDate(record.review.last, code),
      role: label('role', record.review.by),
    }),
    t('entry.review-due', { date: formatDate(record.review.due, code) }),
    ...(changed
      ? [
          t('entry.changed', {
            date: formatDate(changed.date, code),
            kind: t(`change.${changed.class}`),
          }),
        ]
      : []),
  ];
  return { type: 'paragraph', children: plain(said.join(' · ')) };
}

function facts(site: Site, entry: Entry): Block[] {
  const { t, code } = site;
  const isCountryPage = entry.collection === 'guidance' && entry.record.country !== undefined;
  const lines = factsOf(site, entry).map(({ label, value, parts = [value] }): TermLine => {
    const words = parts.flatMap((part): readonly Inline[] =>
      typeof part === 'string' ? plain(part) : inLanguage(plain(part.name), part.language, code),
    );
    return { label, words };
  });
  const themes = entry.record.themes.flatMap((theme, index): Inline[] => [
    ...(index > 0 ? plain(', ') : []),
    {
      type: 'link',
      to: facetPath('theme', theme),
      children: plain(facetLabel(site, 'theme', theme)),
    },
  ]);
  return [
    headingOf('facts', t('fact.title')),
    {
      type: 'terms',
      items: [
        ...(isCountryPage ? [] : [evidence(site, entry)]),
        ...lines,
        { label: t('facet.theme'), words: themes },
      ],
    },
  ];
}

function evidence(site: Site, entry: Entry): TermLine {
  const { t, code } = site;
  const { level, claims } = entry.evidence;
  const why = site.library.evidenceLevels.find(({ id }) => id === level)?.why[code];
  const measures = [
    ...new Set(claims.map((id) => site.label('measure', claimOf(entry, id).measure))),
  ];
  const said = [
    `${evidenceLabel(site, level)}.`,
    String(why ?? ''),
    ...(measures.length > 0
      ? [t('evidence.rests-on', { measures: formatList(measures, code) })]
      : []),
  ];
  return { label: t('facet.evidence'), words: plain(said.filter(Boolean).join(' ')) };
}

function fit(site: Site, entry: Entry): Block[] {
  if (entry.collection !== 'case-studies') return [];
  const { t, code } = site;
  const { words, language } = textIn(entry, code);
  const say = (text: string) => inLanguage(wordsOf(siteIn(language), entry, text), language, code);
  const item = (children: readonly Inline[]): readonly Block[] => [{ type: 'paragraph', children }];
  const needs = entry.record.conditions.map(({ id, kind, basis, source }) =>
    item([
      ...say(words.conditions[id] ?? ''),
      ...plain(` (${site.label('condition-kind', kind)} · ${t(`basis.${basis}`)})`),
      ...(source ? [{ type: 'cite' as const, source }] : []),
    ]),
  );
  return [
    headingOf('fit', t('fit.title')),
    headingOf(undefined, t('fit.needs'), 3),
    { type: 'list', isLoose: false, items: needs },
    headingOf(undefined, t('fit.avoid'), 3),
    { type: 'list', isLoose: false, items: words.avoidIf.map((text) => item(say(text))) },
  ];
}

function reason(site: Site, entry: Entry): Block[] {
  if (entry.collection !== 'case-studies') return [];
  const { words, language } = textIn(entry, site.code);
  return [
    headingOf('why-included', site.t('entry.why-included')),
    {
      type: 'paragraph',
      children: inLanguage(plain(words.whyIncluded), language, site.code),
    },
  ];
}

function chapterList(site: Site, entry: Entry): Block[] {
  if (entry.collection !== 'handbooks' || entry.chapters.length === 0) return [];
  const items = entry.chapters.map((chapter): readonly Block[] => {
    const { words, language } = chapterText(chapter, site.code);
    const children = inLanguage(plain(words.title), language, site.code);
    const to = `/${entry.key}/${chapter.id}/`;
    return [{ type: 'paragraph', children: [{ type: 'link', to, children }] }];
  });
  return [
    headingOf('chapters', site.t('handbook.chapters')),
    { type: 'list', start: 1, isLoose: false, items },
  ];
}
