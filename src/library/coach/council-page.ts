import { textOf, walk } from '../../markdown/tree.ts';
import type { CaseStudyRecord, CaseStudyText } from '../../schemas/case-study.ts';
import type { Content, ContentText } from '../content.ts';
import { entryFiles, type EntryFiles } from '../entry-texts.ts';
import type { Advice, Scope } from './advice.ts';

/**
 * Every case study whose page for a council would not fit one A4 at 10 pt: first by its source
 * text; where that fits, by each translation that does not.
 *
 * It is an estimate, made without a browser. The sheet has margins of 15 mm, which leaves 180 by
 * 267 mm: 54 lines of 14 pt. Two thirds of the width hold the words (120 mm, 340 pt), one third the
 * facts. A letter is half as wide as the type is high (in Arabic 0.42), so a line of words has 68
 * letters and a line of facts 32. Each of the four fields of the 60-second block, the conditions,
 * the cases to avoid it and what did not work takes a line for its heading, the lines of its words,
 * and half a line of space; above them stand the title (16 pt) and its kind, below them four lines
 * for the sources and the date. The facts stand beside the words, so the longer of the two counts.
 */
export function adviseOnCouncilPages(content: Content, { includes }: Scope): Advice[] {
  const setbacks = headingsOf(content, 'what-did-not-work');
  return entryFiles(content)
    .filter(({ key }) => key.startsWith('case-studies/'))
    .flatMap((entry) => {
      const source = entry.texts.get(entry.fields.sourceLanguage);
      if (!source) return [];
      const inSource = tooLong(entry, source, source, setbacks);
      const translations = [...entry.texts.values()].filter((text) => text !== source);
      const found = inSource
        ? [inSource]
        : translations.flatMap((text) => tooLong(entry, text, source, setbacks) ?? []);
      return found.filter(({ file }) => includes(file));
    });
}

const sheet = { lines: 54, head: 1.5, foot: 4, titleLetters: 60 };
const letters = { words: 68, facts: 32 };
/** How wide a letter is beside a Latin one. */
const arabicWidth = 0.84;

function tooLong(
  { record }: EntryFiles,
  text: ContentText,
  source: ContentText,
  setbacks: ReadonlySet<string>,
): Advice | undefined {
  const words = text.frontMatter as CaseStudyText | undefined;
  if (!words || !record.value) return undefined;
  const width = text.language === 'ar' ? arabicWidth : 1;
  const parts = partsOf(words, setbackOf(text, setbacks) ?? setbackOf(source, setbacks) ?? []);
  const lines = parts.map(([name, paragraphs]) => [name, block(paragraphs, width)] as const);
  const column = lines.reduce((sum, [, count]) => sum + count, 0);
  const facts = factLines(record.value as unknown as CaseStudyRecord);
  const title = Math.ceil((words.title.length * width) / sheet.titleLetters) * 1.6;
  const room = sheet.lines - sheet.head - sheet.foot - title;
  const over = Math.ceil(Math.max(column, facts) - room);
  if (over <= 0) return undefined;
  const longest = [...lines].sort(([, a], [, b]) => b - a).slice(0, 2);
  const named = longest.map(([name, count]) => `${name} ${Math.ceil(count)}`).join(', ');
  const problem = `the page for a council is about ${over} ${over === 1 ? 'line' : 'lines'} too long for one A4 at 10 pt`;
  const fix =
    column >= facts
      ? `shorten the longest parts (lines: ${named})`
      : 'list fewer organisations, funders or target groups';
  return { file: text.file, ...text.yaml.at(['title']), rule: 'long-council-page', problem, fix };
}

type Part = readonly [name: string, paragraphs: readonly string[]];

function partsOf(words: CaseStudyText, setbacks: readonly string[]): Part[] {
  const { what, problem, result, caution, conditions, avoidIf } = words;
  return [
    ['what', [what]],
    ['problem', [problem]],
    ['result', [result]],
    ['caution', [caution]],
    ['conditions', Object.values(conditions)],
    ['avoidIf', avoidIf],
    ['what did not work', setbacks],
  ];
}

/** The lines of a part: its heading, its paragraphs, half a line of space. */
function block(paragraphs: readonly string[], width: number): number {
  return 1.5 + paragraphs.reduce((sum, words) => sum + linesOf(words, letters.words / width), 0);
}

/** A figure that is printed in place of `{claim-id}` takes about eight letters. */
function linesOf(words: string, inLine: number): number {
  return Math.max(1, Math.ceil(words.replace(/\{[a-z0-9-]+\}/g, '12345678').length / inLine));
}

/** The lines of the facts: each takes one for its name and one or more for what it says. */
function factLines(record: CaseStudyRecord): number {
  const { costs, funding, organisations, targetGroups } = record;
  const single = 9 + Object.values(costs).filter((cost) => cost !== 'unknown').length;
  const lists = 3 + Math.ceil(targetGroups.length / 2) + 2 * organisations.length;
  return 2 * single + lists + (funding === 'unknown' ? 1 : 2 * funding.length);
}

function headingsOf(content: Content, id: string): ReadonlySet<string> {
  const section = content.sections?.value?.find((item) => item.id === id);
  return new Set(Object.values(section?.labels ?? {}).map(String));
}

/** The paragraphs and items of the section on what did not work, where the text has it. */
function setbackOf(text: ContentText, headings: ReadonlySet<string>): string[] | undefined {
  const section = text.sections.find(({ heading }) => headings.has(heading));
  if (!section || section.isUntranslated) return undefined;
  return section.nodes
    .flatMap((node) => [...walk(node)])
    .filter(({ type, name }) => type === 'paragraph' || type === 'tableRow' || name === 'NoSource')
    .map((node) => textOf(node).trim())
    .filter((words, index, all) => words !== '' && all.indexOf(words) === index);
}
