import { describe, expect, test } from 'vitest';
import { pageHtml } from './example.ts';
import { checkPageLanguage, checkPassages } from './languages.ts';
import { parseMarkup } from './markup.ts';

describe('the language of a page', () => {
  const faults = (path: string, lang: string, dir: string) =>
    checkPageLanguage(path, parseMarkup(pageHtml({ lang, dir }))).length;

  test.each([
    ['ar/index.html', 'ar', 'rtl', 0],
    ['sr/index.html', 'sr-Latn', 'ltr', 0],
    ['index.html', 'en', 'ltr', 0],
    ['ar/index.html', 'ar', 'ltr', 1],
    ['sr/index.html', 'sr', 'ltr', 1],
    ['lv/index.html', 'en', 'ltr', 1],
  ])('at %s as lang="%s" dir="%s" has %i faults', (path, lang, dir, count) => {
    expect(faults(path, lang, dir)).toBe(count);
  });
});

describe('a passage', () => {
  const faults = (body: string, lang = 'ar') =>
    checkPassages('x', parseMarkup(pageHtml({ body, lang }))).map(({ rule }) => rule);

  test.each([
    [
      'in another language with lang and dir',
      '<section lang="en" dir="ltr"><p>Words that are in English</p></section>',
    ],
    ['that is a name, isolated', '<p>قال <bdi>The Council of Europe Development Bank</bdi></p>'],
    ['of code', '<code>content/guidance/one/en.mdx is the file</code>'],
    ['of a few foreign words', '<p>UNHCR and IOM</p>'],
    ['that mixes scripts', '<p>تقول UNHCR and the partners of the programme</p>'],
    ['that nobody sees', '<div hidden><span>A summary that is in English</span></div>'],
  ])('%s is fine', (_name, body) => {
    expect(faults(body)).toEqual([]);
  });

  test.each([
    ['in English, not marked', '<p>Words that are in English</p>', ['passage-language']],
    [
      'in English, marked as Finnish is told only for its direction',
      '<p lang="fi">Words in English</p>',
      ['passage-direction'],
    ],
    [
      'marked without a direction',
      '<p lang="en">Words that are in English</p>',
      ['passage-direction'],
    ],
    [
      'marked with what is no language',
      '<p lang="english_" dir="ltr">Words</p>',
      ['passage-language'],
    ],
    [
      'in Arabic within English',
      '<p lang="en" dir="ltr">القانون في فنلندا والنرويج والدنمارك</p>',
      ['passage-language'],
    ],
  ])('%s is told', (_name, body, rules) => {
    expect(faults(body)).toEqual(rules);
  });

  test('in Cyrillic is not Serbian in Latin letters', () => {
    expect(faults('<p>Миграционо партнерство са Швајцарском данас</p>', 'sr-Latn')).toEqual([
      'passage-language',
    ]);
  });
});
