import { isCollection } from '../../schemas/list.ts';
import { attributeOf, isComponent, startOf, walk } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import { entryFiles, isEntryText, textGroups, type EntryFiles } from '../entry-texts.ts';
import type { Finding } from '../finding.ts';
import { outOfStep } from './out-of-step.ts';

/** Source texts have their sections; translations follow their source, part by part. */
export function checkStructure(content: Content): Finding[] {
  const entries = entryFiles(content);
  return [
    ...entries.flatMap((entry) => [
      ...missingTexts(entry),
      ...missingSections(content, entry),
      ...[...entry.texts.values()].flatMap((text) => wordedItems(entry, text)),
    ]),
    ...textGroups(content).flatMap(({ key, source, texts }) => {
      if (!source) return isEntryText(key) ? [] : missingEnglish(key, texts);
      const translations = [...texts.values()].filter((text) => text !== source);
      return [
        ...needlessMarks(source),
        ...(source.isReadable
          ? translations.flatMap((text) => outOfStep(content, source, text))
          : []),
        ...notes(source, translations),
      ];
    }),
  ];
}

/** An entry has a text in its source language, and so has each chapter that its record lists. */
function missingTexts({ record, fields, key, texts, chapters }: EntryFiles): Finding[] {
  const { sourceLanguage } = fields;
  const missing = (what: string, path: readonly PropertyKey[]): Finding => ({
    file: record.file,
    ...record.yaml.at(path),
    rule: 'missing-text',
    problem: `"${what}" has no text in its source language (${sourceLanguage}.mdx)`,
  });
  const listed = (record.value?.['chapters'] ?? []) as readonly string[];
  const unlisted = [...chapters].filter(([chapter]) => !listed.includes(chapter));
  return [
    ...(texts.has(sourceLanguage) ? [] : [missing(key, ['sourceLanguage'])]),
    ...listed.flatMap((chapter, index) =>
      chapters.get(chapter)?.has(sourceLanguage)
        ? []
        : [missing(`${key}/${chapter}`, ['chapters', index])],
    ),
    ...unlisted.flatMap(([chapter, group]) =>
      [...group.values()].slice(0, 1).map(({ file }): Finding => ({
        file,
        line: 1,
        column: 1,
        rule: 'misplaced-file',
        problem: `"${chapter}" is not among the chapters of ${key}`,
        fix: 'add it to chapters in record.yaml',
      })),
    ),
  ];
}

/** A page about the site is written in English first. */
function missingEnglish(key: string, texts: ReadonlyMap<string, ContentText>): Finding[] {
  const file = [...texts.values()][0]?.file ?? key;
  const problem = `"${key}" has no English text (en.mdx)`;
  return [{ file, line: 1, column: 1, rule: 'missing-text', problem, fix: 'add en.mdx beside it' }];
}

function missingSections(content: Content, { key, fields, texts }: EntryFiles): Finding[] {
  const collection = key.split('/')[0] ?? '';
  const kind = 'country' in fields ? 'country' : 'article';
  const source = texts.get(fields.sourceLanguage);
  if (!source?.isReadable || !isCollection(collection)) return [];
  const headings = new Set(source.sections.map((section) => section.heading));
  return (content.sections?.value ?? [])
    .filter((item) => item.required && (item.collections?.includes(collection) ?? true))
    .filter((item) => item.kind === undefined || item.kind === kind)
    .map((item) => String(item.labels[source.language]))
    .filter((heading) => !headings.has(heading))
    .map((heading) => ({
      file: source.file,
      line: source.lead.line,
      column: 1,
      rule: 'missing-section' as const,
      problem: `the section "${heading}" is missing`,
      fix: `add: ## ${heading}`,
    }));
}

/** Conditions, actions and laws: the record lists them, the text words each of them. */
function wordedItems({ fields }: EntryFiles, text: ContentText): Finding[] {
  const record = fields as unknown as Record<string, readonly { id: string }[] | undefined>;
  const found: Finding[] = [];
  if (text.frontMatter?.['conditions'] && record['conditions']) {
    const worded = Object.keys(text.frontMatter['conditions']);
    const listed = record['conditions'].map((condition) => condition.id);
    for (const id of listed.filter((id) => !worded.includes(id))) {
      const problem = `the condition "${id}" of the record has no sentence`;
      const place = { file: text.file, ...text.yaml.keyAt(['conditions']) };
      found.push({ ...place, rule: 'condition-out-of-step', problem });
    }
    for (const id of worded.filter((id) => !listed.includes(id))) {
      const problem = `"${id}" is not a condition of the record`;
      const place = { file: text.file, ...text.yaml.keyAt(['conditions', id]) };
      found.push({ ...place, rule: 'condition-out-of-step', problem });
    }
  }
  if (!text.hasBody) return found;
  for (const [component, field, rule] of [
    ['Action', 'actions', 'unknown-action'],
    ['Law', 'laws', 'unknown-law'],
  ] as const) {
    const listed = record[field]?.map((item) => item.id) ?? [];
    const nodes = [...walk(text.tree)].filter(
      (node) => isComponent(node) && node.name === component,
    );
    const worded = nodes.map((node) => attributeOf(node, 'id') ?? '');
    const first = worded.findIndex((id, index) => id !== listed[index]);
    const hidden = text.sections.some((section) => section.isUntranslated);
    if (first < 0 && (worded.length === listed.length || hidden)) continue;
    const node = nodes[first];
    const place = node ? startOf(node) : { line: text.lead.line, column: 1 };
    const next = listed[first < 0 ? worded.length : first];
    const problem =
      first < 0
        ? `"${next}" of the record is not worded`
        : `"${worded[first]}" stands where the record has ${next ? `"${next}"` : 'nothing more'}`;
    if (!hidden || (first >= 0 && !listed.includes(worded[first] ?? ''))) {
      found.push({ file: text.file, ...place, rule, problem });
    }
  }
  return found;
}

/** Nothing of a source text can be left to a translator. */
function needlessMarks({ file, tree }: ContentText): Finding[] {
  return [...walk(tree)]
    .filter((node) => isComponent(node) && node.name === 'NotTranslated')
    .map((node) => ({
      file,
      ...startOf(node),
      rule: 'sections-out-of-step' as const,
      problem: '<NotTranslated /> stands in the source language',
      fix: 'write the section, or take it out in every language',
    }));
}

function notes(source: ContentText, translations: readonly ContentText[]): Finding[] {
  const found: Finding[] = [];
  const at = (text: ContentText) => ({ file: text.file, ...text.yaml.keyAt(['translation']) });
  if (source.frontMatter?.['translation']) {
    const problem = 'the text in the source language has a translation block';
    found.push({ ...at(source), rule: 'needless-translation-note', problem });
  }
  for (const text of translations) {
    const note = text.frontMatter?.['translation'] as { sections?: unknown } | undefined;
    if (text.frontMatter && !note) {
      const problem = 'the translation does not say how it was made';
      const place = { file: text.file, line: 1, column: 1 };
      found.push({ ...place, rule: 'missing-translation-note', problem });
    } else if (note && !note.sections) {
      const problem = 'the translation does not say which source it was made from';
      const fix = `run: npm run translations -- stamp ${text.file}`;
      found.push({ ...at(text), rule: 'unstamped-translation', problem, fix });
    }
  }
  return found;
}
