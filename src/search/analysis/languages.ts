import { makeMorphology, type Morphology, type MorphologyTable } from './morphology.ts';

/** The tables by language code: a reader's browser fetches only those that it needs. */
const tables: Readonly<Record<string, () => Promise<MorphologyTable>>> = {
  en: async () => (await import('./languages/en.ts')).english,
  lt: async () => (await import('./languages/lt.ts')).lithuanian,
  lv: async () => (await import('./languages/lv.ts')).latvian,
  et: async () => (await import('./languages/et.ts')).estonian,
  fi: async () => (await import('./languages/fi.ts')).finnish,
  ar: async () => (await import('./languages/ar.ts')).arabic,
  sr: async () => (await import('./languages/sr.ts')).serbian,
};

/** The codes of the languages that have a table. */
export const analysedLanguages: readonly string[] = Object.keys(tables);

const loaded = new Map<string, Promise<Morphology>>();

/** What is known of a language; of one without a table, only how its letters are folded. */
export function loadMorphology(code: string): Promise<Morphology> {
  const known = loaded.get(code) ?? load(code);
  loaded.set(code, known);
  return known;
}

async function load(code: string): Promise<Morphology> {
  return makeMorphology((await tables[code]?.()) ?? { endings: '' });
}
