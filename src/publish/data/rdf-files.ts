import type { DataFile } from './data-file.ts';
import { licence } from './data-file.ts';
import { jsonLdOf } from './json-ld.ts';
import type { Statement } from './rdf.ts';
import { turtleOf } from './turtle.ts';

/** Statements in both forms in which programs read them: Turtle and JSON-LD. */
export function rdfFiles(name: string, statements: readonly Statement[], own: string): DataFile[] {
  const said = [`Silta, ${name}.`, `Licence: ${licence.name}, ${licence.url}`];
  return [
    {
      path: `${name}.ttl`,
      mediaType: 'text/turtle',
      data: turtleOf(statements, { silta: own }, said),
      dataset: name,
    },
    {
      path: `${name}.jsonld`,
      mediaType: 'application/ld+json',
      data: jsonLdOf(statements),
      dataset: name,
    },
  ];
}
