import { Document, isScalar, visit } from 'yaml';

/** Data as YAML the way that `content/` is written: short lists in brackets, a blank as nothing. */
export function yamlText(data: unknown): string {
  const document = new Document(data);
  visit(document, {
    Seq(_key, list) {
      // Words for readers keep lines of their own.
      list.flow = list.items.every((item) => isScalar(item) && !/\s/.test(String(item.value)));
    },
  });
  return document.toString({
    flowCollectionPadding: false,
    lineWidth: 0,
    nullStr: '',
    singleQuote: true,
  });
}

/** A text: its front matter, and the parts of its body with a blank line before each. */
export function mdxText(frontMatter: unknown, parts: readonly string[]): string {
  return [`---\n${yamlText(frontMatter)}---\n`, ...parts.map((part) => `${part}\n`)].join('\n');
}
