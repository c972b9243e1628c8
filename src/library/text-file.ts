import { violations } from '../markdown/gate.ts';
import { sectionsOf, type Section } from '../markdown/sections.ts';
import { MdxError, parseMdx, type Node } from '../markdown/tree.ts';
import { escapedCharacters, unsafeCharacters } from '../markdown/unsafe-characters.ts';
import type { Finding } from './finding.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A text that was read: front matter and body, not yet held against a schema. */
export interface TextFile {
  readonly file: string;
  readonly language: string;
  /** The text as it stands in the file. */
  readonly source: string;
  readonly yaml: YamlFile;
  readonly tree: Node;
  readonly lead: Section;
  readonly sections: readonly Section[];
  /** Whether there is a body at all; without one only the summary layer is in this language. */
  readonly hasBody: boolean;
  /** Whether the body could be read; else nothing can be said of what it lacks. */
  readonly isReadable: boolean;
  readonly findings: readonly Finding[];
}

/** Reads an MDX text by the parser of the build, and holds its body to the safe subset. */
export function readTextFile(source: string, file: string, language: string): TextFile {
  const { yaml, isThere } = readFrontMatter(source, file);
  const hidden = unsafeCharacters(source).map((found) => ({ file, ...found }));
  // Without front matter nobody can tell where the body begins.
  const body = readBody(isThere ? source : '', file);
  const [lead, ...sections] = sectionsOf(body.tree);
  return {
    file,
    language,
    source,
    yaml,
    tree: body.tree,
    lead,
    sections,
    hasBody: lead.nodes.length > 0 || sections.length > 0,
    isReadable: isThere && body.isReadable,
    findings: [...hidden, ...body.findings],
  };
}

/** A body as its parser reads it, with all that is more than words in it. */
export interface Body {
  readonly tree: Node;
  readonly isReadable: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the body of a text by the parser of the build, and holds it to the safe subset. */
export function readBody(source: string, file: string): Body {
  try {
    const tree = parseMdx(source);
    const findings = [...violations(tree), ...escapedCharacters(tree, source)];
    return { tree, isReadable: true, findings: findings.map((found) => ({ file, ...found })) };
  } catch (error) {
    if (!(error instanceof MdxError)) throw error;
    const { position, message, fix } = error;
    const finding = { file, ...position, rule: 'invalid-mdx' as const, problem: message, fix };
    return { tree: { type: 'root', children: [] }, isReadable: false, findings: [finding] };
  }
}

/** Reads the front matter of a text; without one its value is undefined and a finding says why. */
export function readFrontMatter(
  source: string,
  file: string,
): { readonly yaml: YamlFile; readonly isThere: boolean } {
  const front = frontMatterOf(source);
  return 'text' in front
    ? { yaml: readYaml(front.text, file, 2), isThere: true }
    : { yaml: withoutFrontMatter(front, file), isThere: false };
}

interface NoFrontMatter {
  readonly line: number;
  readonly problem: string;
}

/**
 * The YAML between the first line and the next line that is exactly `---`. A line between them
 * that merely begins with `---` would close it for other readers, so it is refused.
 */
function frontMatterOf(source: string): { readonly text: string } | NoFrontMatter {
  const lines = source.split(/\r?\n/);
  if (lines[0] !== '---') return { line: 1, problem: 'the first line is not exactly ---' };
  const close = lines.findIndex((line, index) => index > 0 && /^(---|\+\+\+)/.test(line));
  if (close < 0) return { line: 1, problem: 'no line of exactly --- ends the front matter' };
  return lines[close] === '---'
    ? { text: lines.slice(1, close).join('\n') }
    : { line: close + 1, problem: 'this line would end the front matter and is not exactly ---' };
}

function withoutFrontMatter({ line, problem }: NoFrontMatter, file: string): YamlFile {
  const finding = { file, line, column: 1, rule: 'front-matter' as const, problem };
  return { ...readYaml('', file), data: undefined, findings: [finding] };
}
