import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import type { Collection, SectionList } from '../../schemas/list.ts';
import { collectionSchemas } from '../content.ts';
import { fillTemplate, type Fields } from './template.ts';
import type { NewFiles, Order } from './kind.ts';
import { mdxText, yamlText } from './yaml-text.ts';

/**
 * The record of a new entry and its text in the source language. The record is whole; in the text
 * the check names every place where words are to be written: blanks above, and below each heading
 * `<NotTranslated />`, which may not stand in a source.
 */
export function entryFiles(
  folder: Collection,
  order: Order,
  facts: Fields,
  words: Fields,
): NewFiles {
  const { record, text } = collectionSchemas[folder];
  const language = order.one('language') ?? '';
  if (!isLanguageCode(language)) throw new RangeError(`"${language}" is not a language`);
  const months = folder === 'guidance' ? 6 : 12;
  // The claims and sources come last, as in every record.
  const { claims, sources, ...rest } = fillTemplate(record, {
    ...sharedFields(order, months),
    ...facts,
  });
  const headings = headingsFor(order.library.content.sections?.value ?? [], {
    folder,
    kind: facts['country'] === undefined ? 'article' : 'country',
    language,
  });
  return new Map([
    [`${folder}/${order.id}/record.yaml`, yamlText({ ...rest, claims, sources })],
    [
      `${folder}/${order.id}/${language}.mdx`,
      mdxText(
        fillTemplate(text, { ...words, title: order.one('title') }),
        headings.flatMap(({ id, heading }) => [
          `## ${heading}`,
          ...(id === 'key-actions' ? actionsOf(order) : [toBeWritten]),
        ]),
      ),
    ],
  ]);
}

const toBeWritten = '<NotTranslated />';

/** The actions without the words that the check demands of them. */
function actionsOf(order: Order): string[] {
  return order.pairs('action').map(([id]) => `<Action id="${id}">\n${toBeWritten}\n</Action>`);
}

interface Template {
  readonly folder: Collection;
  readonly kind: 'article' | 'country';
  readonly language: LanguageCode;
}

/** The headings that a text must have, in its language and in their order. */
function headingsFor(sections: SectionList, { folder, kind, language }: Template) {
  return sections
    .filter((section) => section.required && (section.collections?.includes(folder) ?? true))
    .filter((section) => section.kind === undefined || section.kind === kind)
    .map(({ id, labels }) => ({ id, heading: String(labels[language]) }));
}

function sharedFields(order: Order, months: number): Fields {
  const { today } = order.library;
  return {
    sourceLanguage: order.one('language'),
    published: today,
    review: { last: today, due: monthsAfter(today, months), by: order.one('reviewed-by') },
    changes: [{ date: today, class: 'new' }],
    themes: order.all('theme'),
    audiences: order.all('audience'),
    organisations: order.pairs('organisation').map(([id, role]) => ({ id, role })),
    sources: order.all('source'),
  };
}

/** A day (ISO 8601) some months after another; where that month is too short, its last day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const found = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return found.toISOString().slice(0, 10);
}
