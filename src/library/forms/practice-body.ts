import type { Content } from '../content.ts';
import type { Answers } from './answers.ts';
import { comment, escapeMarkdown } from './markdown-words.ts';
import { setAside } from './set-aside.ts';

/** The section that holds questions; it needs no source. */
const questions = 'questions-for-the-owner';

/** The body of a practice: every section that a case study must have, each statement cited. */
export function practiceBody(
  content: Content,
  answers: Answers,
  { language, source, unknown }: { language: string; source: string; unknown: string },
): string {
  const sections = (content.sections?.value ?? []).filter(
    ({ required, collections }) => required && (collections?.includes('case-studies') ?? true),
  );
  const mark = language === 'ar' ? '؟' : '?';
  const unanswered = sections.filter(({ id }) => id !== questions && answers.words(id) === '');
  return sections
    .map(({ id, labels }) => {
      const answer = answers.words(id);
      const heading = `## ${String(labels[language])}`;
      if (id === questions) {
        const asked = unanswered.map((section) => `- ${String(section.labels[language])}${mark}`);
        const own = answer === '' ? asked : [blocks(asList(answer), '')];
        return [heading, own.length > 0 ? own.join('\n') : unknown].join('\n\n');
      }
      const told = answer === '' ? `<NoSource>${unknown}</NoSource>` : blocks(answer, source);
      return [heading, told].join('\n\n');
    })
    .join('\n\n');
}

function asList(answer: string): string {
  return answer.replace(/^(?!\s*[-*•] )(?=\S)/gm, '- ');
}

/** Paragraphs and list items, each with its source; what is set aside follows as a comment. */
function blocks(answer: string, source: string): string {
  const cite = source === '' ? '' : ` <Cite source="${source}" />`;
  const statements = statementsOf(answer).filter(({ words }) => words !== '');
  const aside: string[] = [];
  let printed = '';
  let number = 0;
  for (const [index, { marker, words }] of statements.entries()) {
    const shown = setAside(words);
    if (!shown.isWhole) aside.push(comment(words));
    const isNext = index > 0 && marker !== '' && marker === statements[index - 1]?.marker;
    number = isNext ? number + 1 : 1;
    if (index > 0) printed += isNext ? '\n' : '\n\n';
    printed += `${marker === '1. ' ? `${number}. ` : marker}${escapeMarkdown(shown.words)}${cite}`;
  }
  return [printed, ...aside].join('\n\n');
}

/** The paragraphs and list items of an answer; a line that begins with no marker goes on. */
function statementsOf(answer: string): { readonly marker: string; words: string }[] {
  const statements: { readonly marker: string; words: string }[] = [];
  let isOpen = false;
  for (const line of answer.split('\n')) {
    const [, sign, words = line] = /^\s*([-*•]|[\d٠-٩]{1,2}[.)])\s+(.*)$/.exec(line) ?? [];
    const last = statements.at(-1);
    if (sign !== undefined)
      statements.push({ marker: /\d|[٠-٩]/.test(sign) ? '1. ' : '- ', words });
    else if (isOpen && last && words !== '') last.words += ` ${words}`;
    else statements.push({ marker: '', words });
    isOpen = line.trim() !== '';
  }
  return statements;
}
