import type { Claim } from '../schemas/claim.ts';
import { languageOf, type LanguageCode } from './languages.ts';

/** A number in the numerals and grouping of a language. */
export function formatNumber(value: number, language: LanguageCode): string {
  return new Intl.NumberFormat(languageOf(language).locale).format(value);
}

/** A figure with its unit: `EUR 84,067`, `40%`, `8 months`. A range is written as one. */
export function formatFigure(
  claim: Pick<Claim, 'value' | 'unit' | 'upTo'>,
  language: LanguageCode,
): string {
  const { locale } = languageOf(language);
  const format = new Intl.NumberFormat(locale, unitOptions(claim));
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
  return new Intl.DateTimeFormat(locale, options).format(
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
  return new Intl.ListFormat(languageOf(language).locale, { type: 'conjunction' }).format(items);
}

/** The name of any language of the world in a language of the site. */
export function formatLanguageName(tag: string, language: LanguageCode): string {
  const names = new Intl.DisplayNames(languageOf(language).locale, { type: 'language' });
  return names.of(tag) ?? tag;
}

/** A comparison of words by the alphabet of a language. */
export function collator(language: LanguageCode): Intl.Collator {
  return new Intl.Collator(languageOf(language).locale);
}

/** Items as a sentence would list them, with the words that stand between them in that language. */
export function joinList<T>(items: readonly T[], code: LanguageCode): (T | string)[] {
  const { locale } = languageOf(code);
  const places = items.map((_, index) => String(index));
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}
