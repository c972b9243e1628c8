import { siteIn, type Site } from '../../components/site.ts';
import { languageCodes } from '../../i18n/languages.ts';
import type { Library } from '../../library/library.ts';
import { takeAwayChapter } from './chapter.ts';
import type { TakeAway } from './document.ts';
import { takeAwayEntry } from './entry.ts';
import { takeAwayQuestion } from './question.ts';
import { takeAwayTerm } from './term.ts';

/** Every text of the library that is taken away by itself, with the site of its reader. */
export function* textsOf(library: Library): Generator<{ site: Site; text: TakeAway }> {
  for (const code of languageCodes) {
    const site = siteIn(code);
    for (const entry of library.entries) {
      yield { site, text: takeAwayEntry(site, entry) };
      if (entry.collection !== 'handbooks') continue;
      for (const chapter of entry.chapters)
        yield { site, text: takeAwayChapter(site, entry, chapter) };
    }
    for (const id of library.terms.keys()) yield { site, text: takeAwayTerm(site, id) };
    for (const id of library.questions.keys()) yield { site, text: takeAwayQuestion(site, id) };
  }
}
