import type { Publication } from '../publication.ts';
import { bookFiles } from './book-files.ts';
import { booksOf } from './books.ts';
import { packageFile } from './package-file.ts';
import type { Book } from './book.ts';
import { zipBook } from './zip.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Writes the books of the site: each collection, the glossary and each handbook, as EPUB 3. */
export function writeBooks({ address, url, write }: Publication): void {
  for (const book of booksOf()) write(book.path, bookOf(book, { address, url }));
}

/** A book as a file. */
export function bookOf(
  book: Book,
  { address, url }: Pick<Publication, 'address' | 'url'>,
): Uint8Array {
  const files = bookFiles(book, address);
  return zipBook([
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageFile(book, url(book.path), files)],
    ...files.map(({ name, data }) => [`EPUB/${name}`, data] as const),
  ]);
}
