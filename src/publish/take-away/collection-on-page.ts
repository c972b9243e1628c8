import type { Site } from '../../components/site.ts';
import { entriesOf } from '../../explorer/make-explorer-file.ts';
import { sitePath } from '../../i18n/address.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import type { Collection } from '../../schemas/list.ts';
import { anchorsOf, modifiedOf } from '../epub/book.ts';
import { bookPath, textsOfEntry } from '../epub/books.ts';
import { textMarkup } from '../markup/text-markup.ts';
import { picturePath } from './addresses.ts';
import type { TakeAway } from './document.ts';

/** A collection on one page. */
export interface WholeCollection {
  readonly texts: readonly {
    /** The anchor of its title. */
    readonly id: string;
    readonly title: string;
    readonly language: LanguageCode;
    readonly html: string;
  }[];
  /** The day of the last change (ISO 8601); empty where there are no texts. */
  readonly modified: string;
  /** The path of its book without a language, where there is one. */
  readonly book: string | undefined;
}

/** The texts of a collection as HTML for one page, in the order of its list; handbooks by chapter. */
export function collectionOnPage(site: Site, collection: Collection): WholeCollection {
  const texts = entriesOf(site, collection).flatMap((entry) => textsOfEntry(site, entry));
  const inside = new Map(texts.map((text) => [text.path, text]));
  return {
    texts: texts.map((text) => ({
      id: idIn(text, 'title'),
      title: text.title,
      language: text.titleLanguage,
      html: textMarkup(site, text, {
        isXml: false,
        depth: 3,
        id: (name) => idIn(text, name),
        href: (to) => hrefOnPage(site, inside, text, to),
        picture: (file) => sitePath(picturePath(file)),
      }),
    })),
    modified: modifiedOf({ texts }),
    book:
      texts.length > 0
        ? `/${bookPath(site.code, collection).split('/').slice(1).join('/')}`
        : undefined,
  };
}

/** The id of a place in one of many texts. */
function idIn({ path }: TakeAway, name: string): string {
  const prefix = path.split('/').slice(2, -1).join('.');
  return name === 'title' ? prefix : `${prefix}.${name}`;
}

const anchors = new WeakMap<TakeAway, ReadonlySet<string>>();

/** Within the page where it has the place, else to the page that has it. */
function hrefOnPage(
  site: Site,
  inside: ReadonlyMap<string, TakeAway>,
  from: TakeAway,
  to: string,
): string {
  if (!/^[#/]/.test(to)) return to;
  const [path = '', anchor = ''] = to.split('#', 2);
  const text = path === '' ? from : inside.get(path);
  if (!text) return site.href(to);
  const known = anchors.get(text) ?? anchorsOf(text);
  anchors.set(text, known);
  if (anchor !== '' && !known.has(anchor)) return site.href(`${text.path}#${anchor}`);
  return `#${idIn(text, anchor === '' ? 'title' : anchor)}`;
}
