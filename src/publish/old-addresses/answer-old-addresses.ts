import { placeOf } from '../../addresses/address-place.ts';
import { fileOf } from '../../addresses/built-addresses.ts';
import { oldAnswer } from '../../addresses/old-answer.ts';
import { recordedAddresses } from '../../addresses/recorded.ts';
import { foreignMarks } from '../../components/foreign.ts';
import { goneEntries } from '../../components/gone.ts';
import { sitePath } from '../../i18n/address.ts';
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { titleIn } from '../../library/entry.ts';
import type { Writer } from '../publication.ts';
import { emptyFeed } from './empty-feed.ts';
import { oldWords } from './old-words.ts';
import { nameOf, wayOnPage } from './way-on.ts';

/**
 * Answers the addresses that were published once and that no file of the site answers any more: the
 * pages and files of entries that moved or were withdrawn, and of lists that are empty now. What it
 * cannot answer is left to the check of the built site.
 */
export const answerOldAddresses: Writer = ({ library, url, read, readBytes, files, write }) => {
  const there = new Set(files());
  const has = (file: string) => there.has(file);
  const wayTo = (address: string, code: LanguageCode) => {
    const entry = library.byKey.get(placeOf(address)?.key ?? '');
    const href = sitePath(address);
    if (!entry) return { href, name: nameOf(read(fileOf(address))) };
    const { title, language } = titleIn(entry, code);
    return { href, name: title, marks: foreignMarks(language, code) };
  };
  const gone = new Map(
    goneEntries(library).map((entry) => [`${entry.section}/${entry.id}`, entry]),
  );
  for (const address of recordedAddresses(contentFolder())) {
    const file = fileOf(address);
    if (has(file)) continue;
    const answer = oldAnswer(address, gone, has);
    const code = languageIn(address);
    if (answer?.kind === 'page') write(file, readBytes(answer.like));
    if (answer?.kind === 'copy') write(file, readBytes(answer.from));
    if (answer?.kind === 'words') write(file, oldWords(address, answer.gone, code, url));
    if (answer?.kind === 'empty-feed') {
      const feed = emptyFeed(library, answer, code, url);
      if (feed !== undefined) write(file, feed);
    }
    if (answer?.kind === 'way-on') {
      const page = wayOnPage(read(`${code}/gone/index.html`), wayTo(answer.to, code));
      write(file, page);
    }
  }
};

/** The language of an address: the first part of it that names one. */
function languageIn(address: string): LanguageCode {
  return address.split('/').find(isLanguageCode) ?? 'en';
}
