import { formatDate, formatList } from '../i18n/format.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Entry } from '../library/entry.ts';
import { placesOf } from '../library/facets.ts';
import { figureInWords } from './figure.ts';
import type { Site } from './site.ts';

/** A line of the facts panel: a label, and what is known, in words. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** The value in pieces, where some are names in another language than the reader's. */
  readonly parts?: readonly Part[];
  /** Whether the value is one of the words for what is not known. */
  readonly isUnknown?: boolean;
}

/** A piece of a value: words of the reader's language, or a name with the language that it is in. */
export type Part = string | { readonly name: string; readonly language: LanguageCode };

/** A value made of pieces. */
export function inParts(label: string, parts: readonly Part[]): Fact {
  const value = parts.map((part) => (typeof part === 'string' ? part : part.name)).join('');
  return { label, value, parts };
}

/** A line of the panel; what is not known is marked as such. */
export function fact(label: string, value: string | Fact): Fact {
  return typeof value === 'string' ? { label, value } : { ...value, label };
}

/** A value in words, or the word for what is not known. */
export function known<T>(
  site: Site,
  value: T,
  say: (value: Exclude<T, 'unknown' | 'not-applicable'>) => string,
) {
  if (value === 'unknown' || value === 'not-applicable') {
    return { label: '', value: site.t(`value.${value}`), isUnknown: true };
  }
  return say(value as Exclude<T, 'unknown' | 'not-applicable'>);
}

/** Items of a controlled list as a sentence would list them. */
export function labels(
  site: Site,
  kind: Parameters<Site['label']>[0],
  ids: readonly string[],
): string {
  return formatList(
    ids.map((id) => site.label(kind, id)),
    site.code,
  );
}

/** Where an entry holds or happens. */
export function where(site: Site, entry: Entry): Fact {
  return fact(site.t('fact.place'), formatList(placesOf(entry).map(site.place), site.code));
}

/** When it began and ended, as far as either is known. */
export function period(site: Site, { start, end }: { start: string; end: string }): Fact {
  const { t, code } = site;
  const label = t('fact.period');
  if (start === 'unknown' && end === 'unknown') return fact(label, known(site, 'unknown', String));
  const say = (date: string) =>
    date === 'unknown'
      ? t('value.unknown')
      : date === 'ongoing'
        ? t('fact.ongoing')
        : formatDate(date, code);
  return fact(label, start === end ? say(start) : `${say(start)} – ${say(end)}`);
}

/** Whether it runs, and the day that this was said of. */
export function status(site: Site, { value, verified }: { value: string; verified: string }): Fact {
  const { t, code } = site;
  const word = known(site, value, (known) => t(`status.${known}`));
  const date = verified.split('/').at(-1) ?? verified;
  if (typeof word !== 'string' || verified === 'unknown') return fact(t('fact.status'), word);
  return fact(
    t('fact.status'),
    t('fact.status-at', { status: word, date: formatDate(date, code) }),
  );
}

/** A figure of the entry, by the id of its claim. */
export function claimFact(site: Site, entry: Entry, label: string, id: string): Fact {
  return fact(
    site.t(label),
    known(site, id, (claim: string) => figureInWords(site, entry, claim)),
  );
}

/** Who takes part, each with its role. */
export function organisations(site: Site, entry: Entry): Fact {
  const said = entry.record.organisations.flatMap(({ id, role }, index): Part[] => [
    index > 0 ? '; ' : '',
    site.organisation(id),
    ` (${site.label('organisation-role', role)})`,
  ]);
  const label = site.t('fact.organisations');
  return said.length > 0 ? inParts(label, said) : fact(label, known(site, 'unknown', String));
}
