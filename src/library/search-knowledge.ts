import { languageOf, type LanguageCode } from '../i18n/languages.ts';
import type { Concept } from '../search/files/concepts-file.ts';
import type { SiteKnowledge } from '../search/index/site-knowledge.ts';
import type { VocabularyKind } from './content-path.ts';
import type { Entry } from './entry.ts';
import { placesOf } from './facets.ts';
import type { Library } from './library.ts';
import { labelOf, placeChain } from './lookup.ts';

/** The controlled lists that a query may name, and the folder of their pages. */
const lists = [
  ['theme', 'themes'],
  ['target-group', 'target-groups'],
] as const satisfies readonly (readonly [VocabularyKind, string])[];

/** The language of a country of ours, in which its places are called what they are called there. */
const languageOfCountry: Readonly<Record<string, LanguageCode>> = {
  LT: 'lt',
  LV: 'lv',
  EE: 'et',
  FI: 'fi',
  RS: 'sr',
};

/**
 * How much the words of a page count by its kind: who types one word wants the guidance before the
 * single practice, and the meaning of a term stands above the results already. Found by trying.
 */
const weights: Readonly<Record<string, number>> = {
  guidance: 1.2,
  questions: 1.1,
  start: 1.1,
  handbooks: 1,
  'case-studies': 1,
  frameworks: 1,
  glossary: 0.7,
  about: 0.7,
};

/** What search is told in a language about each page, and what a query may name in it. */
export function searchKnowledge(library: Library, code: LanguageCode): SiteKnowledge {
  return {
    knowledgeOf: (url) => {
      const [, , collection = '', id = ''] = url.split('/');
      const key = `${collection}/${id}`;
      const weight = weights[collection] ?? 1;
      const typed = library.searchWords.get(code)?.[key] ?? [];
      const entry = library.byKey.get(key);
      if (entry) {
        return {
          names: namesOf(entry, code),
          words: typed,
          labels: labelsOf(library, entry, code),
          weight,
        };
      }
      const question = collection === 'questions' ? library.questions.get(id) : undefined;
      const themes = question?.themes ?? [];
      const labels = themes.map((theme) => labelOf(library, 'theme', theme, code));
      return { names: [], words: typed, labels, weight };
    },
    concepts: [...terms(library, code), ...listed(library, code), ...places(library, code)],
  };
}

/** What an entry is called in a language, or where it was told. */
function namesOf(entry: Entry, code: LanguageCode): string[] {
  const name = nameIn(entry, code) ?? nameIn(entry, entry.sourceLanguage);
  return name ? [name] : [];
}

function nameIn(entry: Entry, language: LanguageCode): string | undefined {
  const words = entry.texts.get(language)?.words;
  return words && 'name' in words ? words.name : undefined;
}

function labelsOf(library: Library, entry: Entry, code: LanguageCode): string[] {
  const { record } = entry;
  const targets = 'targetGroups' in record ? record.targetGroups : [];
  const around = new Set(placesOf(entry).flatMap((id) => placeChain(library, id)));
  return [
    // People remember a practice by its name in whatever language.
    ...[...entry.texts.keys()].flatMap((language) => nameIn(entry, language) ?? []),
    ...record.themes.map((theme) => labelOf(library, 'theme', theme, code)),
    ...targets.map((target) => labelOf(library, 'target-group', target, code)),
    ...[...around].flatMap((id) => placeNames(library, id, code)),
  ];
}

/** What a place is called in a language, in English and where it lies, each once. */
function placeNames(library: Library, id: string, code: LanguageCode): string[] {
  const place = library.places.get(id);
  if (!place) return [];
  const local = languageOfCountry[place.country ?? ''];
  const names: Readonly<Partial<Record<string, string>>> = place.names;
  const known = [names[code], names['en'], local && names[local]];
  return [...new Set(known.filter((name) => name !== undefined && name !== ''))] as string[];
}

function terms(library: Library, code: LanguageCode): Concept[] {
  return [...library.terms].flatMap(([id, { terms: wordings }]) => {
    const wording = wordings[code];
    if (!wording) return [];
    return [concept(`glossary/${id}/`, [wording.preferred, ...(wording.alternative ?? [])])];
  });
}

function listed(library: Library, code: LanguageCode): Concept[] {
  const used = new Set(
    library.entries.flatMap(({ record }) => [
      ...record.themes,
      ...('targetGroups' in record ? record.targetGroups : []),
    ]),
  );
  return lists.flatMap(([kind, folder]) =>
    (library.vocabularies.get(kind) ?? [])
      .filter(({ id }) => used.has(id))
      .map(({ id, labels, synonyms }) => {
        const label = String(labels[code]);
        const names = [label, ...(synonyms?.[code] ?? []), ...partsOfLabel(label, code)];
        return concept(`${folder}/${id}/`, names);
      }),
  );
}

/** `Work and employment` is asked for as work, or as employment. */
function partsOfLabel(label: string, code: LanguageCode): string[] {
  const list = new Intl.ListFormat(languageOf(code).locale, { type: 'conjunction' });
  const [, and] = list.formatToParts(['a', 'b']);
  const parts = label.split(and?.value ?? ' and ').map((part) => part.trim());
  return parts.length > 1 ? parts : [];
}

function places(library: Library, code: LanguageCode): Concept[] {
  const used = new Set(
    library.entries.flatMap((entry) => placesOf(entry).flatMap((id) => placeChain(library, id))),
  );
  return [...used].map((id) => concept(`places/${id}/`, placeNames(library, id, code)));
}

/** A concept by its names; one with an abbreviation in brackets is also called without it. */
function concept(path: string, names: readonly string[]): Concept {
  const bare = names.map((name) => name.replace(/\s*\([^)]*\)/g, '').trim());
  return { path, labels: [...new Set([...names, ...bare])].filter(Boolean) };
}
