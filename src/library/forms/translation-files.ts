import { schemaAt } from '../schema-walk.ts';
import type { ContentText } from '../content.ts';
import { textGroups } from '../entry-texts.ts';
import { figuresIn } from '../checks/figures.ts';
import { readTextFile } from '../text-file.ts';
import { stampsFor } from '../../translation/state.ts';
import { writeStamps } from '../../translation/stamp.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Answers } from './answers.ts';
import { refused, type Draft, type Sending } from './draft.ts';
import type { Form } from './form.ts';
import { comment } from './markdown-words.ts';
import { numberFrom } from './plain-values.ts';
import { pageOf } from './page-of.ts';
import { yaml } from './practice-parties.ts';
import { wordLimit } from './schema-help.ts';
import { nameWords, summaryWords } from './summary-words.ts';

/** The file of a translated summary layer: its fields are those of the source text. */
export function translationFiles(form: Form, answers: Answers, { content }: Sending): Draft {
  const problems = [...answers.problems];
  const [language = ''] = answers.chosen('language');
  const page = pageOf(answers.words('page'), content);
  const group = textGroups(content).find(({ key }) => key === page?.key);
  const source = group?.source;
  if (!source?.frontMatter || group?.key.startsWith('pages/') !== false) {
    if (answers.words('page') !== '') {
      problems.push('"Address of the page" leads to no entry of this site → copy its address.');
    }
    return refused(problems);
  }
  if (group.texts.has(language)) {
    const file = group.texts.get(language)?.file ?? '';
    problems.push(`The page already has a text in this language, ${file} → correct it there.`);
  }
  const front = source.frontMatter;
  const sent = new Map(
    Object.keys(front)
      .filter((field) => field !== 'translation' && field !== 'name')
      .map((field) => [field, answers.words(field).split('\n').filter(Boolean)] as const),
  );
  for (const [field, lines] of sent) {
    const count = entriesOf(front[field]).length;
    const isList = typeof front[field] === 'object';
    const label = form.fields.find(({ id }) => id === field)?.label ?? field;
    if (isList && lines.length !== count) {
      problems.push(`"${label}" needs ${count} ${count === 1 ? 'line' : 'lines'}, as on the page.`);
    } else if (lines.length === 0 && answers.problems.length === 0) {
      problems.push(`"${label}" is not answered → the page has it, so the translation needs it.`);
    }
  }
  if (problems.length > 0) return refused(problems);

  const claims = claimsOf(content.records.get(group.key.split('/').slice(0, 2).join('/'))?.value);
  const lost: string[] = [];
  const translated = (field: string, original: string, answer: string, path: PropertyKey[]) => {
    const limit = wordLimit(source.schema, ...path);
    const { words, isWhole } = placed(answer, original, claims, limit);
    if (!isWhole) lost.push(comment(`${field}: ${answer}`));
    return words;
  };
  const fields = [...sent].map(([field, lines]) => {
    const original = front[field];
    const [first = ''] = entriesOf(original);
    if (typeof original === 'string') {
      return [field, translated(field, first[1] ?? '', lines.join(' '), [field])];
    }
    const inner = entriesOf(original).map(([key, words], index) => {
      const line = (lines[index] ?? '').replace(/^[-*•] /, '');
      return [key, translated(field, words, line, [field, Array.isArray(original) ? 0 : key])];
    });
    const value = Object.fromEntries(inner) as Record<string, string>;
    return [field, Array.isArray(original) ? Object.values(value) : value];
  });
  const name = answers.words('name');
  const words = {
    ...Object.fromEntries(fields),
    ...(name === '' || !schemaAt(source.schema, ['name']) ? {} : { name: nameWords(name) }),
    translation: { method: 'human' },
  };
  const comments = lost.length > 0 ? `\n${lost.join('\n\n')}\n` : '';
  const path = `${group.key}/${language}.mdx`;
  const text = stamped(`---\n${yaml(words)}---\n${comments}`, source, language);
  const note =
    `In \`content/${path}\`, comments keep what could not be printed. Print each figure by the name ` +
    'that it has in the source, such as {claim-id}, then take the comments out.';
  return {
    files: new Map([[path, text]]),
    published: undefined,
    notes: lost.length > 0 ? [note] : [],
    problems: [],
  };
}

/** A value of front matter as pairs: a text has one, a list or block one for each of its own. */
function entriesOf(value: unknown): [string, string][] {
  if (typeof value === 'string') return [['', value]];
  return Object.entries((value ?? {}) as object).map(([key, inner]) => [key, String(inner)]);
}

function claimsOf(record: Readonly<Record<string, unknown>> | undefined): readonly Claim[] {
  return (record?.['claims'] ?? []) as readonly Claim[];
}

/** Translated words in which the figures of the original are printed from the record again. */
function placed(answer: string, original: string, claims: readonly Claim[], limit?: number) {
  const names = [...original.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? '');
  const used = claims.filter(({ id }) => names.includes(id));
  // A letter of the private use area stands for each figure while the rest is cleaned.
  const marks = new Map(used.map(({ id }, index) => [id, String.fromCharCode(0xe000 + index)]));
  let words = answer.replace(/[\ue000-\uf8ff]/g, '').replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u00a0');
  for (const [id, mark] of marks) words = words.replaceAll(`{${id}}`, mark);
  for (const { figure, offset } of figuresIn(words).reverse()) {
    const same = used.filter(({ value }) => value === numberFrom(figure));
    const mark = same.length === 1 ? marks.get(same[0]?.id ?? '') : undefined;
    if (mark === undefined) continue;
    words = words.slice(0, offset) + mark + words.slice(offset + figure.length);
  }
  const cleaned = summaryWords(words, limit);
  let printed = cleaned.words;
  for (const [id, mark] of marks) printed = printed.replaceAll(mark, `{${id}}`);
  return { words: printed, isWhole: cleaned.isWhole };
}

function stamped(text: string, source: ContentText, language: string): string {
  const read = readTextFile(text, `${language}.mdx`, language);
  const frontMatter = read.yaml.data as Readonly<Record<string, unknown>>;
  const original = { ...source, frontMatter: source.frontMatter ?? {} };
  return writeStamps(text, stampsFor(original, { ...read, frontMatter }));
}
