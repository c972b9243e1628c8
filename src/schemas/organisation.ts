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

/** A body that takes part in what an entry describes. Never a private individual. */
export const organisationSchema = z.strictObject({
  names: namesSchema,
  short: z
    .string()
    .trim()
    .min(1)
    .optional()
    .meta({ description: 'The usual short form, as UNHCR.' }),
  kind: reference(
    'organisation-kind',
    'What kind of body it is: an id of organisation-kinds.yaml.',
  ),
  country: z
    .union([countryCodeSchema, unknownSchema, notApplicableSchema])
    .meta({ description: 'The country it is based in; not-applicable for international bodies.' }),
  site: orUnknown(webAddressSchema).meta({ description: 'The official site.' }),
});

export type Organisation = z.infer<typeof organisationSchema>;
