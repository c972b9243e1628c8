import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A page of the built site that is to be found. */
export interface IndexedPage {
  /** Its address from the root of the site, such as `/lv/case-studies/siin-ja-saal/`. */
  readonly url: string;
  readonly content: string;
}

const body = /\sdata-pagefind-body[\s=>/]/;

/** The pages of a language that say what of them is to be found, in the order of their paths. */
export async function readPages(site: string, code: string): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for (const path of await htmlFiles(join(site, code))) {
    const content = await readFile(path, 'utf8');
    if (body.test(content)) pages.push({ url: addressOf(relative(site, path)), content });
  }
  return pages;
}

/** The address of a file of the site, with forward slashes on every machine. */
function addressOf(path: string): string {
  return `/${path.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}

async function htmlFiles(folder: string): Promise<string[]> {
  try {
    const found = await readdir(folder, { recursive: true });
    return found
      .filter((path) => path.endsWith('.html'))
      .sort()
      .map((path) => join(folder, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
