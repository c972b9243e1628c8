import { z } from 'zod';
import type { Content, DataFile } from '../content.ts';
import { textGroups } from '../entry-texts.ts';
import { schemaAt } from '../schema-walk.ts';
import type { Advice, Scope } from './advice.ts';

/** A value with the schema that it was read by and its places in the file. */
type Read = Pick<DataFile<unknown>, 'file' | 'yaml' | 'schema' | 'value'>;

/**
 * Every field with more words than its schema states by `.meta({ words })`: in texts in their
 * source language (a translation may need more), and in every record.
 */
export function adviseOnLimits(content: Content, { includes }: Scope): Advice[] {
  const texts = textGroups(content).flatMap(({ source }) =>
    source ? [{ ...source, value: source.frontMatter }] : [],
  );
  const data: readonly Read[] = [
    ...texts,
    ...content.records.values(),
    ...content.places.values(),
    ...content.organisations.values(),
    ...content.terms.values(),
    ...content.questions.values(),
    ...content.starts.values(),
    ...content.vocabularies.values(),
  ];
  return data.filter(({ file }) => includes(file)).flatMap(inFile);
}

/** How many words a reader sees; a dash is none, and `{claim-id}` is one. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function inFile({ file, yaml, schema, value }: Read): Advice[] {
  return stringsIn(value).flatMap(({ text, path }) => {
    const limit = limitAt(schema, path);
    const words = countWords(text);
    if (limit === undefined || words <= limit) return [];
    const problem = `"${path.map(String).join('.')}" has ${words} words; its place allows ${limit}`;
    return [{ file, ...yaml.at(path), rule: 'over-limit' as const, problem }];
  });
}

interface Found {
  readonly text: string;
  readonly path: readonly PropertyKey[];
}

function stringsIn(value: unknown, path: readonly PropertyKey[] = []): Found[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function limitAt(schema: z.ZodType, path: readonly PropertyKey[]): number | undefined {
  const found = schemaAt(schema, path);
  const inner = found instanceof z.ZodOptional ? (found.unwrap() as z.ZodType) : found;
  const words = inner?.meta()?.['words'];
  return typeof words === 'number' ? words : undefined;
}
