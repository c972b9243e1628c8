import { consent, line, needed, words } from './field.ts';
import type { Form } from './form.ts';

/** *Correct a fact*: it becomes no file; an editor is told where the fact stands. */
export function correctionForm(): Form {
  return {
    kind: 'correction',
    file: 'correct-a-fact.yml',
    name: 'Correct a fact',
    description: 'Something on a page is wrong or out of date, and you can show it.',
    introduction: 'An answer names the file and the line in which the fact stands.',
    fields: [
      line(needed('page', 'Address of the page', 'Copy it from the address bar of your browser.')),
      words(needed('wrong', 'What is wrong', 'Copy the sentence or figure as the page has it.')),
      words(needed('right', 'What is right', 'As it should read.')),
      words(needed('source', 'Source', 'A link to a page or document that says so.')),
      consent,
    ],
  };
}
