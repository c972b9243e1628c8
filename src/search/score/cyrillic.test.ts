import { expect, test } from 'vitest';
import { cyrillic } from './cyrillic.ts';

test.each([
  ['smeštaj za izbegličke porodice', 'смештај за избегличке породице'],
  ['Ljudi, njihova deca i džep', 'људи, њихова деца и џеп'],
  ['ćirilica, đaci, čitanje, žene', 'ћирилица, ђаци, читање, жене'],
  ['injekcija, konjunktura', 'инјекција, конјунктура'],
  ['nadživeti, podžanr, odžak', 'надживети, поджанр, оџак'],
  ['konj i tanjir', 'коњ и тањир'],
  ['UNHCR 2015', 'унхцр 2015'],
  ['الاندماج', 'الاندماج'],
])('%s is written %s', (latin, expected) => {
  expect(cyrillic(latin)).toBe(expected);
});
