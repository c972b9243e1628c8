import { violations } from '../markdown/gate.ts';
import { sectionsOf, type Section } from '../markdown/sections.ts';
import { MdxError, parseMdx, type Node } from '../markdown/tree.ts';
import { unsafeCharacters } from '../markdown/unsafe-characters.ts';
import type { Finding } from './finding.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A text that was read: front matter and body, not yet held against a schema. */
export interface TextFile {
  readonly file: string;
  readonly language: string;
  readonly yaml: YamlFile;
  readonly tree: Node;
  readonly lead: Section;
  readonly sections: readonly Section[];
  /** Whether there is a body at all; without one only the summary layer is in this language. */
  readonly hasBody: boolean;
  readonly findings: readonly Finding[];
}

/** Reads an MDX text by the parser of the build, and holds its body to the safe subset. */
export function readTextFile(source: string, file: string, language: string): TextFile {
  const front = frontMatterOf(source);
  const findings: Finding[] = unsafeCharacters(source).map((found) => ({ file, ...found }));
  const yaml = readYaml(front ?? '', file, 2);
  if (front === undefined) {
    const problem = 'the front matter between two lines of exactly --- is missing';
    findings.push({ file, line: 1, column: 1, rule: 'front-matter', problem });
  }
  let tree: Node = { type: 'root', children: [] };
  try {
    tree = parseMdx(source);
    findings.push(...violations(tree).map((found) => ({ file, ...found })));
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    findings.push({ file, ...error.position, rule: 'invalid-mdx', problem: error.message });
  }
  const [lead, ...sections] = sectionsOf(tree);
  const hasBody = lead.nodes.length > 0 || sections.length > 0;
  return { file, language, yaml, tree, lead, sections, hasBody, findings };
}

/**
 * The YAML between the first line and the next line that is exactly `---`. A line between them
 * that merely begins with `---` would close it for other readers, so it is refused.
 */
function frontMatterOf(source: string): string | undefined {
  const lines = source.split(/\r?\n/);
  if (lines[0] !== '---') return undefined;
  const close = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  return close > 0 && lines[close] === '---' ? lines.slice(1, close).join('\n') : undefined;
}
