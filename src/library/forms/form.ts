/** What a form is for; the label of its issues has the same name. */
export const formKinds = ['practice', 'correction', 'translation'] as const;

export type FormKind = (typeof formKinds)[number];

/** One answer that may be chosen. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A question of a form. */
export type Field = {
  readonly id: string;
  /** The question, once in a form: answers are found by it. */
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
} & (
  | { readonly kind: 'line' | 'words' }
  | { readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] }
  /** Statements that the sender must agree to. */
  | { readonly kind: 'consent'; readonly statements: readonly string[] }
);

/** A form that somebody without Git can fill in. */
export interface Form {
  readonly kind: FormKind;
  /** The name of its file in `.github/ISSUE_TEMPLATE/`. */
  readonly file: string;
  readonly name: string;
  readonly description: string;
  readonly introduction: string;
  readonly fields: readonly Field[];
}

/** Whether a word names a form. */
export function isFormKind(word: string): word is FormKind {
  return (formKinds as readonly string[]).includes(word);
}
