import { currentLibrary } from '../library/current.ts';
import type { Library } from '../library/library.ts';
import type { DataFile } from '../publish/data/data-file.ts';
import { dataFiles } from '../publish/data/data-files.ts';
import { fixtureSite } from './fixture-site.ts';

/** The open data of the fixture, as they are published at https://example.org/base/. */
export interface FixtureData {
  readonly library: Library;
  readonly files: readonly DataFile[];
  /** What a file holds, by its path below the folder of the data. */
  readonly read: (path: string) => string;
}

/** The address of a file of that site. */
export const fixtureUrl = (path: string) => `https://example.org/base/${path}`;

/**
 * Makes the open data of the small fixture; once in a file of tests, for the library is read once.
 * @param prepare changes the content folder before it is read
 */
export function fixtureData(prepare?: (content: string) => void): FixtureData {
  const content = fixtureSite();
  prepare?.(content);
  process.env['SILTA_CONTENT'] = content;
  const library = currentLibrary();
  const files = dataFiles(library, fixtureUrl);
  return {
    library,
    files,
    read: (path) => {
      const found = files.find((file) => file.path === path);
      if (!found) throw new RangeError(`there is no ${path}`);
      return found.data;
    },
  };
}
