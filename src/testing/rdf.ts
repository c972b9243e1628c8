import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

/** What Turtle says. @throws Error where it cannot be parsed */
export function readTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** What JSON-LD says, without a request to anywhere: its context must stand in it. */
export async function readJsonLd(text: string): Promise<Quad[]> {
  const quads = await jsonld.toRDF(JSON.parse(text) as object, { format: 'application/n-quads' });
  return new Parser({ format: 'application/n-quads' }).parse(quads);
}

/** Statements as lines that can be held together, in order; the case of a language tag says nothing. */
export function linesOf(quads: readonly Quad[]): string[] {
  return quads
    .map(({ subject, predicate, object }) => {
      const language = object.termType === 'Literal' ? object.language.toLowerCase() : '';
      const type = object.termType === 'Literal' ? object.datatype.value : '';
      return [subject.value, predicate.value, object.termType, object.value, language, type];
    })
    .map((parts) => JSON.stringify(parts))
    .sort();
}
