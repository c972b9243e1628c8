import type { Claim } from '../schemas/claim.ts';
import { remembered } from './formatters.ts';
import { languageOf, type LanguageCode } from './languages.ts';

const numbers = remembered(
  (language: LanguageCode) => new Intl.NumberFormat(languageOf(language).locale),
);
const figures = remembered(
  (language: LanguageCode, unit: Claim['unit'], digits: number) =>
    new Intl.NumberFormat(languageOf(language).locale, unitOptions(unit, digits)),
);
const lists = remembered(
  (language: LanguageCode) =>
    new Intl.ListFormat(languageOf(language).locale, { type: 'conjunction' }),
);
const namers = remembered(
  (language: LanguageCode) =>
    new Intl.DisplayNames(languageOf(language).locale, { type: 'language' }),
);
const languageNames = remembered(
  (tag: string, language: LanguageCode) => namers(language).of(tag) ?? tag,
);
const dates = remembered(
  (language: LanguageCode, parts: number) =>
    new Intl.DateTimeFormat(languageOf(language).locale, {
      year: 'numeric',
      ...(parts > 1 && { month: 'long' }),
      ...(parts > 2 && { day: 'numeric' }),
      timeZone: 'UTC',
      calendar: 'gregory',
    }),
);

/** A number in the numerals and grouping of a language. */
export function formatNumber(value: number, language: LanguageCode): string {
  return numbers(language).format(value);
}

/** A figure with its unit: `EUR 84,067`, `40%`, `8 months`. A range is written as one. */
export function formatFigure(
  claim: Pick<Claim, 'value' | 'unit' | 'upTo'>,
  language: LanguageCode,
): string {
  const digits = Number.isInteger(claim.value) ? 0 : 2;
  const format = figures(language, claim.unit, digits);
  const scale = claim.unit === 'percent' ? 100 : 1;
  return claim.upTo === undefined
    ? format.format(claim.value / scale)
    : format.formatRange(claim.value / scale, claim.upTo / scale);
}

function unitOptions(unit: Claim['unit'], digits: number): Intl.NumberFormatOptions {
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
        maximumFractionDigits: digits,
      };
  }
}

/** A date as precise as it is known: a year, a month or a day (ISO 8601). */
export function formatDate(date: string, language: LanguageCode): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  // As many parts as are known.
  const format = dates(language, date.length === 4 ? 1 : date.length === 7 ? 2 : 3);
  return format.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
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
  return lists(language).format(items);
}

/** The name of any language of the world in a language of the site. */
export function formatLanguageName(tag: string, language: LanguageCode): string {
  return languageNames(tag, language);
}

/** A comparison of words by the alphabet of a language. */
export function collator(language: LanguageCode): Intl.Collator {
  return new Intl.Collator(languageOf(language).locale);
}

/** Items as a sentence would list them, with the words that stand between them in that language. */
export function joinList<T>(items: readonly T[], code: LanguageCode): (T | string)[] {
  const places = items.map((_, index) => String(index));
  return lists(code)
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value));
}
