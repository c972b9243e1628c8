import { sitePath } from '../i18n/address.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Site } from './site.ts';

/** What the page about printouts tells its script: where things are, and the words that it shows. */
export interface PrintedSettings {
  readonly language: LanguageCode;
  readonly base: string;
  /** The names of the classes of changes. */
  readonly classes: Readonly<Record<string, string>>;
  readonly strings: Readonly<Record<keyof typeof strings, string>>;
}

/** The strings of the script and the key of each in the interface. */
const strings = {
  of: 'printed.of',
  since: 'printed.since',
  law: 'printed.law',
  reviewed: 'printed.reviewed',
  overdue: 'printed.overdue',
  now: 'printed.now',
  print: 'printed.print',
  moved: 'gone.moved',
  elsewhere: 'gone.same',
  withdrawn: 'gone.withdrawn',
} as const;

const classes = ['wording', 'substance', 'law', 'withdrawn'] as const;

/** The settings of the page in a language. The script fills the gaps of its strings itself. */
export function printedSettings({ code, t, library }: Site): PrintedSettings {
  const forms = Object.entries(strings).map(([name, key]) => {
    const form = library.interfaces.get(code)?.[key];
    if (form === undefined) throw new RangeError(`the interface has no string "${key}" (${code})`);
    return [name, form];
  });
  return {
    language: code,
    base: sitePath('/'),
    classes: Object.fromEntries(classes.map((name) => [name, t(`change.${name}`)])),
    strings: Object.fromEntries(forms) as PrintedSettings['strings'],
  };
}
