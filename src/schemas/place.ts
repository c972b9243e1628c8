import { z } from 'zod';
import { namesSchema } from './label.ts';
import {
  countryCodeSchema,
  notApplicableSchema,
  orUnknown,
  reference,
  unknownSchema,
  webAddressSchema,
} from './scalar.ts';

/** A number of inhabitants with its year and source, or that it is not known. */
export const populationSchema = z.union([
  z.strictObject({
    value: z.number().int().positive(),
    year: z.number().int().min(1990).max(2100),
    source: reference('source', 'The statistics that say so.'),
  }),
  unknownSchema,
  notApplicableSchema,
]);

/** A country, region or municipality. */
export const placeSchema = z.strictObject({
  names: namesSchema,
  kind: z
    .enum(['world', 'continent', 'country', 'region', 'municipality', 'district'])
    .meta({ description: 'What kind of place it is.' }),
  country: z
    .union([countryCodeSchema, notApplicableSchema])
    .meta({ description: 'The country (ISO 3166-1 alpha-2), or not-applicable above a country.' }),
  partOf: reference('place', 'The larger place that it lies in.').optional(),
  coordinates: orUnknown(
    z.strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
  ).meta({ description: 'A point in it, in degrees (WGS 84).' }),
  population: populationSchema.meta({
    description: 'How many people live there, in which year, and who says so.',
  }),
  site: orUnknown(webAddressSchema).optional().meta({ description: 'The official site.' }),
});

export type Place = z.infer<typeof placeSchema>;
