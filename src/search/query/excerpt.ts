import type { Fragment } from '../files/fragment.ts';

/** A run of text, marked where it matches the query. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** For each word of the query, where it stands in the text. */
export type Locations = readonly (readonly number[])[];

const length = 30;
const leadIn = 4;
/** How many letters a type, a name and a title take. */
const opening = 400;
const tokenParts = /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/u;

/**
 * The part of a page's text that holds most of the query, with the matches marked. Where only the
 * title matched, the summary; a title is not repeated below itself.
 */
export function makeExcerpt(fragment: Fragment, locations: Locations): Segment[] {
  const tokens = fragment.content.split(/\s+/);
  const bodyStart = endOfTitle(fragment);
  // What the site knows of a page beside its text is counted on after the last word.
  const isInBody = (location: number) => location >= bodyStart && location < tokens.length;
  const inBody = locations.map((list) => list.filter(isInBody));
  const summary = fragment.meta['summary'];
  if (summary && inBody.every((list) => list.length === 0)) {
    return [{ text: summary, marked: false }];
  }
  const start = Math.max(bodyStart, Math.min(bestStart(inBody), tokens.length - length));
  const end = Math.min(tokens.length, start + length);
  const marked = new Set(inBody.flat());
  const segments = tokens
    .slice(start, end)
    .flatMap((token, index) => splitToken(token, marked.has(start + index)));
  return join([
    ...(start > bodyStart ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(end < tokens.length ? [{ text: '…', marked: false }] : []),
  ]);
}

/** The first word after the title, where the text begins with it or with little before it. */
function endOfTitle({ meta, content }: Fragment): number {
  const title = meta['title']?.trim();
  const start = title ? content.slice(0, opening).indexOf(title) : -1;
  return title && start >= 0 ? content.slice(0, start + title.length).split(/\s+/).length : 0;
}

/** Where the window begins that holds the most different words of the query, then the most. */
function bestStart(locations: Locations): number {
  let best = { start: 0, different: 0, all: 0 };
  for (const start of locations.flat().sort((a, b) => a - b)) {
    const inside = locations.map(
      (list) => list.filter((at) => at >= start && at < start + length - leadIn).length,
    );
    const different = inside.filter((count) => count > 0).length;
    const all = inside.reduce((sum, count) => sum + count, 0);
    if (different > best.different || (different === best.different && all > best.all)) {
      best = { start, different, all };
    }
  }
  return Math.max(0, best.start - leadIn);
}

function splitToken(token: string, marked: boolean): Segment[] {
  const [, before = '', word = '', after = ''] = tokenParts.exec(token) ?? [];
  if (!marked || !word) return [{ text: `${token} `, marked: false }];
  return [
    { text: before, marked: false },
    { text: word, marked: true },
    { text: `${after} `, marked: false },
  ];
}

/** Neighbours of one kind become one run. */
function join(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.marked === segment.marked) {
      joined[joined.length - 1] = { ...last, text: last.text + segment.text };
    } else if (segment.text) joined.push(segment);
  }
  return joined;
}
