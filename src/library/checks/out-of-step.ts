import { authorComponent } from '../../markdown/author-components.ts';
import type { Section } from '../../markdown/sections.ts';
import { attributeOf, isComponent, startOf, walk, type Node } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import type { Finding } from '../finding.ts';
import type { Position } from '../yaml.ts';

/** The first difference between a translation and its source, if there is one. */
export function outOfStep(content: Content, source: ContentText, text: ContentText): Finding[] {
  if (!text.hasBody) return [];
  const standard = ({ heading }: Section, { language }: ContentText) =>
    content.sections?.value?.find(({ labels }) => labels[language] === heading)?.id;
  const difference = ({ line, column }: Position, problem: string): Finding[] => [
    { file: text.file, line, column, rule: 'sections-out-of-step', problem },
  ];
  const count = Math.max(source.sections.length, text.sections.length);
  for (let index = -1; index < count; index++) {
    const expected = index < 0 ? source.lead : source.sections[index];
    const actual = index < 0 ? text.lead : text.sections[index];
    if (!expected && actual) {
      return difference(actual, `the section "${actual.heading}" is not in ${source.language}.mdx`);
    }
    if (expected && !actual) {
      const end = text.tree.position?.end ?? { line: 1, column: 1 };
      const place = { line: end.line, column: 1 };
      return difference(
        place,
        `the section "${expected.heading}" of ${source.language}.mdx is missing`,
      );
    }
    if (!expected || !actual) continue;
    const [wanted, got] = [standard(expected, source), standard(actual, text)];
    if (wanted !== undefined && got !== undefined && wanted !== got) {
      const problem = `the section "${actual.heading}" stands where the source has`;
      return difference(actual, `${problem} "${expected.heading}"`);
    }
    if (actual.isUntranslated) continue;
    if (index < 0 && expected.nodes.length > 0 && actual.nodes.length === 0) {
      return difference(actual, 'the text before the first heading is missing');
    }
    const found = firstDifference(expected, actual);
    if (found)
      return difference(found.place, `${found.problem} (${source.language}.mdx:${found.line})`);
  }
  return [];
}

function firstDifference(expected: Section, actual: Section) {
  const wanted = partsOf(expected);
  const have = partsOf(actual);
  const index = wanted.findIndex((part, at) => part.name !== have[at]?.name);
  const at = index < 0 && have.length > wanted.length ? wanted.length : index;
  if (at < 0) return undefined;
  const [want, got] = [wanted[at], have[at]];
  const where = actual.heading
    ? `the section "${actual.heading}"`
    : 'the text before the first heading';
  const problem =
    `${where} has ` +
    `${got?.name ?? 'nothing more'} where the source has ${want?.name ?? 'nothing more'}`;
  const place = got ? startOf(got.node) : { line: actual.line, column: actual.column };
  return { place, problem, line: want ? startOf(want.node).line : expected.line };
}

/** The headings and components of a section, each by what must be the same in every language. */
function partsOf(section: Section): { readonly name: string; readonly node: Node }[] {
  return section.nodes
    .flatMap((node) => [...walk(node)])
    .flatMap((node) => {
      if (node.type === 'heading') return [{ name: `a heading of level ${node.depth}`, node }];
      if (!isComponent(node) || node.name === 'Name') return [];
      const key = authorComponent(node.name ?? '')?.key;
      const value = key && attributeOf(node, key);
      return [{ name: value ? `<${node.name} ${key}="${value}">` : `<${node.name}>`, node }];
    });
}
