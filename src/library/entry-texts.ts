import type { Content, ContentText, DataFile } from './content.ts';

/** The fields that the record of every entry has, as far as the checks look at them. */
export interface AnyRecord {
  readonly sourceLanguage: string;
  readonly claims: readonly { readonly id: string; readonly source: string }[];
  readonly sources: readonly string[];
}

/** A record with its texts: the key is `collection/id`. */
export interface EntryFiles {
  readonly key: string;
  readonly record: DataFile<Readonly<Record<string, unknown>>>;
  readonly fields: AnyRecord;
  readonly texts: ReadonlyMap<string, ContentText>;
  /** The texts of the chapters of a handbook of our own, by the id of the chapter. */
  readonly chapters: ReadonlyMap<string, ReadonlyMap<string, ContentText>>;
}

/** Whether the texts under a key belong to an entry, and not to a page about the site. */
export function isEntryText(key: string): boolean {
  return !key.startsWith('pages/');
}

/** Every entry whose record is valid, with its texts. */
export function entryFiles(content: Content): EntryFiles[] {
  const chapters = chaptersByEntry(content);
  return [...content.records].flatMap(([key, record]) =>
    record.value === undefined
      ? []
      : [
          {
            key,
            record,
            fields: record.value as unknown as AnyRecord,
            texts: content.texts.get(key) ?? new Map<string, ContentText>(),
            chapters: chapters.get(key) ?? new Map<string, ReadonlyMap<string, ContentText>>(),
          },
        ],
  );
}

/** The chapters that lie in the folder of each entry, by the key of the entry, then by their id. */
function chaptersByEntry(content: Content) {
  const byEntry = new Map<string, Map<string, ReadonlyMap<string, ContentText>>>();
  for (const [path, texts] of content.texts) {
    const [collection, id, chapter] = path.split('/');
    if (chapter === undefined) continue;
    const key = `${collection}/${id}`;
    const chapters = byEntry.get(key) ?? new Map<string, ReadonlyMap<string, ContentText>>();
    byEntry.set(key, chapters.set(chapter, texts));
  }
  return byEntry;
}

/** Every text of an entry, those of its chapters included. */
export function allTexts({ texts, chapters }: EntryFiles): ContentText[] {
  return [texts, ...chapters.values()].flatMap((group) => [...group.values()]);
}

/** Texts that say the same in several languages, with the one that the others were made from. */
export interface TextGroup {
  /** `collection/id`, `handbooks/id/chapter` or `pages/id`. */
  readonly key: string;
  readonly sourceLanguage: string;
  readonly source: ContentText | undefined;
  readonly texts: ReadonlyMap<string, ContentText>;
}

/** Every group of texts: entries, chapters of handbooks, and pages about the site (from English). */
export function textGroups(content: Content): TextGroup[] {
  return [...content.texts].flatMap(([key, texts]) => {
    const owner = key.split('/').slice(0, 2).join('/');
    const record = content.records.get(owner)?.value as AnyRecord | undefined;
    const sourceLanguage = key.startsWith('pages/') ? 'en' : record?.sourceLanguage;
    return sourceLanguage === undefined
      ? []
      : [{ key, sourceLanguage, source: texts.get(sourceLanguage), texts }];
  });
}
