import { goneEntries } from '../components/gone.ts';
import type { Site } from '../components/site.ts';
import { formatDate } from '../i18n/format.ts';
import { languageOf } from '../i18n/languages.ts';
import { titleIn } from '../library/entry.ts';
import { isCollection } from '../schemas/list.ts';
import type { ListFile } from './list-entries.ts';

/** What the page of a list must know of every entry, in a language. */
export function makeListFile(site: Site, origin: URL): ListFile {
  const { code, t, library } = site;
  return {
    entries: library.entries.map((entry) => {
      const { title, language } = titleIn(entry, code);
      const { tag, direction } = languageOf(language);
      return {
        key: entry.key,
        title,
        lang: tag,
        dir: direction,
        type: t(`type.${entry.collection}`),
        date: entry.record.changes.at(-1)?.date ?? entry.record.published,
        url: new URL(site.href(`/${entry.key}/`), origin).href,
      };
    }),
    gone: goneEntries(library)
      .filter(({ section }) => isCollection(section))
      .map(({ section, id, movedTo, sameAs, withdrawn }) => {
        const target = movedTo ?? sameAs;
        return {
          key: `${section}/${id}`,
          ...(target !== undefined && { movedTo: target }),
          ...(withdrawn !== undefined && { withdrawn: formatDate(withdrawn, code) }),
        };
      }),
  };
}
