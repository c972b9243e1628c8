import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Card } from './card.ts';

/** Goes up by one when cards look different although their words are the same. */
const drawing = 1;

/** Keeps cards between builds: what is on a card decides the name that it is kept by. */
export class CardCache {
  readonly #folder: string;

  constructor(folder = resolve('node_modules/.cache/silta/cards')) {
    this.#folder = folder;
  }

  /** The card as it was drawn before, if it was. */
  find(card: Card): Uint8Array | undefined {
    try {
      return readFileSync(this.#fileOf(card));
    } catch {
      return undefined;
    }
  }

  /** Keeps a card. Where nothing can be written, it is drawn again the next time. */
  keep(card: Card, png: Uint8Array): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(this.#fileOf(card), png);
    } catch (error) {
      console.warn(`cards are not kept: ${String(error)}`);
    }
  }

  #fileOf(card: Card): string {
    const words = [card.direction, card.site, card.language, card.kind, card.title, card.place];
    const hash = createHash('sha256').update(JSON.stringify([drawing, ...words]));
    return join(this.#folder, `${hash.digest('hex').slice(0, 32)}.png`);
  }
}
