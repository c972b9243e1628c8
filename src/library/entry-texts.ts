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
}

/** Whether the texts under a key belong to an entry, and not to a page about the site. */
export function isEntryText(key: string): boolean {
  return !key.startsWith('pages/');
}

/** Every entry whose record is valid, with its texts. */
export function entryFiles(content: Content): EntryFiles[] {
  return [...content.records].flatMap(([key, record]) =>
    record.value === undefined
      ? []
      : [
          {
            key,
            record,
            fields: record.value as unknown as AnyRecord,
            texts: content.texts.get(key) ?? new Map<string, ContentText>(),
          },
        ],
  );
}
