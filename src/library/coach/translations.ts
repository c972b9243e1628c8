import type { Content, ContentText, DataFile } from '../content.ts';
import { textGroups, type TextGroup } from '../entry-texts.ts';
import { translationStates } from '../../translation/state.ts';
import { translatedInto, wordsState, type Worded } from '../../translation/words.ts';
import type { Position } from '../yaml.ts';
import type { Advice, Scope } from './advice.ts';

/**
 * The parts of source texts that some translations were not made from as they now stand, each with
 * the languages of those translations.
 */
export function adviseOnTranslations(content: Content, { includes }: Scope): Advice[] {
  const texts = textGroups(content).flatMap((group) =>
    group.source && includes(group.source.file) ? inGroup(group, group.source) : [],
  );
  const words = [...content.questions.values(), ...content.starts.values()];
  return [...texts, ...words.filter(({ file }) => includes(file)).flatMap(inWords)];
}

/** A question or start page: the translations stand in the file of the source. */
function inWords({ file, yaml, value }: DataFile<Worded>): Advice[] {
  const languages = value
    ? translatedInto(value).filter((code) => wordsState(value, code) === 'changed')
    : [];
  if (!value || languages.length === 0) return [];
  const place = yaml.at(['words', value.sourceLanguage]);
  const problem = `the words are no longer what was translated into ${languages.join(', ')}`;
  const command = `npm run translations -- stamp ${file} --language ${languages.join(' --language ')}`;
  const fix = `bring them up to date, then run: ${command}`;
  return [{ file, ...place, rule: 'outdated-translation', problem, fix }];
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
