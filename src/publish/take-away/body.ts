import { dirname } from 'node:path';
import { planBody } from '../../components/body-plan.ts';
import { siteIn, type Site } from '../../components/site.ts';
import { languageOf } from '../../i18n/languages.ts';
import type { Entry, EntryText } from '../../library/entry.ts';
import { walk } from '../../markdown/tree.ts';
import { blocksOf } from './blocks.ts';
import type { Note, Part } from './document.ts';
import type { Around, FullNode } from './inline.ts';

/** The parts of a body, and the notes that its authors wrote below it. */
export interface Body {
  readonly parts: readonly Part[];
  readonly notes: ReadonlyMap<string, Note>;
}

/** A body composed by section as its page does it: the reader's language, or the source's. */
export function bodyOf(
  site: Site,
  entry: Entry,
  source: EntryText<unknown>,
  own: EntryText<unknown> | undefined,
): Body {
  const notes = new Map<string, Note>();
  const texts = {
    source: aroundOf(site, entry, source, notes),
    target: undefined as Around | undefined,
  };
  if (own?.hasBody && own !== source) texts.target = aroundOf(site, entry, own, notes);
  const plan = planBody(source, own);
  const parts = plan.map((part, index): Part => {
    const text = part.from === 'source' ? source : (own ?? source);
    const around = (part.from === 'source' ? texts.source : texts.target) ?? texts.source;
    const section = index === 0 ? text.lead : text.sections[index - 1];
    const [id = '', ...inner] = part.anchors;
    // A lead has no heading, so its first anchor is of one inside it.
    const blocks = blocksOf(around, section?.nodes ?? [], inner[Symbol.iterator]());
    return {
      id,
      heading: section?.heading ?? '',
      language: part.language,
      blocks,
      ...(part.isFirstFallback && {
        notice: site.t('translation.section-in', { language: languageOf(part.language).name }),
      }),
    };
  });
  return { parts, notes: namedIn(parts, notes) };
}

/** Those notes that some parts name. */
function namedIn(parts: readonly Part[], notes: ReadonlyMap<string, Note>): Map<string, Note> {
  if (notes.size === 0) return new Map();
  const words = JSON.stringify(parts);
  return new Map([...notes].filter(([id]) => words.includes(`{"type":"note","id":"${id}"}`)));
}

/** What words of a text must know, with its links by reference and its notes. */
function aroundOf(
  site: Site,
  entry: Entry,
  text: EntryText<unknown>,
  notes: Map<string, Note>,
): Around {
  const { language, file, lead, sections } = text;
  const nodes: readonly FullNode[] = [lead, ...sections].flatMap((section) => section.nodes);
  const found = nodes.flatMap((node): FullNode[] =>
    node.type === 'definition' || node.type === 'footnoteDefinition'
      ? [node]
      : ['blockquote', 'list', 'mdxJsxFlowElement'].includes(node.type)
        ? [...walk(node)].filter(({ type }) => /^(footnoteD|d)efinition$/.test(type))
        : [],
  );
  const noted = found.filter(({ type }) => type === 'footnoteDefinition');
  const around: Around = {
    site: language === site.code ? site : siteIn(language),
    reader: site.code,
    entry,
    folder: dirname(file),
    addresses: new Map(
      found
        .filter(({ type }) => type === 'definition')
        .map((node) => [node.identifier ?? '', node.url ?? '']),
    ),
    // No id of a source has such a sign in it.
    notes: new Map(
      noted.map((node, index) => [node.identifier ?? '', `note_${language}_${index + 1}`]),
    ),
  };
  for (const node of noted) {
    const id = around.notes.get(node.identifier ?? '') ?? '';
    notes.set(id, { language, blocks: blocksOf(around, node.children ?? []) });
  }
  return around;
}
