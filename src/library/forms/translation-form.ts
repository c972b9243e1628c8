import type { z } from 'zod';
import { collectionSchemas } from '../content.ts';
import { keysAt, schemaAt } from '../schema-walk.ts';
import { collections, type Collection } from '../../schemas/list.ts';
import { textFields } from '../../schemas/text.ts';
import { capitalised, languageChoices } from './choices.ts';
import { choice, consent, line, needed, optional, words } from './field.ts';
import type { Field, Form } from './form.ts';
import { schemaHelp } from './schema-help.ts';

/** *Translate a page*: the words of the summary layer, of whichever kind of entry it is. */
export function translationForm(): Form {
  return {
    kind: 'translation',
    file: 'translate-a-page.yml',
    name: 'Translate a page',
    description: 'The title and the short block at the top of a page, in another language.',
    introduction:
      'Answer what the page has and leave out the rest. Write figures as the page prints them.',
    fields: [
      line(needed('page', 'Address of the page', 'Copy it from the address bar of your browser.')),
      choice(needed('language', 'Language', 'The language of your words.'), languageChoices()),
      ...summaryFields(),
      consent,
    ],
  };
}

/** The fields of the summary layer that are words, each with the kinds of entry that have it. */
export function summaryFieldsOf(collection: Collection): string[] {
  return keysAt(collectionSchemas[collection].text, []).filter((key) => key !== 'translation');
}

function summaryFields(): Field[] {
  const fields = [...new Set(collections.flatMap(summaryFieldsOf))];
  return fields.map((field) => {
    const owners = collections.filter((collection) => summaryFieldsOf(collection).includes(field));
    const label = labels[field] ?? capitalised(field);
    if (field === 'name') return line(optional(field, label, helpOf(owners[0], field)));
    if (Object.hasOwn(textFields, field))
      return words(needed(field, label, helpOf(owners[0], field)));
    const isForAll = owners.length === collections.length;
    const help = owners
      .map((owner) => `${isForAll ? '' : `${kinds[owner]}: `}${helpOf(owner, field)}`)
      .join(' ');
    const isList = schemaAt(textSchema(owners[0]), [field, 0]) !== undefined;
    const lines = isList || field === 'conditions' ? ' Each on a line of its own, in order.' : '';
    return words(optional(field, label, `${help}${lines}`));
  });
}

function textSchema(collection: Collection = 'case-studies'): z.ZodType {
  return collectionSchemas[collection].text;
}

function helpOf(collection: Collection | undefined, field: string): string {
  return schemaHelp(textSchema(collection), field);
}

const kinds: Readonly<Record<Collection, string>> = {
  guidance: 'Guidance',
  handbooks: 'Handbook',
  frameworks: 'Partnership framework',
  'case-studies': 'Case study',
};

const labels: Readonly<Record<string, string>> = {
  name: 'The name in use',
  what: 'What it is',
  forWhom: 'For whom',
  notFor: 'Not for',
  use: 'What to do with it',
  getting: 'Where to get it',
  offers: 'What it offers',
  joining: 'Who may join',
  problem: 'The problem that it answers',
  result: 'What came of it',
  avoidIf: 'When to leave it',
  whyIncluded: 'Why it is here',
};
