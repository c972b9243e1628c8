import { z } from 'zod';

/** An id: small Latin letters, digits and hyphens. It is part of an address and never changes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in small Latin letters, digits and hyphens');

/** The lists, folders and blocks that an id may point into. */
export type ReferenceKind =
  | 'theme'
  | 'audience'
  | 'target-group'
  | 'role'
  | 'phase'
  | 'measure'
  | 'municipality-role'
  | 'organisation-role'
  | 'organisation-kind'
  | 'legal-nature'
  | 'legal-status'
  | 'condition-kind'
  | 'place'
  | 'organisation'
  | 'source'
  | 'term'
  | 'entry'
  | 'claim';

/** An id that must exist elsewhere: `npm run check` resolves it (rule `unknown-<kind>`). */
export function reference(kind: ReferenceKind, description: string) {
  const shape = kind === 'entry' ? z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/) : idSchema;
  return shape.meta({ description, references: kind });
}

/** What an unknown fact is written as: a value that the page shows, never a blank. */
export const unknownSchema = z.literal('unknown');

/** What is written where a field makes no sense for this entry. */
export const notApplicableSchema = z.literal('not-applicable');

/** A schema, or the word `unknown`. */
export function orUnknown<T extends z.ZodType>(schema: T) {
  return z.union([schema, unknownSchema]);
}

/** A schema, or one of the words `unknown` and `not-applicable`. */
export function orNotApplicable<T extends z.ZodType>(schema: T) {
  return z.union([schema, unknownSchema, notApplicableSchema]);
}

/** Whether a string is a day, month or year that exists (`2021`, `2021-03`, `2021-03-19`). */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** YAML reads a bare year as a number; it is a date here. */
const yearAsText = (value: unknown) => (Number.isInteger(value) ? String(value) : value);

/** A whole number that an editor wrote as text, where words are allowed beside numbers. */
export function numberFromText(value: unknown): unknown {
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
}

/** A date with the precision that is known: a year, a month or a day (ISO 8601). */
export const partialDateSchema = z.preprocess(
  yearAsText,
  z.string().refine(isPartialDate, {
    error: 'write a date that exists as YYYY, YYYY-MM or YYYY-MM-DD',
  }),
);

/** A whole day (ISO 8601). */
export const daySchema = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && isPartialDate(value), {
    error: 'write a day that exists as YYYY-MM-DD',
  });

/** A moment or a span of time: one partial date, or two with a slash between (ISO 8601 interval). */
export const periodSchema = z.preprocess(
  yearAsText,
  z.string().refine(isPeriod, {
    error: 'write a date (2021-03) or two with a slash between, the earlier first (2021-03/2022)',
  }),
);

function isPeriod(value: string): boolean {
  const [start = '', end, ...more] = value.split('/');
  if (more.length > 0 || !isPartialDate(start)) return false;
  return end === undefined || (isPartialDate(end) && (start <= end || start.startsWith(end)));
}

/** An address on the web that a reader can open. */
export const webAddressSchema = z
  .string()
  .regex(/^https?:\/\/[^\s@\\]+\.[^\s@\\]+$/, 'write a whole address that begins with https://');

/** A text for readers, with the number of words that its place on the page allows. */
export function wordsSchema(limit: number, description: string) {
  return z.string().trim().min(1).meta({ description, words: limit });
}

/** A text for readers that is refused when it has more words than its place allows. */
export function limitedWords(limit: number, description: string) {
  return wordsSchema(limit, description).refine(
    (words) => words.split(/\s+/).length <= limit,
    `write up to ${limit} words`,
  );
}

/** An ISO 3166-1 alpha-2 code. */
export const countryCodeSchema = z
  .string()
  .regex(/^[A-Z]{2}$/, 'write the two-letter country code of ISO 3166-1 in capitals, such as LV');

/** A BCP 47 language tag, of any language of the world. */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'write a BCP 47 tag such as lv or sr-Latn');
