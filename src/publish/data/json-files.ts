import { languageCodes, languageOf } from '../../i18n/languages.ts';
import type { Library } from '../../library/library.ts';
import { collections } from '../../schemas/list.ts';
import { dataUrl, headOf, type DataFile, type Url } from './data-file.ts';
import type { DataList } from './data-lists.ts';
import { wordsItem } from './entry-items.ts';

/** The most items of a file: a longer list goes on in `<name>-2.json`. */
export const partSize = 2000;

/** Every list of data as JSON, in parts where it is long. */
export function listFiles(lists: readonly DataList[], url: Url, day: string): DataFile[] {
  return lists.flatMap(({ name, items, gone }) =>
    parts(items).map((part, index, all): DataFile => {
      const isLast = index === all.length - 1;
      const head = {
        ...headOf(url, `${name}.json`, day),
        name,
        count: items.length,
        ...(!isLast && { next: dataUrl(url, partPath(name, index + 1)) }),
        ...(isLast && gone && { gone }),
      };
      return {
        path: partPath(name, index),
        mediaType: 'application/json',
        data: jsonText(head, part),
        dataset: name,
        schema: `schemas/${name}.json`,
      };
    }),
  );
}

/** The words of every entry in every language, as JSON: a file for each collection and language. */
export function wordsFiles(library: Library, url: Url, day: string): DataFile[] {
  return languageCodes.flatMap((code) =>
    collections.map((name): DataFile => {
      const items = library.entries
        .filter(({ collection }) => collection === name)
        .map((entry) => wordsItem(entry, code, url));
      const head = {
        ...headOf(url, `words-${name}.json`, day),
        ...{ name, language: languageOf(code).tag, count: items.length },
      };
      return {
        path: `words/${code}/${name}.json`,
        mediaType: 'application/json',
        data: jsonText(head, items),
        dataset: name,
        language: code,
        schema: `schemas/words-${name}.json`,
      };
    }),
  );
}

/** An object as JSON with its items one a line, so that two versions can be held together. */
export function jsonText(head: object, items: readonly object[], name = 'items'): string {
  const start = JSON.stringify(head, null, 2).slice(0, -2);
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `${start},\n  "${name}": [${lines && `\n${lines}\n`}]\n}\n`;
}

function partPath(name: string, index: number): string {
  return index === 0 ? `${name}.json` : `${name}-${index + 1}.json`;
}

function parts<T>(items: readonly T[]): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / partSize));
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * partSize, (index + 1) * partSize),
  );
}
