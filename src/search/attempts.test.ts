import { describe, expect, test } from 'vitest';
import { attemptsFor, withoutPrefixes } from './attempts.ts';

const termsOf = (word: string, language: string) =>
  attemptsFor(word, language).first.map(({ term, begins }) => (begins ? `${term}*` : term));

describe('attemptsFor', () => {
  test.each([
    ['en', 'Municipalities', ['municipalities']],
    ['lv', 'pašvaldība', ['pašvaldība', 'pasvaldib*']],
    ['lv', 'pašvaldībās', ['pašvaldībās', 'pasvaldib*']],
    ['lv', 'bēgļiem', ['bēgļiem', 'begl*']],
    ['lv', 'mājām', ['mājām', 'maj*']],
    ['lv', 'pilsētā', ['pilsētā', 'pilset*', 'pilses*']],
    ['lv', 'latviešiem', ['latviešiem', 'latvies*', 'latviet*']],
    ['lv', 'es', ['es']],
    ['fi', 'pakolainen', ['pakolainen', 'pakolaisen']],
    ['fi', 'pakolaisille', ['pakolaisille', 'pakolainen']],
    ['fi', 'kunta', ['kunta']],
    ['ar', 'اللاجئين', ['اللاجئين']],
    ['sr', 'Општине', ['opštine']],
  ])('in %s looks for %s as %j', (language, word, terms) => {
    expect(termsOf(word, language)).toEqual(terms);
  });

  test.each([
    ['lv', 'Reykjanesbaer', 'reykjanesbær'],
    ['ar', 'وخدمات', 'خدمات'],
    ['ar', 'خدمات', 'والخدمات'],
    ['ar', 'الصحيه', 'الصحية'],
    ['ar', 'مستشفي', 'مستشفى'],
    ['sr', 'daci', 'đaci'],
    ['sr', 'sledeci', 'sleđeci'],
  ])('in %s has another spelling of %s in hand: %s', (language, word, other) => {
    const { second } = attemptsFor(word, language);
    expect(second).toContain(other);
  });
});

describe('withoutPrefixes', () => {
  test.each([
    ['ar', 'والخدمات', ['خدمات', 'الخدمات']],
    ['ar', 'ولد', []],
    ['lv', 'pašvaldība', []],
    ['sr', 'opština', []],
  ])('in %s takes %s apart', (language, word, forms) => {
    expect(withoutPrefixes(word, language)).toEqual(forms);
  });
});
