/** The vocabularies that our data are described with, by the prefix that each goes by. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof prefixes;

/** A name with its prefix, such as `skos:prefLabel`. */
export type Name = `${Prefix}:${string}`;

/** What a statement says of its subject: another thing, words in a language, or a value. */
export type RdfValue =
  | { readonly iri: string }
  | { readonly text: string; readonly tag: string }
  | { readonly value: string; readonly type: Name };

/** A statement of RDF. There are no blank nodes: all that is described has an address. */
export interface Statement {
  readonly subject: string;
  readonly predicate: Name;
  readonly object: RdfValue;
}

/** The whole address of a name with a prefix. */
export function expand(name: Name): string {
  const [prefix = '', ...rest] = name.split(':');
  return `${prefixes[prefix as Prefix]}${rest.join(':')}`;
}

/** What is said of a thing, as statements: a list of a name and a value, or several. */
export function about(
  subject: string,
  said: readonly (readonly [Name, RdfValue | readonly RdfValue[]])[],
): Statement[] {
  return said.flatMap(([predicate, objects]) =>
    [objects].flat().map((object) => ({ subject, predicate, object })),
  );
}

/** Another thing, by its address. */
export function thing(iri: string): RdfValue {
  return { iri };
}

/** Another thing, by a name with a prefix. */
export function named(name: Name): RdfValue {
  return { iri: expand(name) };
}

/** Words in a language (BCP 47). */
export function words(text: string, tag: string): RdfValue {
  return { text, tag };
}

/** A value of a type. */
export function typed(value: string, type: Name): RdfValue {
  return { value, type };
}
