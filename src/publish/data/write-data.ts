import type { Writer } from '../publication.ts';
import { dataFolder } from './data-file.ts';
import { dataFiles } from './data-files.ts';

/** Writes the open data: everything that the library knows, for programs. */
export const writeData: Writer = ({ library, url, write }) => {
  for (const { path, data } of dataFiles(library, url)) write(`${dataFolder}/${path}`, data);
};
