import type { Content } from '../library/content.ts';
import { textGroups } from '../library/entry-texts.ts';
import { findTranslation } from './find-text.ts';
import { edited, planOf, type Plan, type Step } from './plan.ts';
import { writeStamps } from './stamp.ts';
import { stampsFor } from './state.ts';

/** A plan that stamps translations anew in every part that they have. */
export function planStamps(content: Content, files: readonly string[]): Plan {
  return planOf(
    files.map((file): Step => {
      const found = findTranslation(content, file);
      if ('problem' in found) return { problems: [found.problem] };
      const { source, text } = found;
      const result = edited(file, () => writeStamps(text.source, stampsFor(source, text)));
      if ('problems' in result) return result;
      const isNew = result.text !== text.source;
      return { file, text: isNew ? result.text : undefined, told: [`${file}: stamped`] };
    }),
  );
}

/** The files of all translations. */
export function translationFiles(content: Content): string[] {
  return textGroups(content).flatMap(({ source, texts }) =>
    [...texts.values()].filter((text) => text !== source).map(({ file }) => file),
  );
}
