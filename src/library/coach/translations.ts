import type { Content, ContentText } from '../content.ts';
import { textGroups, type TextGroup } from '../entry-texts.ts';
import { translationStates } from '../../translation/state.ts';
import type { Position } from '../yaml.ts';
import type { Advice, Scope } from './advice.ts';

/**
 * The parts of source texts that some translations were not made from as they now stand, each with
 * the languages of those translations.
 */
export function adviseOnTranslations(content: Content, { includes }: Scope): Advice[] {
  return textGroups(content).flatMap((group) =>
    group.source && includes(group.source.file) ? inGroup(group, group.source) : [],
  );
}

function inGroup({ texts }: TextGroup, source: ContentText): Advice[] {
  const { frontMatter } = source;
  if (!frontMatter || !source.isReadable) return [];
  const outdated = new Map<string, string[]>();
  for (const text of texts.values()) {
    if (text === source || !text.frontMatter || !text.isReadable) continue;
    const states = translationStates(
      { ...source, frontMatter },
      { ...text, frontMatter: text.frontMatter },
    );
    for (const [part, state] of states) {
      if (state !== 'changed') continue;
      outdated.set(part, [...(outdated.get(part) ?? []), text.language]);
    }
  }
  return [...outdated].map(([part, languages]) => ({
    file: source.file,
    ...placeOf(source, part),
    rule: 'outdated-translation',
    problem: `${nameOf(source, part)} is no longer what was translated into ${languages.join(', ')}`,
  }));
}

function placeOf(source: ContentText, part: string): Position {
  if (part === 'summary') return source.yaml.at([]);
  const { line, column } = sectionOf(source, part) ?? source.lead;
  return { line, column };
}

function nameOf(source: ContentText, part: string): string {
  if (part === 'summary') return 'the front matter';
  const section = sectionOf(source, part);
  return section ? `the section "${section.heading}"` : 'the lead';
}

function sectionOf(source: ContentText, part: string) {
  return source.sections.find(({ slug }) => slug === part);
}
