import type { Site } from '../../components/site.ts';
import { formatDate, formatLanguageName } from '../../i18n/format.ts';
import type { NumberedSource } from '../take-away/document.ts';
import { escapeAddress, escapeWords } from './escape.ts';

/** The sources of a text as the notes that its words name by `[^id]`, a line each. */
export function sourceNotes(site: Site, sources: readonly NumberedSource[]): string {
  return sources.map(({ source }) => `[^${source.id}]: ${reference(site, source)}`).join('\n');
}

function reference({ t, code }: Site, source: NumberedSource['source']): string {
  const title = escapeWords(source.title);
  const linked = source.url === 'unknown' ? title : `[${title}](${escapeAddress(source.url)})`;
  const date = source.date === 'unknown' ? t('source.undated') : formatDate(source.date, code);
  const read = t(`source.read-${source.part}`, { date: formatDate(source.read, code) });
  const copy =
    source.archived === 'unknown'
      ? ''
      : ` · [${escapeWords(t('source.archived'))}](${escapeAddress(source.archived)})`;
  const publisher = escapeWords(`${source.publisher} (${date})`);
  const language = formatLanguageName(source.language, code);
  return `${linked}, ${publisher}. ${escapeWords(`${language} · ${read}`)}${copy}`;
}
