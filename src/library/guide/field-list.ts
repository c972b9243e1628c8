import { asSentence, withCodeSpans, withStop } from './code-spans.ts';
import type { Field } from './field.ts';

/** Fields as a Markdown list; the fields inside a block are a list under it. */
export function fieldList(fields: readonly Field[], indent = ''): string {
  return fields.map((field) => fieldItem(field, indent)).join('\n');
}

function fieldItem({ name, isRequired, form, help, fields, demands }: Field, indent: string) {
  const words = [...(help === '' ? [] : [withStop(help)]), ...demands.map(asSentence)];
  const told = words.length > 0 ? `: ${withCodeSpans(words.join(' '))}` : '';
  const line = `${indent}- \`${name}\` (${isRequired ? 'required' : 'optional'}, ${form})${told}`;
  return fields.length === 0 ? line : `${line}\n${fieldList(fields, `${indent}  `)}`;
}
