import type { Content } from '../content.ts';
import { sortAdvice, type Advice, type Scope } from './advice.ts';
import { adviseOnAcronyms } from './acronyms.ts';
import { adviseOnAgeing } from './ageing.ts';
import { adviseOnCouncilPages } from './council-page.ts';
import { adviseOnDuplicates } from './duplicates.ts';
import { adviseOnLimits } from './limits.ts';
import { adviseOnTerms } from './terms.ts';
import { adviseOnTranslations } from './translations.ts';

const advisers: readonly ((content: Content, scope: Scope) => Advice[])[] = [
  adviseOnLimits,
  adviseOnAcronyms,
  adviseOnTerms,
  adviseOnDuplicates,
  adviseOnTranslations,
  adviseOnAgeing,
  adviseOnCouncilPages,
];

/** Everything that the coach advises on the files of a scope, by file and line. */
export function findAdvice(content: Content, scope: Scope): Advice[] {
  const found = advisers.flatMap((advise) => advise(content, scope));
  return sortAdvice(found.filter(({ file }) => scope.includes(file)));
}
