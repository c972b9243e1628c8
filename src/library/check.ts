import { checkCitations } from './checks/citations.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkInterface } from './checks/interface.ts';
import { checkLinks } from './checks/links.ts';
import { checkPassages } from './checks/passages.ts';
import { checkReferences } from './checks/references.ts';
import { checkStructure } from './checks/structure.ts';
import { checkSearchWords } from './checks/search-words.ts';
import { checkSources } from './checks/sources.ts';
import { checkStatements } from './checks/statements.ts';
import type { Content } from './content.ts';
import { sortFindings, type Finding } from './finding.ts';

const checks = [
  checkReferences,
  checkIds,
  checkCitations,
  checkStatements,
  checkSources,
  checkPassages,
  checkFigures,
  checkLinks,
  checkStructure,
  checkInterface,
  checkSearchWords,
];

/** Every mistake in some content, by file and line: those of each file, then those between files. */
export function findMistakes(content: Content): Finding[] {
  return sortFindings([...content.findings, ...checks.flatMap((check) => check(content))]);
}
