import { authorComponents, type AuthorComponent } from '../../markdown/author-components.ts';

/** The components that a text may use, as a Markdown table: what to write, and what for. */
export function componentTable(): string {
  const rows = Object.entries(authorComponents).map(
    ([name, component]) =>
      `| \`${skeleton(name, component)}\` | ${[component.purpose, attributes(component)].filter(Boolean).join(' ')} |`,
  );
  return ['| write | for |', '| --- | --- |', ...rows].join('\n');
}

/** A component as it is written, with every attribute that it must have. */
function skeleton(name: string, { required, holds }: AuthorComponent): string {
  const opening = [name, ...required.map((attribute) => `${attribute}="…"`)].join(' ');
  if (holds === 'nothing') return `<${opening} />`;
  return `<${opening}>${holds === 'words' ? 'words' : ' … '}</${name}>`;
}

function attributes({ optional, holds }: AuthorComponent): string {
  const may = optional.map((attribute) => `\`${attribute}\``).join(', ');
  return [
    ...(may === '' ? [] : [`May also have ${may}.`]),
    ...(holds === 'blocks' ? ['Holds paragraphs and lists, with a blank line around them.'] : []),
  ].join(' ');
}
