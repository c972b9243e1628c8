import type { Content } from '../content.ts';

/** The organisations, places and themes of a record, as `kind:id`, each once. */
export function factsOf(fields: object): string[] {
  const record = fields as {
    readonly organisations?: readonly { readonly id: string }[];
    readonly places?: readonly string[];
    readonly appliesTo?: { readonly places: readonly string[] };
    readonly themes?: readonly string[];
  };
  const { organisations = [], places = record.appliesTo?.places ?? [], themes = [] } = record;
  const facts = [
    ...organisations.map(({ id }) => `organisation:${id}`),
    ...places.map((id) => `place:${id}`),
    ...themes.map((id) => `theme:${id}`),
  ];
  return [...new Set(facts)];
}

const kinds = { organisation: 'organisations', place: 'places', theme: 'themes' } as const;

/** Facts in words, by kind: `the organisations A, B`. */
export function factNames(content: Content, facts: readonly string[]): string[] {
  return Object.entries(kinds).flatMap(([kind, plural]) => {
    const names = facts
      .filter((fact) => fact.startsWith(`${kind}:`))
      .map((fact) => nameOf(content, kind, fact.slice(kind.length + 1)));
    if (names.length === 0) return [];
    return [`the ${names.length === 1 ? kind : plural} ${names.join(', ')}`];
  });
}

function nameOf(content: Content, kind: string, id: string): string {
  const named = kind === 'organisation' ? content.organisations.get(id) : content.places.get(id);
  return kind === 'theme' ? id : (named?.value?.names['en'] ?? id);
}
