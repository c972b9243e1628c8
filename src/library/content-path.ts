import type { ReferenceKind } from '../schemas/scalar.ts';
import { isCollection, type Collection } from '../schemas/list.ts';

/** What a file of `content/` is, by where it lies. */
export type ContentPath =
  | { readonly kind: 'record'; readonly collection: Collection; readonly id: string }
  | {
      readonly kind: 'text';
      readonly collection: Collection;
      readonly id: string;
      readonly language: string;
    }
  | {
      readonly kind: 'chapter';
      readonly id: string;
      readonly chapter: string;
      readonly language: string;
    }
  | { readonly kind: 'page'; readonly id: string; readonly language: string }
  | {
      readonly kind: 'place' | 'organisation' | 'term' | 'source' | 'question' | 'start';
      readonly id: string;
    }
  | { readonly kind: 'interface' | 'search-words'; readonly language: string }
  | { readonly kind: 'vocabulary'; readonly list: VocabularyKind }
  | { readonly kind: 'sections' | BandList | 'evidence-levels' | 'ids' | 'source-check' }
  | { readonly kind: 'picture' | 'readme' | 'versions' | 'addresses' | 'misplaced' };

/** The lists of classes that figures are sorted into. */
export type BandList = 'population-bands' | 'cost-bands';

/** The controlled lists that records refer to, and the file of each. */
export const vocabularyFiles = {
  theme: 'themes',
  audience: 'audiences',
  'target-group': 'target-groups',
  role: 'roles',
  phase: 'phases',
  measure: 'measures',
  'municipality-role': 'municipality-roles',
  'organisation-role': 'organisation-roles',
  'organisation-kind': 'organisation-kinds',
  'legal-nature': 'legal-natures',
  'legal-status': 'legal-statuses',
  'condition-kind': 'condition-kinds',
} as const satisfies Partial<Record<ReferenceKind, string>>;

export type VocabularyKind = keyof typeof vocabularyFiles;

const vocabularyByFile = new Map(
  Object.entries(vocabularyFiles).map(([kind, file]) => [`${file}.yaml`, kind as VocabularyKind]),
);

const flatFolders = {
  places: 'place',
  organisations: 'organisation',
  glossary: 'term',
  sources: 'source',
  questions: 'question',
  start: 'start',
} as const;

const name = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What the file at a path below `content/` is (with forward slashes). */
export function classify(path: string): ContentPath {
  const vocabulary = vocabularyByFile.get(path);
  if (vocabulary) return { kind: 'vocabulary', list: vocabulary };
  const single =
    /^(sections|population-bands|cost-bands|evidence-levels|ids|source-check)\.yaml$/.exec(
      path,
    )?.[1];
  if (single) return { kind: single as 'sections' };
  if (/^([a-z-]+\/)?README\.md$/.test(path)) return { kind: 'readme' };
  if (keyOfVersions(path) !== undefined) return { kind: 'versions' };
  if (path === 'addresses.txt') return { kind: 'addresses' };
  const [folder = '', ...rest] = path.split('/');
  const below = rest.join('/');
  const flat = new RegExp(`^(${name})\\.yaml$`).exec(below)?.[1];
  if (flat && Object.hasOwn(flatFolders, folder)) {
    return { kind: flatFolders[folder as keyof typeof flatFolders], id: flat };
  }
  if (flat && folder === 'interface') return { kind: 'interface', language: flat };
  if (flat && folder === 'search-words') return { kind: 'search-words', language: flat };
  return isCollection(folder) || folder === 'pages'
    ? classifyInEntry(folder, below)
    : { kind: 'misplaced' };
}

/** The entry whose versions a file below `content/` records, as `collection/id`. */
export function keyOfVersions(path: string): string | undefined {
  const [, key, collection = ''] =
    new RegExp(`^versions/(([a-z-]+)/${name})\\.jsonl$`).exec(path) ?? [];
  return isCollection(collection) ? key : undefined;
}

function classifyInEntry(folder: Collection | 'pages', below: string): ContentPath {
  const text = new RegExp(`^(${name})/([a-zA-Z-]+)\\.mdx$`).exec(below);
  const [, id = '', language = ''] = text ?? [];
  if (folder === 'pages') {
    return text ? { kind: 'page', id, language } : pictureOrMisplaced(below);
  }
  if (text) return { kind: 'text', collection: folder, id, language };
  const record = new RegExp(`^(${name})/record\\.yaml$`).exec(below)?.[1];
  if (record) return { kind: 'record', collection: folder, id: record };
  const chapter = new RegExp(`^(${name})/(${name})/([a-zA-Z-]+)\\.mdx$`).exec(below);
  if (chapter && folder === 'handbooks') {
    const [, book = '', section = '', chapterLanguage = ''] = chapter;
    return { kind: 'chapter', id: book, chapter: section, language: chapterLanguage };
  }
  return pictureOrMisplaced(below);
}

function pictureOrMisplaced(below: string): ContentPath {
  const picture = new RegExp(`^(${name}/)+[a-z0-9][a-z0-9._-]*\\.(png|jpe?g|webp|avif)$`);
  return { kind: picture.test(below) ? 'picture' : 'misplaced' };
}
