import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page says to the index alone: its filters and its summary. */
const notes = / *<div hidden data-pagefind-ignore="index">.*?<\/div>/gs;

/**
 * Takes out of the pages what only the index needed, once it is built. A page for reading is some
 * two hundred bytes lighter for it.
 */
export async function stripIndexNotes(site: string): Promise<void> {
  const files = await readdir(site, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(site, file);
    const page = await readFile(path, 'utf8');
    const stripped = page.replace(notes, '');
    if (stripped !== page) await writeFile(path, stripped);
  }
}
