import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The kinds of XML that the site writes, and what each is held against. */
const kinds = {
  feed: { schema: 'atom.rng', extension: 'relaxng', with: [] },
  sitemap: {
    schema: 'sitemap.xsd',
    extension: 'schema',
    with: ['sitemap-link.xsd', 'sitemap-types.xsd'],
  },
  'sitemap-index': {
    schema: 'sitemap-index.xsd',
    extension: 'schema',
    with: ['sitemap-types.xsd'],
  },
} as const;

export type XmlKind = keyof typeof kinds;

/** What is wrong with XML files of a kind, as `file:line what`; nothing where all are valid. */
export async function xmlFaults(
  kind: XmlKind,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<string[]> {
  if (files.length === 0) return [];
  const { schema, extension, with: others } = kinds[kind];
  const { errors } = await validateXML({
    xml: files.map(({ path, text }) => ({ fileName: path.replaceAll('/', '__'), contents: text })),
    schema: schemaFile(schema),
    preload: others.map(schemaFile),
    extension,
    maxMemoryPages: 4 * 256 * memoryPages.MiB,
  });
  return errors.map(({ message, loc, rawMessage }) =>
    loc ? `${loc.fileName.replaceAll('__', '/')}:${loc.lineNumber} ${message}` : rawMessage,
  );
}

function schemaFile(fileName: string) {
  return {
    fileName,
    contents: readFileSync(join(import.meta.dirname, 'schemas', fileName), 'utf8'),
  };
}
