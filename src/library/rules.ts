/** What a rule asks for, and what to write where the finding has nothing better to say. */
export interface Rule {
  readonly sentence: string;
  readonly fix: string;
}

/**
 * Every rule that content is held to. `npm run check`, the build and the guide for editors all
 * read this one table.
 */
export const rules = {
  'misplaced-file': {
    sentence:
      'Every file is a text (.mdx), a record (.yaml) or a picture (PNG, JPEG, WebP, AVIF) and lies where its kind belongs. Drawings (SVG) can hold scripts and have no place.',
    fix: 'move it to one of the places that CONTRIBUTING.md lists',
  },
  'refused-file': {
    sentence:
      'Files are plain text of up to 256 KiB or pictures that are what their names say, and never links to other files.',
    fix: 'replace it with an ordinary text file in UTF-8 of up to 256 KiB',
  },
  'unknown-language': {
    sentence: 'A text is named after a language of this site.',
    fix: 'name the file after a registered language, such as lv.mdx',
  },
  'invalid-yaml': { sentence: 'YAML can be read.', fix: 'mend the line as the message says' },
  'refused-yaml': {
    sentence:
      'YAML is plain: no anchors, aliases, tags, directives or merge keys, and no key "layout" or of a prototype.',
    fix: 'write the value out in full',
  },
  'invalid-mdx': { sentence: 'MDX can be read.', fix: 'mend the line as the message says' },
  'front-matter': {
    sentence:
      'A text begins with front matter between two lines of exactly three hyphens, and no line in it begins with --- or +++.',
    fix: 'put --- on a line of its own before and after the front matter',
  },
  'missing-field': {
    sentence: 'Every field that the template demands is there.',
    fix: 'add the field; where the fact is not known, write unknown',
  },
  'unknown-field': {
    sentence: 'Only fields of the template are used.',
    fix: 'remove the field, or correct its name',
  },
  'wrong-value': {
    sentence: 'Every value has the form that its field asks for.',
    fix: 'write the value in the form that the message names',
  },
  'duplicate-id': { sentence: 'An id is used once.', fix: 'choose another id' },
  'unregistered-id': {
    sentence: 'Every published id stands in content/ids.yaml, so that none is ever reused or lost.',
    fix: 'add a line with the id to content/ids.yaml',
  },
  'lost-id': {
    sentence: 'An address never dies: a moved or withdrawn entry says what became of it.',
    fix: 'bring the folder back, or add movedTo or withdrawn to its line in content/ids.yaml',
  },
  'unknown-theme': { sentence: 'A theme is in content/themes.yaml.', fix: 'use a listed theme' },
  'unknown-audience': {
    sentence: 'An audience is in content/audiences.yaml.',
    fix: 'use a listed audience',
  },
  'unknown-target-group': {
    sentence: 'A target group is in content/target-groups.yaml.',
    fix: 'use a listed target group',
  },
  'unknown-role': { sentence: 'A role is in content/roles.yaml.', fix: 'use a listed role' },
  'unknown-phase': { sentence: 'A phase is in content/phases.yaml.', fix: 'use a listed phase' },
  'unknown-measure': {
    sentence: 'A measure is in content/measures.yaml.',
    fix: 'use a listed measure, or add one with its labels',
  },
  'unknown-municipality-role': {
    sentence: "A municipality's role is in content/municipality-roles.yaml.",
    fix: 'use a listed role',
  },
  'unknown-organisation-role': {
    sentence: "An organisation's role is in content/organisation-roles.yaml.",
    fix: 'use a listed role',
  },
  'unknown-organisation-kind': {
    sentence: 'A kind of organisation is in content/organisation-kinds.yaml.',
    fix: 'use a listed kind',
  },
  'unknown-legal-nature': {
    sentence: 'A legal nature is in content/legal-natures.yaml.',
    fix: 'use a listed legal nature',
  },
  'unknown-legal-status': {
    sentence: 'A legal status is in content/legal-statuses.yaml.',
    fix: 'use a listed legal status',
  },
  'unknown-condition-kind': {
    sentence: 'A kind of condition is in content/condition-kinds.yaml.',
    fix: 'use a listed kind',
  },
  'unknown-place': {
    sentence: 'A place has a file in content/places/.',
    fix: 'add content/places/<id>.yaml, or correct the id',
  },
  'unknown-organisation': {
    sentence: 'An organisation has a file in content/organisations/.',
    fix: 'add content/organisations/<id>.yaml, or correct the id',
  },
  'unknown-source': {
    sentence: 'A source has a record in content/sources/.',
    fix: 'add the source to content/sources/, or correct the id',
  },
  'unknown-term': {
    sentence: 'A glossary term has a file in content/glossary/.',
    fix: 'add content/glossary/<id>.yaml, or correct the id',
  },
  'unknown-entry': {
    sentence: 'An entry that is referred to exists.',
    fix: 'write collection/id of an entry that exists',
  },
  'unknown-claim': {
    sentence: 'A claim that is printed stands in the record of the entry.',
    fix: 'add the claim to record.yaml, or correct the id',
  },
  'unknown-action': {
    sentence: 'The actions of the text are those of the record, in the same order.',
    fix: 'word each action of record.yaml once, in its order',
  },
  'unknown-law': {
    sentence: 'A law that the text explains stands in the record.',
    fix: 'add the law to record.yaml, or correct the id',
  },
  'missing-label': {
    sentence: 'Everything that the interface prints exists in every language of the site.',
    fix: 'add the missing label',
  },
  'missing-text': {
    sentence: 'An entry has a text in its source language.',
    fix: 'add the text, or correct sourceLanguage in record.yaml',
  },
  'missing-record': {
    sentence: 'An entry has a record.yaml.',
    fix: 'add record.yaml beside the texts',
  },
  'missing-section': {
    sentence: 'An entry has the sections that its template demands, under their standard headings.',
    fix: 'add the section; where nothing is known, say so in it',
  },
  'missing-translation-note': {
    sentence: 'A translation says how it was made.',
    fix: 'add to the front matter: translation: { method: machine } or { method: human }',
  },
  'needless-translation-note': {
    sentence: 'A text in the source language is not a translation.',
    fix: 'remove the translation block',
  },
  'unstamped-translation': {
    sentence: 'A translation states which source sections it was made from.',
    fix: 'run: npm run translations -- stamp',
  },
  'sections-out-of-step': {
    sentence: 'A translation has the sections and components of its source in the same order.',
    fix: 'follow the source; a section left out is its heading followed by <NotTranslated />',
  },
  'condition-out-of-step': {
    sentence: 'The front matter words each condition of the record, and no other.',
    fix: 'write one sentence for each condition of record.yaml',
  },
  'unknown-section': {
    sentence: 'A question or a step leads to a section that is there.',
    fix: 'write the address of a section of that entry in its source language, such as risks',
  },
  'uncited-passage': {
    sentence: 'An answer rests on sections that name their sources.',
    fix: 'rest the answer on a section that cites, or add the citation there',
  },
  'step-out-of-step': {
    sentence: 'A start page words each of its steps, and no other.',
    fix: 'write one sentence for each step',
  },
  'bare-figure': {
    sentence: 'A figure is a claim of the record, never typed into a text.',
    fix: 'add a claim to record.yaml and write <Claim id="…" />; a date is <Date value="…" />',
  },
  'uncited-claim': {
    sentence: "A claim's source stands in the list of sources of the entry.",
    fix: 'add the source of the claim to sources',
  },
  'unused-claim': {
    sentence: 'A claim of the record is printed in a text or used by a field of the record.',
    fix: 'print it with <Claim id="…" />, or remove it',
  },
  'unlisted-source': {
    sentence: 'A source that a text cites stands in the list of sources of the entry.',
    fix: 'add the source to sources in record.yaml',
  },
  'unused-source': {
    sentence: 'A source that an entry lists is cited in it.',
    fix: 'cite it with <Cite source="…" />, or remove it from sources',
  },
  'no-citation': {
    sentence: 'A full text cites its sources.',
    fix: 'add <Cite source="…" /> after the statement that it supports',
  },
  'unsupported-statement': {
    sentence: 'Every paragraph, list item and row that states a fact leads to its source.',
    fix: 'add <Cite source="…" /> or <Claim id="…" />; our own reading stands in <Inference>, and "no source says" in <NoSource>',
  },
  'uncited-source': {
    sentence: 'A source in content/sources/ is cited by an entry, a term or a place.',
    fix: 'cite it, or delete its record',
  },
  'refused-code': {
    sentence: 'A text holds words, never code: no import, export or {expression}.',
    fix: 'remove it; a brace in words is written \\{',
  },
  'raw-html': {
    sentence: 'A text is Markdown: no HTML.',
    fix: 'write it in Markdown, or use a component of the site',
  },
  'unknown-component': {
    sentence: 'Only the components of the site are used.',
    fix: 'use a component that CONTRIBUTING.md lists',
  },
  'unknown-attribute': {
    sentence: 'A component has only the attributes that it declares, each once.',
    fix: 'remove the attribute, or correct its name',
  },
  'missing-attribute': {
    sentence: 'A component has the attributes that it needs.',
    fix: 'add the attribute',
  },
  'unsafe-address': {
    sentence:
      'A link is https, http, mailto, tel, or an address within the site, with nothing hidden in it.',
    fix: 'write a whole web address, or one within the site such as /glossary/refugee/',
  },
  'unsafe-character': {
    sentence:
      'A text holds no invisible characters that could mislead a reader. Marks of direction (LRM, RLM, ALM) may stand, and joiners where a script or an emoji needs them.',
    fix: 'delete the character',
  },
  'broken-link': {
    sentence: 'A link within the site leads to a page.',
    fix: 'correct the address',
  },
  'broken-anchor': {
    sentence: 'A link to a section leads to a section of that page.',
    fix: 'use the address of a heading of that page',
  },
  'missing-image': {
    sentence: "A picture is PNG, JPEG, WebP or AVIF and lies in the entry's own folder.",
    fix: 'put the picture beside the text and write ./name.png',
  },
  'missing-alternative-text': {
    sentence: 'A picture has words for those who do not see it.',
    fix: 'write what the picture shows: ![words](./name.png)',
  },
  'missing-string': {
    sentence: 'The interface is complete in every language.',
    fix: 'add the string',
  },
  'unknown-string': {
    sentence: 'The interface has the same strings in every language.',
    fix: 'remove the string, or add it to en.yaml as well',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
