import { outOfStep } from '../library/checks/out-of-step.ts';
import type { Content } from '../library/content.ts';
import { textGroups, type TextGroup } from '../library/entry-texts.ts';
import { meant } from '../library/suggestion.ts';
import { isReadable, type ReadableText } from './version.ts';

/** A translation with the text that it was made from. */
export interface FoundTranslation {
  readonly source: ReadableText;
  readonly text: ReadableText;
}

/** A source text with its translations. */
export interface FoundSource {
  readonly source: ReadableText;
  readonly group: TextGroup;
}

/** What stands in the way, with what to do about it. */
export type Problem = { readonly problem: string };

/**
 * The translation in a file, or why nothing can be said of it.
 * @param languages those that somebody named, which is for files with words in several
 */
export function findTranslation(
  content: Content,
  file: string,
  languages: readonly string[] = [],
): FoundTranslation | Problem {
  const found = findGroup(content, file);
  if ('problem' in found) return found;
  const { group, language } = found;
  if (language === group.sourceLanguage) {
    const advice = 'name its translations; npm run translations -- no-effect is for sources';
    return { problem: `${file}: it is the source text, no translation → ${advice}` };
  }
  if (languages.length > 0 && !languages.includes(language)) {
    return { problem: `${file}: it is in ${language} → leave --language out` };
  }
  const text = group.texts.get(language);
  if (!isReadable(group.source) || !isReadable(text)) return mistakesIn(file);
  // Its sections are matched with those of the source by their order.
  return outOfStep(content, group.source, text).length > 0
    ? mistakesIn(file)
    : { source: group.source, text };
}

/** The source text in a file, or why nothing can be said of it. */
export function findSource(content: Content, file: string): FoundSource | Problem {
  const found = findGroup(content, file);
  if ('problem' in found) return found;
  const { group, language } = found;
  if (language !== group.sourceLanguage) {
    const source = group.source?.file ?? `${group.sourceLanguage}.mdx`;
    const advice = `name its source ${source}, or run: npm run translations -- accept ${file}`;
    return { problem: `${file}: it is a translation → ${advice}` };
  }
  return isReadable(group.source) ? { source: group.source, group } : mistakesIn(file);
}

/** The advice for a name that is not among the known ones: the likely one, or all of them. */
export function choose(name: string, known: readonly string[]): string {
  return meant(name, known) ?? `write one of: ${known.join(', ')}`;
}

function findGroup(content: Content, file: string) {
  const groups = textGroups(content);
  for (const group of groups) {
    for (const [language, text] of group.texts) if (text.file === file) return { group, language };
  }
  if ([...content.texts.values()].some((texts) => [...texts.values()].some((t) => t.file === file)))
    return mistakesIn(file);
  const files = [
    ...groups.flatMap(({ texts }) => [...texts.values()].map((text) => text.file)),
    ...[...content.questions.values(), ...content.starts.values()].map((each) => each.file),
  ];
  const advice = meant(file, files) ?? 'name a text such as content/pages/about/lv.mdx';
  return { problem: `${file}: it is no text of this library → ${advice}` };
}

/** What is said of a file that its mistakes make unreadable. */
export function mistakesIn(file: string): Problem {
  return { problem: `${file}: mend its mistakes first (npm run check)` };
}
