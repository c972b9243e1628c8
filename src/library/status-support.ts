import { exemptHeadings, statementsIn } from './checks/statements.ts';
import type { Library } from './library.ts';
import { onceFor } from './once.ts';
import { orphansOf } from './orphans.ts';

/** How well the library rests on its sources. */
export interface Support {
  readonly claims: number;
  /** Figures whose source has no record. */
  readonly claimsWithoutSource: number;
  /** Paragraphs, list items and rows of the source texts that state something. */
  readonly statements: number;
  readonly statementsWithoutSource: number;
  /** Entries that no other entry, question or start page leads to, by their key. */
  readonly orphans: readonly string[];
}

/** The figures and statements of the library, and those without a source. */
export const supportOf = onceFor((library: Library): Support => {
  const claims = library.entries.flatMap(({ record }) => record.claims);
  const exempt = exemptHeadings(library.sections);
  const texts = library.entries.flatMap((entry) => [
    entry.source,
    ...('chapters' in entry ? entry.chapters.map(({ source }) => source) : []),
  ]);
  const statements = texts
    .flatMap(({ lead, sections }) => [lead, ...sections])
    .filter(({ heading }) => !exempt.has(heading))
    .flatMap(({ nodes }) => [...statementsIn(nodes)]);
  return {
    claims: claims.length,
    claimsWithoutSource: claims.filter(({ source }) => !library.sources.has(source)).length,
    statements: statements.length,
    statementsWithoutSource: statements.filter(({ isSupported }) => !isSupported).length,
    orphans: orphansOf(library),
  };
});
