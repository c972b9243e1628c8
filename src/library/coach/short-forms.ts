import type { Content } from '../content.ts';

/** What a short form can stand for. */
export interface ShortForm {
  /** Names in full, in every language. */
  readonly names: readonly { readonly language: string; readonly name: string }[];
  /** Ids of glossary terms that it is another word for. */
  readonly terms: readonly string[];
}

/** The short forms that organisations and the other words of glossary terms give. */
export function shortForms(content: Content): Map<string, ShortForm> {
  const forms = new Map<string, ShortForm>();
  const add = (acronym: string, { names, terms }: ShortForm) => {
    const known = forms.get(acronym) ?? { names: [], terms: [] };
    forms.set(acronym, {
      names: [...known.names, ...names],
      terms: [...known.terms, ...terms],
    });
  };
  for (const { value } of content.organisations.values()) {
    if (!value?.short) continue;
    const names = Object.entries(value.names).flatMap(([language, name]) =>
      name === undefined ? [] : [{ language, name }],
    );
    add(value.short, { names, terms: [] });
  }
  for (const [id, { value }] of content.terms) {
    for (const [language, wording] of Object.entries(value?.terms ?? {})) {
      const names = [{ language, name: wording.preferred }];
      for (const other of wording.alternative ?? []) add(other, { names, terms: [id] });
    }
  }
  return forms;
}
