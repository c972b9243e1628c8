/** What an author may write of a component: its attributes, and whether it holds content. */
export interface AuthorComponent {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly holds: 'words' | 'blocks' | 'nothing';
  /** The attribute that names what the component refers to; it is the same in every language. */
  readonly key: string | undefined;
  readonly purpose: string;
}

/** The components of `components/content/`: the only ones that a text may use. */
export const authorComponents: Readonly<Record<string, AuthorComponent>> = {
  Claim: {
    required: ['id'],
    optional: [],
    holds: 'nothing',
    key: 'id',
    purpose: 'Prints a figure of the record, with its source one tap away.',
  },
  Cite: {
    required: ['source'],
    optional: [],
    holds: 'nothing',
    key: 'source',
    purpose: 'Cites a source, after the statement that it supports.',
  },
  Date: {
    required: ['value'],
    optional: [],
    holds: 'nothing',
    key: 'value',
    purpose: "Prints a date (2021, 2021-03 or 2021-03-19) in the reader's language.",
  },
  Term: {
    required: ['id'],
    optional: [],
    holds: 'words',
    key: 'id',
    purpose: 'Marks a word that the glossary explains.',
  },
  Name: {
    required: ['lang'],
    optional: [],
    holds: 'words',
    key: undefined,
    purpose: 'Marks a name or title in another language than the text.',
  },
  Entry: {
    required: ['id'],
    optional: [],
    holds: 'nothing',
    key: 'id',
    purpose: "Links to another entry by its title in the reader's language.",
  },
  Inference: {
    required: [],
    optional: [],
    holds: 'blocks',
    key: undefined,
    purpose: 'Marks what we infer and no source says.',
  },
  NoSource: {
    required: [],
    optional: [],
    holds: 'words',
    key: undefined,
    purpose: 'Marks the statement that no source says something.',
  },
  Notice: {
    required: ['kind'],
    optional: [],
    holds: 'blocks',
    key: 'kind',
    purpose: 'Sets a note or a warning apart.',
  },
  Action: {
    required: ['id', 'do', 'done'],
    optional: [],
    holds: 'blocks',
    key: 'id',
    purpose: 'A key action of a guidance article, with its test of done.',
  },
  Law: {
    required: ['id'],
    optional: [],
    holds: 'blocks',
    key: 'id',
    purpose: 'A law or duty of the record, with where it holds and when it was checked.',
  },
  NotTranslated: {
    required: [],
    optional: [],
    holds: 'nothing',
    key: undefined,
    purpose: 'Stands alone under a heading that a translator left out.',
  },
};

/** The declaration of a component by its name, or undefined. */
export function authorComponent(name: string): AuthorComponent | undefined {
  return Object.hasOwn(authorComponents, name) ? authorComponents[name] : undefined;
}
