import { stringify } from 'yaml';
import type { Field, Form } from './form.ts';

/** The issue form of GitHub that asks the questions of a form, as YAML. */
export function issueTemplate(form: Form): string {
  const { name, description, kind, introduction, fields } = form;
  const body = [{ type: 'markdown', attributes: { value: introduction } }, ...fields.map(element)];
  const data = { name, description, labels: [kind], body };
  const note = '# Made from the schemas by `node scripts/forms.ts`; edit those, not this.\n';
  return note + stringify(data, { lineWidth: 0, singleQuote: true });
}

function element(field: Field): object {
  const { id, label, help, isRequired } = field;
  const attributes = { label, description: help };
  const validations = { required: isRequired };
  switch (field.kind) {
    case 'line':
      return { type: 'input', id, attributes, validations };
    case 'words':
      return { type: 'textarea', id, attributes, validations };
    case 'choice':
    case 'choices': {
      const options = field.choices.map((choice) => choice.label);
      const multiple = field.kind === 'choices';
      return {
        type: 'dropdown',
        id,
        attributes: { ...attributes, multiple, options },
        validations,
      };
    }
    case 'consent': {
      const options = field.statements.map((statement) => ({ label: statement, required: true }));
      return { type: 'checkboxes', id, attributes: { ...attributes, options } };
    }
  }
}
