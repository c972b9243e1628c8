import type { Content } from '../content.ts';
import type { Ask, Known } from './ask.ts';
import type { Answers } from './collect.ts';

/** What is there already, for somebody who adds to it. */
export interface Library {
  readonly content: Content;
  readonly known: Known;
  /** The day (ISO 8601) on which something is added. */
  readonly today: string;
}

/** A new file or folder of `content/`, as it was asked for. */
export class Order {
  readonly id: string;
  readonly library: Library;
  readonly #answers: Answers;

  constructor(id: string, library: Library, answers: Answers) {
    this.id = id;
    this.library = library;
    this.#answers = answers;
  }

  /** The answers to a question that takes a list. */
  all(flag: string): readonly string[] {
    return this.#answers.get(flag) ?? [];
  }

  /** The answer to a question that takes one; undefined where it was left out. */
  one(flag: string): string | undefined {
    return this.all(flag)[0];
  }

  /** The answers of the form `a:b`, as pairs. */
  pairs(flag: string): (readonly [string, string])[] {
    return this.all(flag).map((answer) => {
      const [first = '', second = ''] = answer.split(':');
      return [first, second] as const;
    });
  }
}

/** Files to write: the text of each by its path below `content/`. */
export type NewFiles = ReadonlyMap<string, string>;

/** Something that `npm run new` makes. */
export interface Kind {
  readonly name: string;
  readonly help: string;
  /** The folder of `content/` that it lies in. */
  readonly folder: string;
  /** Whether it has an address for good, which is registered in `content/ids.yaml`. */
  readonly isRegistered: boolean;
  readonly asks: (library: Library, id: string) => readonly Ask[];
  readonly files: (order: Order) => NewFiles;
}
