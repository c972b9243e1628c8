import { isMap, isNode, parseDocument, stringify, type YAMLMap } from 'yaml';
import { endOf, fieldOf, indentOf, startOf, type Change } from './yaml-fields.ts';

/**
 * The text of the file of a question or start page with these stamps in the words of some
 * languages; nothing else is touched.
 * @param stamps hashes by language
 * @throws Error when the file has no words in one of the languages.
 */
export function writeWordStamps(source: string, stamps: Readonly<Record<string, string>>): string {
  const root = parseDocument(source).contents;
  const words = isMap(root) ? fieldOf(root, 'words')?.value : undefined;
  const changes = Object.entries(stamps).map(([language, hash]) => {
    const wording = isMap(words) ? fieldOf(words, language)?.value : undefined;
    if (!isMap(wording)) throw new Error(`there are no words in ${language}`);
    return stamped(wording, stringify({ of: hash }).trimEnd(), source);
  });
  return changes
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

/** Puts a stamp in the place of an older one, or after what says how the words were made. */
function stamped(wording: YAMLMap, text: string, source: string): Change {
  const old = fieldOf(wording, 'of');
  if (old) return { from: startOf(old.key), to: valueEnd(old.value), text };
  const method = fieldOf(wording, 'method');
  if (!method) throw new Error('its words do not say how they were made');
  const end = valueEnd(method.value);
  if (wording.flow) return { from: end, to: end, text: `, ${text}` };
  const newLine = source.includes('\r\n') ? '\r\n' : '\n';
  const line = indentOf(wording, source) + text;
  const next = endOf(method, 0, source);
  return next === 0
    ? { from: source.length, to: source.length, text: newLine + line }
    : { from: next, to: next, text: line + newLine };
}

function valueEnd(value: unknown): number {
  return (isNode(value) && value.range?.[1]) || 0;
}
