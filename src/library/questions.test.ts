import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureSite } from '../testing/fixture-site.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './library.ts';
import { orphansOf } from './orphans.ts';
import { findPassage, languagesOf, questionsOn, wordsIn } from './questions.ts';

let library: Library;

beforeAll(() => {
  library = loadLibrary(fixtureSite());
});

function questionOf(id: string) {
  const question = library.questions.get(id);
  if (!question) throw new Error(`the fixture has no question ${id}`);
  return question;
}

describe('the words of a question', () => {
  test.each([
    ['ar', 'ar', 'من يسأل الأسرة من جديد بعد شهر؟'],
    ['lv', 'lv', 'Kas pēc mēneša ģimenei jautā vēlreiz?'],
    ['sr', 'ar', 'من يسأل الأسرة من جديد بعد شهر؟'],
  ] as const)('for a reader of %s are in %s', (reader, language, question) => {
    const found = wordsIn(questionOf('who-asks-again'), reader);
    expect(found.language).toBe(language);
    expect(found.words.question).toBe(question);
  });

  test('exist in the languages that somebody wrote', () => {
    expect(languagesOf(questionOf('who-asks-again')).sort()).toEqual(['ar', 'lv']);
  });

  test('are missing loudly where not even the source language has them', () => {
    expect(() => wordsIn({ sourceLanguage: 'ar', words: {} }, 'lv')).toThrow(RangeError);
  });
});

describe('a passage', () => {
  const passage = { entry: 'case-studies/shared-garden', section: 'what-was-done' };

  test.each([
    ['en', 'What was done', 'en'],
    ['lv', 'Kas tika darīts', 'lv'],
    ['ar', 'ما الذي جرى', 'ar'],
    ['sr', 'What was done', 'en'],
  ] as const)('has for a reader of %s the heading "%s"', (reader, heading, language) => {
    expect(findPassage(library, passage, reader)).toMatchObject({
      anchor: 'what-was-done',
      heading,
      language,
    });
  });

  test('without a section leads to the entry', () => {
    const found = findPassage(library, { entry: 'handbooks/welcome-book' }, 'ar');
    expect(found?.entry.key).toBe('handbooks/welcome-book');
    expect(found?.anchor).toBeUndefined();
  });
});

test('an entry knows the questions that rest on it', () => {
  expect(questionsOn(library, 'guidance/first-weeks')).toEqual(['who-asks-again']);
  expect(questionsOn(library, 'frameworks/river-agreement')).toEqual([]);
});

test('an entry that no text, record, question or path names is an orphan', () => {
  expect(orphansOf(library)).toEqual(['frameworks/river-agreement']);
});
