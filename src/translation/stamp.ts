import { parseDocument } from 'yaml';

/**
 * The text of an MDX file with these stamps in its translation block; nothing else is touched.
 * @throws Error when the file has no front matter with a translation block.
 */
export function writeStamps(source: string, stamps: Readonly<Record<string, string>>): string {
  const match = /^---\n([^]*?\n)---(\n|$)/.exec(source);
  const document = parseDocument(match?.[1] ?? '');
  if (!match || !document.has('translation')) {
    throw new Error('the front matter has no translation block');
  }
  document.setIn(['translation', 'sections'], document.createNode(stamps));
  const front = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${front}---${match[2]}${source.slice(match[0].length)}`;
}
