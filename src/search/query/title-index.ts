import { fold, words } from '../analysis/fold.ts';
import type { PageRow } from '../files/pages-file.ts';

/** A title that a query may mean. */
export interface TitleHit {
  readonly row: PageRow;
  /** How much of the title the query says, from 0 to 1. */
  readonly share: number;
}

/** Words are alike when they begin alike for so much of the longer one. */
const alikeShare = 0.6;
const alikeLetters = 4;

/**
 * Finds titles and names by the beginnings of their words. It needs no index: it answers while the
 * index is still on its way, and the full search replaces what it says.
 */
export class TitleIndex {
  readonly #titles: readonly { readonly row: PageRow; readonly words: readonly string[] }[];

  constructor(rows: Iterable<PageRow>) {
    this.#titles = [...rows].flatMap((row) => {
      const [, , title, , ...names] = row;
      return [title, ...names].map((text) => ({ row, words: words(text).map(fold) }));
    });
  }

  /** The pages whose title or name holds every word of the query, best first. */
  find(query: string, most: number): TitleHit[] {
    const asked = words(query).map(fold).filter(Boolean);
    if (asked.length === 0) return [];
    const best = new Map<PageRow, number>();
    for (const { row, words: own } of this.#titles) {
      if (!asked.every((word) => own.some((other) => isAlike(word, other)))) continue;
      const share = asked.length / Math.max(asked.length, own.length);
      best.set(row, Math.max(share, best.get(row) ?? 0));
    }
    return [...best]
      .map(([row, share]) => ({ row, share }))
      .sort((a, b) => b.share - a.share)
      .slice(0, most);
  }
}

function isAlike(typed: string, own: string): boolean {
  if (own.startsWith(typed)) return true;
  const longer = Math.max(typed.length, own.length);
  let shared = 0;
  while (shared < own.length && own[shared] === typed[shared]) shared++;
  return shared >= alikeLetters && shared / longer >= alikeShare;
}
