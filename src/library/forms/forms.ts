import type { Lists } from './choices.ts';
import { correctionForm } from './correction-form.ts';
import type { Form, FormKind } from './form.ts';
import { practiceForm } from './practice-form.ts';
import { translationForm } from './translation-form.ts';

/** The form of a kind, with the choices that the lists of the content give it. */
export function formOf(kind: FormKind, lists: Lists): Form {
  switch (kind) {
    case 'practice':
      return practiceForm(lists);
    case 'correction':
      return correctionForm();
    case 'translation':
      return translationForm();
  }
}
