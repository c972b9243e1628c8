import { languages } from '../../i18n/languages.ts';
import type { Content } from '../content.ts';
import type { VocabularyKind } from '../content-path.ts';
import type { Choice } from './form.ts';

/** What the choices of a form are made from. */
export type Lists = Pick<Content, 'vocabularies' | 'interfaces'>;

/** The items of a controlled list with their English labels; what is not known is no choice. */
export function listChoices({ vocabularies }: Lists, list: VocabularyKind): Choice[] {
  const items = vocabularies.get(list)?.value ?? [];
  return items
    .filter(({ id }) => id !== 'unknown')
    .map(({ id, labels }) => ({ id, label: String(labels['en']) }));
}

/** Some values of a field with the words that the English interface prints for them. */
export function printedChoices(
  { interfaces }: Lists,
  prefix: string,
  values: readonly string[],
): Choice[] {
  const strings = interfaces.get('en')?.value ?? {};
  return values.map((id) => {
    const printed = strings[`${prefix}.${id}`];
    return { id, label: capitalised(typeof printed === 'string' ? printed : id) };
  });
}

/** The languages of the site, each in English and in itself. */
export function languageChoices(): Choice[] {
  return languages.map(({ code, name, englishName }) => ({
    id: code,
    label: name === englishName ? name : `${englishName} (${name})`,
  }));
}

/** Some words with a capital at their start. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
