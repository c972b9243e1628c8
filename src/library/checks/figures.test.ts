import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each([
  ['40 families', ['40']],
  ['1,200 people and 3.5 months', ['1,200', '3.5']],
  ['18 400 iedzīvotāju', ['18', '400']],
  ['18\u00a0400 iedzīvotāju un 12,5 %', ['18\u00a0400', '12,5']],
  ['12.500 evra i 64 osobe', ['12.500', '64']],
  ['٤٠ أسرة و١٬٢٠٠ شخص', ['٤٠', '١٬٢٠٠']],
  ['٣٫٥ أشهر', ['٣٫٥']],
  ['بـ٤٠ ولـ30', ['٤٠', '30']],
  ['۴۰ نفر', ['۴۰']],
  ['between 12-18 years', ['12']],
  ['19.3.2021', ['19.3.2021']],
  ['5000', ['5000']],
  ['100%', ['100']],
])('finds the figures of "%s"', (words, figures) => {
  expect(figuresIn(words).map(({ figure }) => figure)).toEqual(figures);
});

test.each([
  'in 2021 and 1994',
  '2021–2023',
  'No 2015. līdz 2020. gadam',
  'od 2019. do 2021. godine',
  'بين ٢٠٢١ و٢٠٢٣',
  'COVID-19 and G7',
  'Agenda2030',
  'كوفيد-١٩ وعام ٢٠٢٣',
  'في و٢٠٢١',
  'one of three, trīs, tri, ثلاثة',
  '',
])('finds no figure in "%s"', (words) => {
  expect(figuresIn(words)).toEqual([]);
});

test('says how far into the words a figure stands', () => {
  expect(figuresIn('من ٤٠ إلى 50')).toEqual([
    { figure: '٤٠', offset: 3 },
    { figure: '50', offset: 10 },
  ]);
  expect(figuresIn('نحو و٤٠')).toEqual([{ figure: '٤٠', offset: 5 }]);
});
