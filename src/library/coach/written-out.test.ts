import { expect, test } from 'vitest';
import { isCode, isEveryday } from './everyday.ts';
import { isWrittenOut } from './written-out.ts';

test.each([
  ['NVA', 'Nodarbinātības valsts aģentūra (NVA) palīdz.'],
  ['KIRS', 'Komesarijat za izbeglice (skraćeno KIRS) radi.'],
  ['WALD', 'الأكاديمية العالمية (WALD) تعمل.'],
  ['SPR', 'Suomen Punainen Risti, SPR, auttaa.'],
  ['MTÜ', 'See on "mittetulundusühing" (MTÜ).'],
  ['IMDi', 'Integrerings- og mangfoldsdirektoratet (IMDi; ministeriet) svarar.'],
  ['ABC', 'ABC (the Association of Big Cats) came.'],
  ['ABC', 'The Association of Big Cats came, and ABC stayed.'],
])('%s is written out in: %s', (acronym, page) => {
  expect(isWrittenOut(acronym, page)).toBe(true);
});

test.each([
  ['NVA', 'NVA palīdz (un NVA maksā).'],
  ['NVA', 'NVA (2026) palīdz.'],
  ['WALD', 'تعمل WALD مع البلديات.'],
  ['KIRS', 'Komesarijat radi sa KIRS (vidi).'],
  ['ABC', 'ABC came with ABC.\nAlways Be'],
  ['PA', 'Parish and school met the PA.'],
])('%s is not written out in: %s', (acronym, page) => {
  expect(isWrittenOut(acronym, page)).toBe(false);
});

test.each([
  ['XIV', true, false],
  ['PDF', true, false],
  ['ÜRO', true, false],
  ['EUR', false, true],
  ['RSD', false, true],
  ['EE', false, true],
  ['NVA', false, false],
  ['KIRS', false, false],
])('%s is everyday: %s, a code: %s', (word, everyday, code) => {
  expect(isEveryday(word)).toBe(everyday);
  expect(isCode(word)).toBe(code);
});
