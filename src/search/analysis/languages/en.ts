import type { MorphologyTable } from '../morphology.ts';

/**
 * English. Inflection (plural, possessive, -ed, -ing, comparison) and the derivations that people
 * exchange while they search (*integrate, integration, integrated*), from the tables of suffixes in
 * school grammars; after the idea of Porter (1980), without his conditions, which the site's own
 * vocabulary replaces.
 */
export const english: MorphologyTable = {
  endings: `
    s es ed ing ings d er ers or ors ion ions ation ations ly al ally ment ments ness y ies ied ier
    ive ively e ee ees able ance ence ances ences ity ities ial ic ically est t ted ting te tes tion
    tions`,
  alternations: [
    [/i$/, 'y'],
    [/([bcdfghjklmnpqrtvz])\1$/, '$1'],
    [/y$/, ''],
  ],
  irregular: `
    child children
    woman women
    man men
    person people
    foot feet
    life lives
    wife wives
    half halves
    teach taught
    find found
    pay paid
    leave left
    speak spoke spoken
    write wrote written
    criterion criteria`,
  cutVowels: false,
};
