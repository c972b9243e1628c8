import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryPages, validateXML } from 'xmllint-wasm';
import type { Problem } from '../output/problem.ts';

/** How many files are validated in one go: each go loads the schema anew. */
const batch = 40;

/** Holds XML files against a RELAX NG schema of `schemas/`. */
export async function validateFiles(
  schemaName: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<Problem[]> {
  const schema = readFileSync(join(import.meta.dirname, 'schemas', schemaName), 'utf8');
  const problems: Problem[] = [];
  for (let start = 0; start < files.length; start += batch) {
    const part = files.slice(start, start + batch);
    // The validator sees a flat folder, so each file goes by its number.
    const { errors } = await validateXML({
      xml: part.map(({ text }, index) => ({ fileName: `${index}.xml`, contents: text })),
      schema: { fileName: schemaName, contents: schema },
      extension: 'relaxng',
      maxMemoryPages: 2 * memoryPages.GiB,
    });
    problems.push(
      ...errors.map(({ message, loc }) => ({
        path: part[Number.parseInt(loc?.fileName ?? '', 10)]?.path ?? schemaName,
        rule: `schema/${schemaName}`,
        what: `${message} (line ${loc?.lineNumber ?? '?'})`,
      })),
    );
  }
  return problems;
}
