import type { Claim } from '../schemas/claim.ts';
import { languageOf, type LanguageCode } from './languages.ts';

/** Formatters that were made before: to make one takes longer than to write a page with it. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<LanguageCode, Intl.ListFormat>();
const names = new Map<LanguageCode, Intl.DisplayNames>();
const collators = new Map<LanguageCode, Intl.Collator>();

/** The value under a key, made when it is first asked for. */
function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** A number in the numerals and grouping of a language. */
export function formatNumber(value: number, language: LanguageCode): string {
  const { locale } = languageOf(language);
  return kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(value);
}

/** A figure with its unit: `EUR 84,067`, `40%`, `8 months`. A range is written as one. */
export function formatFigure(
  claim: Pick<Claim, 'value' | 'unit' | 'upTo'>,
  language: LanguageCode,
): string {
  const { locale } = languageOf(language);
  const options = unitOptions(claim);
  const key = `${locale} ${claim.unit} ${options.maximumFractionDigits ?? ''}`;
  const format = kept(numbers, key, () => new Intl.NumberFormat(locale, options));
  const scale = claim.unit === 'percent' ? 100 : 1;
  return claim.upTo === undefined
    ? format.format(claim.value / scale)
    : format.formatRange(claim.value / scale, claim.upTo / scale);
}

function unitOptions({ unit, value }: Pick<Claim, 'value' | 'unit'>): Intl.NumberFormatOptions {
  switch (unit) {
    case 'count':
      return {};
    case 'percent':
      return { style: 'percent', maximumFractionDigits: 1 };
    case 'day':
    case 'week':
    case 'month':
    case 'year':
    case 'hour':
      return { style: 'unit', unit, unitDisplay: 'long' };
    default:
      return {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'code',
        maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
      };
  }
}

/** A date as precise as it is known: a year, a month or a day (ISO 8601). */
export function formatDate(date: string, language: LanguageCode): string {
  const { locale } = languageOf(language);
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  const precision: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'long', day: 'numeric' };
  const options: Intl.DateTimeFormatOptions = {
    ...precision,
    timeZone: 'UTC',
    calendar: 'gregory',
  };
  const key = `${locale} ${date.length}`;
  return kept(dates, key, () => new Intl.DateTimeFormat(locale, options)).format(
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))),
  );
}

/** A date, or two dates with a dash between, from an ISO 8601 interval. */
export function formatPeriod(period: string, language: LanguageCode): string {
  return period
    .split('/')
    .map((date) => formatDate(date, language))
    .join(' – ');
}

/** Some things as a sentence would list them: `a, b and c`. */
export function formatList(items: readonly string[], language: LanguageCode): string {
  return listFormat(language).format(items);
}

function listFormat(language: LanguageCode): Intl.ListFormat {
  const { locale } = languageOf(language);
  return kept(lists, language, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}

/** The name of any language of the world in a language of the site. */
export function formatLanguageName(tag: string, language: LanguageCode): string {
  const { locale } = languageOf(language);
  const format = kept(names, language, () => new Intl.DisplayNames(locale, { type: 'language' }));
  return format.of(tag) ?? tag;
}

/** A comparison of words by the alphabet of a language. */
export function collator(language: LanguageCode): Intl.Collator {
  const { locale } = languageOf(language);
  return kept(collators, language, () => new Intl.Collator(locale));
}

/** Items as a sentence would list them, with the words that stand between them in that language. */
export function joinList<T>(items: readonly T[], code: LanguageCode): (T | string)[] {
  const places = items.map((_, index) => String(index));
  return listFormat(code)
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}
