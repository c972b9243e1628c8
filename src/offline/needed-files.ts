/** The kinds of files, in the order in which a list holds them: alike files compress each other. */
const kinds = ['shared', 'search', 'sheet', 'letter', 'entry', 'data', 'page'] as const;

export type FileKind = (typeof kinds)[number];

export interface NeededFile {
  /** The path in the built site. */
  readonly path: string;
  readonly kind: FileKind;
}

const shared = /^(?:_astro\/[^/]+\.(?:css|js)|index\.html|icon\.svg)$/;

/**
 * A whole collection on one page. Everything on it is kept already, and it would come anew with every
 * change of any of its entries.
 */
export const wholeCollection =
  /^[^/]+\/(?:case-studies|frameworks|glossary|guidance|handbooks|questions)\/all\/index\.html$/;

/** What scripts of pages ask for, beside the search. Files for other programs are not kept. */
const data =
  /^[^/]+\/(?:list\/entries\.json|situation\.json|[^/]+\/explorer\.json|case-studies\/[^/]+\/practice\.json|manifest\.webmanifest)$/;

/**
 * Which files of a built site a language needs, and in which order: its pages and what they load, its
 * search, its data. What changes a device's mind about printouts is not among them, for it has to be
 * asked anew.
 * @param files the paths of all files of the site
 * @param pictures those that pages of the language show
 */
export function neededFiles(
  files: readonly string[],
  code: string,
  pictures: ReadonlySet<string> = new Set(),
): NeededFile[] {
  const needed = files.flatMap((path): NeededFile[] => {
    const kind = kindOf(path, code, pictures);
    return kind ? [{ path, kind }] : [];
  });
  const rank = ({ kind, path }: NeededFile) =>
    `${kinds.indexOf(kind)}${kind === 'page' ? path.split('/').length : ''} ${path}`;
  return needed
    .map((file) => ({ file, key: rank(file) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ file }) => file);
}

function kindOf(path: string, code: string, pictures: ReadonlySet<string>): FileKind | undefined {
  if (shared.test(path)) return 'shared';
  if (pictures.has(path)) return 'data';
  if (path.startsWith(`search-index/${code}/`)) return 'search';
  if (!path.startsWith(`${code}/`)) return undefined;
  if (wholeCollection.test(path)) return undefined;
  if (path.endsWith('/print/index.html')) return 'sheet';
  if (path.endsWith('/letter/index.html')) return 'letter';
  // A collection whole repeats its texts, to print.
  if (/^[^/]+\/[^/]+\/all\/index\.html$/.test(path)) return undefined;
  if (path.endsWith('.html')) return 'page';
  if (!data.test(path)) return undefined;
  return path.endsWith('/practice.json') ? 'entry' : 'data';
}

/** The address of a file as a browser asks for it, below that of the site. */
export function addressOfFile(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}
