import type { Choice, Field } from './form.ts';

type Question = Pick<Field, 'id' | 'label' | 'help' | 'isRequired'>;

/** A question that must be answered. */
export function needed(id: string, label: string, help: string): Question {
  return { id, label, help, isRequired: true };
}

/** A question that may be left out. */
export function optional(id: string, label: string, help: string): Question {
  return { id, label, help, isRequired: false };
}

/** A question that is answered in a line. */
export function line(question: Question): Field {
  return { ...question, kind: 'line' };
}

/** A question that is answered in sentences. */
export function words(question: Question): Field {
  return { ...question, kind: 'words' };
}

/** A question that is answered by one of some choices. */
export function choice(question: Question, choices: readonly Choice[]): Field {
  return { ...question, kind: 'choice', choices };
}

/** A question that is answered by any number of some choices. */
export function choices(question: Question, list: readonly Choice[]): Field {
  return { ...question, kind: 'choices', choices: list };
}

/** What everybody agrees to who sends something. */
export const consent: Field = {
  ...needed('consent', 'Before you send it', 'What you send is public, here and on the site.'),
  kind: 'consent',
  statements: [
    'No private individual is named or can be recognised in it.',
    'The words are my own, and I agree that they are published under the licence CC BY 4.0.',
  ],
};
