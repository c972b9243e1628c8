import { elementsIn, parseMarkup, textOf } from '../output/markup.ts';

const marks: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  p: '',
  li: '- ',
  dt: '',
  dd: '',
  blockquote: '> ',
};

/** The title of a page and the words of its `main` as plain Markdown, to be set by another program. */
export function pageMarkdown(html: string): { readonly title: string; readonly markdown: string } {
  const root = parseMarkup(html);
  const all = [...elementsIn(root)];
  const main = all.find(({ tagName }) => tagName === 'main') ?? root;
  const inMain = [...elementsIn(main)];
  const title = inMain.find(({ tagName }) => tagName === 'h1') ?? main;
  const blocks = inMain.filter(
    (element) =>
      element.tagName in marks &&
      // A paragraph in an item of a list is told with the item.
      !ancestors(element).some((name) => ['li', 'dd', 'blockquote'].includes(name)),
  );
  const lines = blocks.flatMap((element) => {
    const text = textOf(element);
    return text === '' ? [] : `${marks[element.tagName] ?? ''}${escaped(text)}`;
  });
  return { title: textOf(title), markdown: `${lines.join('\n\n')}\n` };
}

function ancestors(element: ReturnType<typeof parseMarkup>): string[] {
  const names: string[] = [];
  for (let { parent } = element; parent; { parent } = parent) names.push(parent.tagName ?? '');
  return names;
}

/** What Markdown would read as marks. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>{}#|~$]/g, '\\$&');
}
