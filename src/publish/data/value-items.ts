import { translator } from '../../i18n/translate.ts';
import type { Library } from '../../library/library.ts';
import { designs, measurers } from '../../schemas/claim.ts';
import { inEach } from './in-each.ts';

/** Fields whose words no controlled list explains; the interface has them under these names. */
const values: Readonly<Record<string, readonly string[]>> = {
  value: ['unknown', 'not-applicable'],
  status: ['running', 'ended', 'mainstreamed', 'stopped', 'planned'],
  setting: ['rural', 'suburban', 'city', 'mixed'],
  binding: ['binding', 'voluntary', 'mixed'],
  format: ['web', 'pdf', 'print', 'epub', 'course', 'files'],
  price: ['free', 'paid', 'members'],
  'measured-by': measurers,
  design: designs,
  basis: ['source', 'inference'],
  change: ['new', 'wording', 'substance', 'law', 'withdrawn'],
  origin: ['seen', 'own'],
  state: ['source', 'current', 'changed', 'missing'],
};

/** The words that fields may hold, beside those of the controlled lists, in every language. */
export function valueItems(library: Library) {
  const say = inEach((code) => translator(library.interfaces.get(code) ?? {}, code));
  return Object.entries(values).flatMap(([field, all]) =>
    all.map((value) => ({
      field,
      value,
      labels: inEach((code) => say[code](`${field}.${value}`)),
    })),
  );
}
