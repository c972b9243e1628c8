import { languageOf } from '../../i18n/languages.ts';
import { licence } from '../take-away/licence.ts';
import { xmlText } from '../xml/xml.ts';
import { uuidOf } from '../xml/uuid.ts';
import { modifiedOf, type Book } from './book.ts';

/** A file of a book, by its name in the folder of the package. */
export interface BookFile {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly mediaType: string;
  /** Whether it stands in the order of reading. */
  readonly isRead: boolean;
  readonly properties?: string;
}

/** What a book is and which files it has, in which order (EPUB 3, package document). */
export function packageFile(book: Book, address: string, files: readonly BookFile[]): string {
  const { site, title, description, texts } = book;
  const { tag, direction } = site.language;
  const modified = modifiedOf(book);
  const languages = new Set([
    tag,
    ...texts
      .flatMap((text) => [text.textLanguage, text.titleLanguage])
      .map((code) => languageOf(code).tag),
  ]);
  const hasPictures = files.some(({ name }) => name.startsWith('pictures/'));
  const property = (name: string, value: string) =>
    `<meta property="${name}">${xmlText(value)}</meta>`;
  const items = files.map(
    ({ name, mediaType, properties }, index) =>
      `<item id="f${index}" href="${xmlText(name)}" media-type="${mediaType}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
  );
  const order = files.flatMap(({ isRead }, index) =>
    isRead ? [`<itemref idref="f${index}"/>`] : [],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuidOf(address)}</dc:identifier>
<dc:title>${xmlText(title)}</dc:title>
${[...languages].map((each) => `<dc:language>${each}</dc:language>`).join('\n')}
<dc:creator>${xmlText(site.t('site.name'))}</dc:creator>
<dc:publisher>${xmlText(site.t('site.name'))}</dc:publisher>
<dc:date>${modified}</dc:date>
<dc:description>${xmlText(description)}</dc:description>
<dc:source>${xmlText(address)}</dc:source>
<dc:rights>${licence.name}, ${licence.url}</dc:rights>
${property('dcterms:modified', `${modified}T00:00:00Z`)}
${property('schema:accessMode', 'textual')}
${hasPictures ? property('schema:accessMode', 'visual') : ''}
${property('schema:accessModeSufficient', 'textual')}
${['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText', 'displayTransformability'].map((each) => property('schema:accessibilityFeature', each)).join('\n')}
${property('schema:accessibilityHazard', 'none')}
${property('schema:accessibilitySummary', site.t('takeaway.accessible'))}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine page-progression-direction="${direction}">
${order.join('\n')}
</spine>
</package>
`;
}
