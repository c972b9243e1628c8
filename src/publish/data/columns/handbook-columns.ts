import type { Handbook } from '../../../library/entry.ts';
import type { Column } from '../column.ts';
import { word } from './shared-columns.ts';

export function handbookColumns(): Column<Handbook>[] {
  return [
    word(
      'year',
      'When it was published, as precisely as is known, or unknown.',
      ({ record }) => record.year,
    ),
    {
      name: 'languages',
      description: 'The languages that it exists in (BCP 47); empty where not known.',
      isList: true,
      value: ({ record: { languages } }) => (typeof languages === 'string' ? [] : languages),
    },
    {
      name: 'formats',
      description: 'The forms that it comes in; values.json has their words.',
      isList: true,
      value: ({ record: { formats } }) => (typeof formats === 'string' ? [] : formats),
    },
    word('price', 'free, paid, members or unknown.', ({ record }) => record.price),
    word(
      'licence',
      'The licence of the handbook itself, or unknown.',
      ({ record }) => record.licence,
    ),
    word('url', 'Where to get it, or unknown.', ({ record }) => record.url),
  ];
}
