import { attributeOf, isComponent, walk } from '../../markdown/tree.ts';
import type { Content, ContentText } from '../content.ts';
import { textGroups } from '../entry-texts.ts';
import type { Position } from '../yaml.ts';
import type { Advice, Scope } from './advice.ts';
import { commonIn } from './common.ts';
import { bodyProse } from './prose.ts';
import { termFinder, type FoundTerm, type TermFinder } from './term-finder.ts';

/** No text is told of more than this: whoever marks five has understood. */
const most = 5;

/**
 * The first place of every glossary term that the body of a source text uses and never marks. The
 * everyday words of the library ("refugee", "municipality") are left alone.
 */
export function adviseOnTerms(content: Content, { includes }: Scope): Advice[] {
  const finders = new Map<string, TermFinder>();
  const texts = textGroups(content).flatMap(({ source, key }) => {
    if (!source?.hasBody) return [];
    const finder = finders.get(source.language) ?? termFinder(content, source.language);
    finders.set(source.language, finder);
    return [{ source, key, uses: usesIn(source, finder) }];
  });
  const common = commonIn(texts.map(({ uses }) => new Set(uses.keys())));
  return texts
    .filter(({ source }) => includes(source.file))
    .flatMap(({ source, key, uses }) => {
      const known = new Set([...common, ...termsOf(content, key), ...markedIn(source)]);
      return unmarked(source, uses, known);
    });
}

/** Where a term cannot be marked, or is shown as the name of something. */
const skipped = new Set(['heading', 'link', 'Term', 'Action']);

interface Use extends FoundTerm {
  readonly place: () => Position;
}

/** The first use of each term in the body of a text, by its id. */
function usesIn(text: ContentText, finder: TermFinder): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { words, at } of bodyProse(text, skipped)) {
    for (const found of finder(words)) {
      if (!uses.has(found.id)) uses.set(found.id, { ...found, place: () => at(found.offset) });
    }
  }
  return uses;
}

function unmarked(
  { file }: ContentText,
  uses: ReadonlyMap<string, Use>,
  known: ReadonlySet<string>,
): Advice[] {
  return [...uses.values()]
    .filter(({ id }) => !known.has(id))
    .sort((a, b) => b.wording.length - a.wording.length)
    .slice(0, most)
    .map(({ id, written, place }) => ({
      file,
      ...place(),
      rule: 'unlinked-term',
      problem: `"${written}" is in the glossary and is never marked in this text`,
      fix: `mark it here: <Term id="${id}">${written}</Term>`,
    }));
}

/** Terms that the record lists: their meaning stands with the page as it is. */
function termsOf(content: Content, key: string): readonly string[] {
  return (content.records.get(key)?.value?.['terms'] ?? []) as readonly string[];
}

function* markedIn({ tree }: ContentText): Generator<string> {
  for (const node of walk(tree)) {
    if (isComponent(node) && node.name === 'Term') yield attributeOf(node, 'id') ?? '';
    const linked = node.type === 'link' ? /^\/glossary\/([a-z0-9-]+)\//.exec(node.url ?? '') : null;
    if (linked?.[1]) yield linked[1];
  }
}
