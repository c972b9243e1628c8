import { daySchema } from '../schemas/scalar.ts';

/**
 * The day that the state of the library is computed for (ISO 8601): the one that is asked for, or
 * `SILTA_TODAY`, or the day of the machine (UTC).
 * @throws RangeError when it is not a day that exists.
 */
export function today(asked = process.env['SILTA_TODAY']): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10);
  if (!daySchema.safeParse(asked).success) {
    throw new RangeError(`"${asked}" is not a day that exists; write YYYY-MM-DD`);
  }
  return asked;
}
