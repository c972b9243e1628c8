import type { RuleId } from '../library/rules.ts';
import type { Mistake } from './mistake.ts';
import { claimMistakes } from './mistakes/claims.ts';
import { fieldMistakes } from './mistakes/fields.ts';
import { fileMistakes } from './mistakes/files.ts';
import { idMistakes } from './mistakes/ids.ts';
import { interfaceMistakes } from './mistakes/interface.ts';
import { linkMistakes } from './mistakes/links.ts';
import { markdownMistakes } from './mistakes/markdown.ts';
import { questionMistakes } from './mistakes/questions.ts';
import { referenceMistakes } from './mistakes/references.ts';
import { structureMistakes } from './mistakes/structure.ts';
import { syntaxMistakes } from './mistakes/syntax.ts';
import { valueMistakes } from './mistakes/values.ts';

/** Mistakes for every rule: a rule without one does not compile. */
export const mistakes: Readonly<Record<RuleId, readonly Mistake[]>> = {
  ...fileMistakes,
  ...syntaxMistakes,
  ...fieldMistakes,
  ...valueMistakes,
  ...idMistakes,
  ...referenceMistakes,
  ...claimMistakes,
  ...questionMistakes,
  ...structureMistakes,
  ...markdownMistakes,
  ...linkMistakes,
  ...interfaceMistakes,
};
