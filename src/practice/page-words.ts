import {
  countMessage,
  fillMessage,
  type PluralForms,
  type Values,
} from '../search/page/message.ts';

/** What a page tells its script: where it is, and every word that the script shows. */
export interface PageWords {
  /** The locale that numbers and lists are written in. */
  readonly locale: string;
  /** The address of the site in this language, such as `/lv/`. */
  readonly home: string;
  readonly strings: Readonly<Record<string, string | PluralForms>>;
}

/** A string by its key; a number chooses its plural form. */
export type Say = (key: string, values?: Values, count?: number) => string;

/** The strings of a page, for its script. A string that is not there shows its key. */
export function sayer({ locale, strings }: PageWords): Say {
  return (key, values = {}, count = 0) => {
    const form = strings[key] ?? key;
    return typeof form === 'string'
      ? fillMessage(form, values)
      : countMessage(form, count, locale, values);
  };
}
