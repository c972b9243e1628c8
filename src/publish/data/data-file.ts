import type { LanguageCode } from '../../i18n/languages.ts';
import type { DataHead } from '../../schemas/data-file.ts';

/** Where the data lie. The form of what lies there never changes; another form is another folder. */
export const dataFolder = 'api/v1';

/** The version of the form of the data: what is added raises the second number. */
export const dataVersion = '1.0';

export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** A file of data, whole. */
export interface DataFile {
  /** The path below the folder of the data. */
  readonly path: string;
  readonly mediaType: string;
  readonly data: string;
  /** What it is a form of: the name of a list, `thesaurus` or a bibliography. */
  readonly dataset: string;
  /** The language of the words, where the file is of one. */
  readonly language?: LanguageCode;
  /** The path of the schema that it keeps to, below the folder of the data. */
  readonly schema?: string;
}

/** The address of a file of the site, by its path without a slash before it. */
export type Url = (path: string) => string;

/** The address of a file of the data, by its path below their folder. */
export function dataUrl(url: Url, path: string): string {
  return url(`${dataFolder}/${path}`);
}

/** What every file of data says of itself. */
export function headOf(url: Url, schema: string, day: string): DataHead {
  return {
    $schema: dataUrl(url, `schemas/${schema}`),
    version: dataVersion,
    licence: { ...licence },
    generated: day,
  };
}
