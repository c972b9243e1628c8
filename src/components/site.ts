import { pageAddress } from '../i18n/address.ts';
import { languageOf, type Language, type LanguageCode } from '../i18n/languages.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import type { VocabularyKind } from '../library/content-path.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../library/library.ts';
import { labelOf, organisationName, placeName } from '../library/lookup.ts';

/** The site as a reader of one language has it: what every component needs to write anything. */
export interface Site {
  readonly library: Library;
  readonly code: LanguageCode;
  readonly language: Language;
  readonly t: Translate;
  /** The address of a page by its path without a language, such as `/glossary/`. */
  readonly href: (path: string) => string;
  /** The address of a page about the site, or of the first of them where it does not exist. */
  readonly about: (id: string) => string;
  readonly label: (kind: VocabularyKind, id: string) => string;
  readonly place: (id: string) => string;
  /** The name of an organisation, with the language that it is in. */
  readonly organisation: (id: string) => { readonly name: string; readonly language: LanguageCode };
}

const known = new Map<LanguageCode, Site>();

/** The site in a language. @throws ContentError when the content has mistakes. */
export function siteIn(code: LanguageCode): Site {
  const library = currentLibrary();
  const before = known.get(code);
  // While editing, the library is another one after each change.
  if (before?.library === library) return before;
  const site = makeSite(library, code);
  known.set(code, site);
  return site;
}

function makeSite(library: Library, code: LanguageCode): Site {
  return {
    library,
    code,
    language: languageOf(code),
    t: translator(library.interfaces.get(code) ?? {}, code),
    href: (path) => pageAddress(code, path),
    about: (id) => pageAddress(code, aboutPath(library, id)),
    label: (kind, id) => labelOf(library, kind, id, code),
    place: (id) => placeName(library, id, code),
    organisation: (id) => organisationName(library, id, code),
  };
}

/** The path of a page about the site, or of the first of them where it does not exist. */
export function aboutPath(library: Library, id: string): string {
  return library.pages.has(id) ? `/about/${id}/` : '/about/';
}
