import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { contentFolder } from '../../library/content-folder.ts';
import type { SiteAddress } from '../../i18n/site-address.ts';
import { webAddress, textMarkup } from '../markup/text-markup.ts';
import { webAddresses } from '../take-away/addresses.ts';
import type { TakeAway } from '../take-away/document.ts';
import { anchorsOf, fileOf, type Book } from './book.ts';
import { bookId, colophonPage, contentsPage, coverPage, titlePage } from './front-pages.ts';
import { coverPicture } from './cover.ts';
import type { BookFile } from './package-file.ts';
import { bookPage } from './page.ts';
import { bookStyle } from './style.ts';
import { termsPage } from './terms-page.ts';

const xhtml = 'application/xhtml+xml';

/** The files of a book but for its package document, in the order of reading. */
export function bookFiles(book: Book, address: SiteAddress): BookFile[] {
  const { site, texts } = book;
  const inside = new Map(
    texts.map((text) => [text.path, { file: fileOf(text), anchors: anchorsOf(text) }]),
  );
  const terms = new Set<string>();
  const pictures = new Set<string>();
  const page = (name: string, data: string, properties?: string): BookFile => ({
    ...{ name, data, mediaType: xhtml, isRead: true },
    ...(properties !== undefined && { properties }),
  });
  /** Within the book where it has the place, else to the web. */
  const hrefIn = (text: TakeAway) => {
    const web = webAddresses(address, text);
    return (to: string) => {
      const [path = '', anchor = ''] = to.split('#', 2);
      const target = inside.get(path === '' ? text.path : path);
      if (target?.anchors.has(anchor)) return `${path === '' ? '' : target.file}#${bookId(anchor)}`;
      if (target && path !== '') return target.file;
      const [, term = ''] = /^\/glossary\/([^/]+)\/$/.exec(path) ?? [];
      if (term !== '' && site.library.terms.has(term)) {
        terms.add(term);
        return `terms.xhtml#${bookId(term)}`;
      }
      return webAddress(web.link(to));
    };
  };
  const written = texts.map((text) =>
    page(
      fileOf(text),
      bookPage(
        site,
        text.title,
        textMarkup(site, text, {
          isXml: true,
          depth: 2,
          id: bookId,
          href: hrefIn(text),
          picture: (file) => {
            pictures.add(file);
            return pictureName(file);
          },
        }),
      ),
    ),
  );
  return [
    page('cover.xhtml', coverPage(book)),
    page('title.xhtml', titlePage(book)),
    page('nav.xhtml', contentsPage(book, terms.size > 0), 'nav'),
    ...written,
    ...(terms.size > 0 ? [page('terms.xhtml', termsPage(site, terms))] : []),
    page(
      'colophon.xhtml',
      colophonPage(
        book,
        webAddresses(address, { code: site.code, path: book.page }).link(book.page),
      ),
    ),
    {
      ...{ name: 'cover.svg', data: coverPicture(book), mediaType: 'image/svg+xml' },
      ...{ isRead: false, properties: 'cover-image' },
    },
    { name: 'style.css', data: bookStyle, mediaType: 'text/css', isRead: false },
    ...[...pictures].map((file) => ({
      name: pictureName(file),
      data: readFileSync(join(dirname(contentFolder()), file)),
      mediaType: pictureTypes[extname(file)] ?? 'image/jpeg',
      isRead: false,
    })),
  ];
}

const pictureTypes: Readonly<Record<string, string | undefined>> = {
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

function pictureName(file: string): string {
  return `pictures/${basename(dirname(file))}_${basename(file)}`;
}
