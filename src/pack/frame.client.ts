import { sayer, type PageWords } from '../practice/page-words.ts';
import type { PracticeFile } from '../schemas/practice-file.ts';
import type { PackFrame } from './sheet.client.ts';

/**
 * What the sheets of a pack share. The address is on the site as it was published, wherever this
 * copy of it is read, so that the code on paper leads a council to the same.
 * @param path the page that the code leads to, such as `pack/`
 */
export function packFrame(
  files: readonly PracticeFile[],
  { home, locale, ...words }: PageWords,
  path: string,
): PackFrame {
  const origin = files[0] ? new URL(files[0].links.page).origin : location.origin;
  const ids = files.map(({ id }) => id).join(',');
  return {
    say: sayer({ home, locale, ...words }),
    locale,
    address: `${origin}${home}${path}?ids=${ids}`,
    versions: files.map(({ version }) => version),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', calendar: 'gregory' }).format(),
  };
}
