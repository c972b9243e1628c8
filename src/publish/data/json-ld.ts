import { prefixes, type Name, type RdfValue, type Statement } from './rdf.ts';

/** Statements as JSON-LD that needs nothing from elsewhere: its context stands in it. */
export function jsonLdOf(statements: readonly Statement[], said: object = {}): string {
  const things = new Map<string, Map<Name, RdfValue[]>>();
  for (const { subject, predicate, object } of statements) {
    const thing = things.get(subject) ?? new Map<Name, RdfValue[]>();
    things.set(subject, thing);
    const values = thing.get(predicate);
    if (values) values.push(object);
    else thing.set(predicate, [object]);
  }
  const lines = [...things].map(([subject, thing]) => JSON.stringify(nodeOf(subject, thing)));
  const head = JSON.stringify({ '@context': { ...prefixes }, ...said }, null, 2).slice(0, -2);
  return `${head},\n  "@graph": [\n${lines.join(',\n')}\n]\n}\n`;
}

function nodeOf(subject: string, thing: ReadonlyMap<Name, readonly RdfValue[]>): object {
  const said = [...thing].map(([name, values]) => {
    if (name === 'rdf:type') return ['@type', single(values.map((value) => iriOf(value)))];
    return [name, single(values.map(valueOf))];
  });
  return Object.fromEntries([['@id', subject], ...said]) as object;
}

function single<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}

function iriOf(value: RdfValue): string {
  if (!('iri' in value)) throw new TypeError('a type is a thing');
  return value.iri;
}

function valueOf(value: RdfValue): object {
  if ('iri' in value) return { '@id': value.iri };
  if ('text' in value) return { '@value': value.text, '@language': value.tag };
  return { '@value': value.value, '@type': value.type };
}
