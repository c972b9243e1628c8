import { stringify } from 'yaml';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Place } from '../../schemas/place.ts';
import type { Answers } from './answers.ts';
import type { Sending } from './draft.ts';
import { newId } from './new-id.ts';
import { nameWords } from './summary-words.ts';

/** The id of a place or body that a record refers to, with its file where it needs a new one. */
export interface Party {
  readonly id: string;
  readonly path: string;
  readonly text: string | undefined;
}

/** The place that an answer names: the one that is known, or a new one. */
export function placeOf(answers: Answers, country: string, { content, issue }: Sending): Party {
  const name = nameWords(answers.words('place'));
  const places = [...content.places].map(([id, { value }]) => ({ id, value }));
  const known = places.find(({ value }) => value?.country === country && isNamed(value, name));
  const around = places.find(({ value }) => value?.kind === 'country' && value.country === country);
  if (known) return { id: known.id, path: `places/${known.id}.yaml`, text: undefined };
  const taken = new Set(content.places.keys());
  const id = newId(name, `place ${numberOf(issue)}`, taken);
  const place = {
    names: { en: name },
    kind: answers.chosen('placeKind')[0],
    country,
    ...(around ? { partOf: around.id } : {}),
    coordinates: 'unknown',
    population: 'unknown',
  };
  return { id, path: `places/${id}.yaml`, text: yaml(place) };
}

/** The body that an answer names: the one that is known, or a new one; undefined for no answer. */
export function organisationOf(
  answer: string,
  kind: string | undefined,
  country: string,
  { content, issue }: Sending,
  taken: readonly string[] = [],
): Party | undefined {
  const name = nameWords(answer);
  const known = [...content.organisations].find(([, { value }]) => isNamed(value, name));
  if (known) return { id: known[0], path: `organisations/${known[0]}.yaml`, text: undefined };
  if (name === '' || kind === undefined) return undefined;
  const used = new Set([...content.organisations.keys(), ...taken]);
  const id = newId(name, `organisation ${numberOf(issue)}`, used);
  const organisation = { names: { en: name }, kind, country, site: 'unknown' };
  return { id, path: `organisations/${id}.yaml`, text: yaml(organisation) };
}

/** YAML as the records of the library are written: a field a line, however long. */
export function yaml(data: object): string {
  return stringify(data, { lineWidth: 0, singleQuote: true });
}

/** The number at the end of an issue's address, so that ids without words differ. */
export function numberOf(issue: string | undefined): string {
  return /\d+$/.exec(issue ?? '')?.[0] ?? '';
}

function isNamed(value: Place | Organisation | undefined, name: string): boolean {
  const short = value && 'short' in value ? [value.short] : [];
  const names = [...Object.values(value?.names ?? {}), ...short].map((each) => fold(String(each)));
  return names.includes(fold(name));
}

function fold(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('en').trim();
}
