import type { LanguageCode } from '../../i18n/languages.ts';
import type { Entry } from '../../library/entry.ts';
import type { Source } from '../../schemas/source.ts';

/** A piece of words of a text that is taken away: the components of its author are resolved. */
export type Inline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'break' }
  | {
      readonly type: 'link';
      /** `#anchor` of the same text, `/glossary/x/` within the site, or a whole address. */
      readonly to: string;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'term'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: 'cite'; readonly source: string }
  | { readonly type: 'note'; readonly id: string }
  | {
      readonly type: 'foreign';
      readonly lang: string;
      readonly dir: 'ltr' | 'rtl';
      readonly children: readonly Inline[];
    }
  | { readonly type: 'picture'; readonly file: string; readonly alt: string };

/** A block of a text that is taken away. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly depth: number;
      readonly id?: string | undefined;
      readonly children: readonly Inline[];
    }
  | {
      readonly type: 'list';
      /** The number of the first item; undefined where the items have none. */
      readonly start?: number | undefined;
      readonly isLoose: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly type: 'terms'; readonly items: readonly TermLine[] }
  | {
      readonly type: 'table';
      readonly align: readonly (string | null)[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly type: 'aside';
      readonly kind: string;
      readonly label: string;
      readonly blocks: readonly Block[];
    }
  | {
      readonly type: 'action';
      readonly id: string;
      readonly blocks: readonly Block[];
    }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'rule' };

/** A label with what is said under it. */
export interface TermLine {
  readonly label: string;
  readonly words: readonly Inline[];
}

/** A section of a text, or (without a heading) what stands before the first. */
export interface Part {
  /** The anchor of its heading; empty where it has none. */
  readonly id: string;
  readonly heading: string;
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
  /** What the reader is told before it, in their language: that it is not translated. */
  readonly notice?: string;
}

/** A source with its number in the text. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
}

/** What kind of text it is: of a collection, a chapter of a handbook, a term, a question. */
export type Kind = Entry['collection'] | 'chapters' | 'glossary' | 'questions';

/** A text as it is taken away in one language: composed by section from that and its source's. */
export interface TakeAway {
  readonly kind: Kind;
  /** The path of its page without a language, such as `/handbooks/x/`. */
  readonly path: string;
  readonly code: LanguageCode;
  readonly title: string;
  /** The language of the title and the summary. */
  readonly titleLanguage: LanguageCode;
  /** The language that the text is mostly in. */
  readonly textLanguage: LanguageCode;
  readonly sourceLanguage: LanguageCode;
  /** The name in use, where it has one. */
  readonly name?: string | undefined;
  /** How the words came about. */
  readonly translation: Translation;
  /** The same in sentences of the reader's language. */
  readonly notices: readonly string[];
  /** The day of its last change, and the days that the page tells (ISO 8601). */
  readonly modified: string;
  readonly published?: string | undefined;
  /** The code of this version of the page. */
  readonly edition: string;
  /** What stands before the text: summary, facts, conditions. */
  readonly opening: readonly Block[];
  readonly parts: readonly Part[];
  /** What stands after it: figures, why it is included. */
  readonly closing: readonly Block[];
  readonly sources: readonly NumberedSource[];
  /** The notes that its author wrote below it, by their ids; those that its parts name. */
  readonly notes: ReadonlyMap<string, Note>;
}

/** A note below a text. */
export interface Note {
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
}

/** How words came about, and whether a person has reviewed them. */
export interface Translation {
  readonly method: 'source' | 'human' | 'machine';
  readonly reviewed?: { readonly date: string; readonly by: string } | undefined;
  /** Whether the original has changed since parts of it were made. */
  readonly isBehind: boolean;
}

/** Words without the links in them, for where they stand in a link themselves. */
export function unlinked(words: readonly Inline[]): Inline[] {
  return words.flatMap((piece): Inline[] => {
    if (piece.type === 'cite' || piece.type === 'note') return [];
    if (!('children' in piece)) return [piece];
    const children = unlinked(piece.children);
    return piece.type === 'link' || piece.type === 'term' ? children : [{ ...piece, children }];
  });
}
