import { cleanLines } from './clean.ts';
import type { Choice, Field, Form } from './form.ts';

/** What somebody answered in a form, and what keeps it from being of use. */
export interface Answers {
  /** The cleaned words of an answer, line by line; empty where there is none. */
  readonly words: (id: string) => string;
  /** The ids of the choices made. */
  readonly chosen: (id: string) => readonly string[];
  /** What the sender must mend, in plain words that quote nothing but the form itself. */
  readonly problems: readonly string[];
}

/**
 * Reads the text that GitHub makes of a filled form: each question as a heading of the third level,
 * with the answer below it. Nothing in it is trusted: a heading that stands there twice is refused.
 */
export function readAnswers(form: Form, body: string): Answers {
  const problems: string[] = [];
  const words = new Map<string, string>();
  const chosen = new Map<string, readonly string[]>();
  const parts = partsOf(form, body);
  for (const field of form.fields) {
    const given = parts.filter(({ label }) => label === field.label);
    if (given.length > 1) {
      problems.push(`The heading "${field.label}" stands in the form twice → write it once.`);
    }
    const answer = cleanLines(given[0]?.lines.join('\n') ?? '');
    // GitHub writes these where a question, or a list, was left alone.
    const isAlone = answer === '_No response_' || ('choices' in field && answer === 'None');
    const isEmpty = isAlone || !/[\p{L}\p{N}]/u.test(answer);
    if (field.kind === 'consent') {
      const ticked = answer.split('\n').filter((line) => /^- \[x\] /i.test(line));
      const isAgreed = field.statements.every((statement) =>
        ticked.some((line) => line.slice(6) === statement),
      );
      if (!isAgreed) problems.push(`"${field.label}" is not ticked in full → tick every box.`);
    } else if (isEmpty) {
      if (field.isRequired) problems.push(`"${field.label}" is not answered → ${field.help}`);
    } else if ('choices' in field) {
      const ids = idsIn(answer, field.choices);
      if (ids.length > 0 && (field.kind === 'choices' || ids.length === 1)) {
        chosen.set(field.id, ids);
      } else {
        problems.push(
          `"${field.label}" is none of the choices of the form → choose from the list.`,
        );
      }
    } else {
      words.set(field.id, field.kind === 'line' ? answer.replace(/\s+/g, ' ') : answer);
    }
  }
  return {
    words: (id) => words.get(fieldOf(form, id).id) ?? '',
    chosen: (id) => chosen.get(fieldOf(form, id).id) ?? [],
    problems,
  };
}

function fieldOf(form: Form, id: string): Field {
  const field = form.fields.find((field) => field.id === id);
  if (!field) throw new RangeError(`the form "${form.name}" has no field "${id}"`);
  return field;
}

/** The questions that stand in a text as headings, in its order, each with what is below it. */
function partsOf(form: Form, body: string) {
  const labels = new Set(form.fields.map(({ label }) => label));
  const parts: { readonly label: string; readonly lines: string[] }[] = [];
  for (const line of body.split(/\r\n|\r|\n/)) {
    const label = /^### (.*?)\s*$/.exec(line)?.[1] ?? '';
    if (labels.has(label)) parts.push({ label, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
}

/** The choices that an answer lists with commas between; none where something else is in it. */
function idsIn(answer: string, choices: readonly Choice[]): string[] {
  const longestFirst = [...choices].sort((a, b) => b.label.length - a.label.length);
  const ids: string[] = [];
  for (let rest = answer.replace(/\s+/g, ' '); rest !== '';) {
    const found = longestFirst.find(({ label }) => rest === label || rest.startsWith(`${label}, `));
    if (!found) return [];
    ids.push(found.id);
    rest = rest.slice(found.label.length + 2);
  }
  return [...new Set(ids)];
}
