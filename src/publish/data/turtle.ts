import { DataFactory, Writer, type Literal } from 'n3';
import { expand, prefixes, type RdfValue, type Statement } from './rdf.ts';

/**
 * Statements as Turtle.
 * @param licence the lines that the file begins with, as comments
 */
export function turtleOf(
  statements: readonly Statement[],
  own: Readonly<Record<string, string>>,
  comments: readonly string[],
): string {
  let turtle = '';
  const writer = new Writer({ prefixes: { ...prefixes, ...own } });
  for (const { subject, predicate, object } of statements) {
    writer.addQuad(
      DataFactory.namedNode(subject),
      DataFactory.namedNode(expand(predicate)),
      termOf(object),
    );
  }
  writer.end((error, text: string) => {
    if (error) throw error;
    turtle = text;
  });
  return `${comments.map((line) => `# ${line}\n`).join('')}${turtle}`;
}

function termOf(object: RdfValue) {
  if ('iri' in object) return DataFactory.namedNode(object.iri);
  if ('text' in object) return inLanguage(object.text, object.tag);
  return DataFactory.literal(object.value, DataFactory.namedNode(expand(object.type)));
}

/** Words with their tag as it is written, `sr-Latn`; the factory would make small letters of it. */
function inLanguage(text: string, tag: string): Literal {
  const literal = DataFactory.literal(text, tag);
  return Object.defineProperty(literal, 'language', { value: tag });
}
