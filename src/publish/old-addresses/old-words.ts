import { formatCitations } from '../../carry/citation-formats.ts';
import type { GoneEntry } from '../../components/gone.ts';
import { siteIn } from '../../components/site.ts';
import { formatDate } from '../../i18n/format.ts';
import { languageOf, type LanguageCode } from '../../i18n/languages.ts';
import { titleIn } from '../../library/entry.ts';

/**
 * What became of an entry, in the form of one of its files.
 * @param url the address of a page of the site, by its path without a slash before it
 */
export function oldWords(
  address: string,
  gone: GoneEntry,
  code: LanguageCode,
  url: (path: string) => string,
): string {
  const { t, library } = siteIn(code);
  const target = gone.movedTo ?? gone.sameAs;
  const entry = library.byKey.get(target ?? '');
  const key = `${gone.section}/${gone.id}`;
  const page = url(`${code}/${target ?? key}/`);
  const status = gone.movedTo ? 'moved' : gone.sameAs ? 'elsewhere' : 'withdrawn';
  const said = entry
    ? t(gone.movedTo ? 'gone.moved' : 'gone.same')
    : t('gone.withdrawn', { date: formatDate(gone.withdrawn ?? '', code) });
  if (address.endsWith('.json') && !address.endsWith('/cite.json')) {
    return `${JSON.stringify({
      key,
      status,
      ...(target !== undefined && { to: target }),
      ...(gone.withdrawn !== undefined && { withdrawn: gone.withdrawn }),
      page,
    })}\n`;
  }
  const title = entry ? titleIn(entry, code).title : `${t('gone.title')} (${key})`;
  if (/\.(md|txt)$/.test(address)) return `# ${t('gone.title')}\n\n${said}\n\n${page}\n`;
  const date = entry?.record.changes.at(-1)?.date ?? gone.withdrawn ?? '';
  const citation = { id: `silta-${gone.id}-${code}`, title, tag: languageOf(code).tag, date };
  const format = address.endsWith('.bib') ? 'bib' : address.endsWith('.ris') ? 'ris' : 'json';
  return formatCitations([{ ...citation, url: page }], format);
}
