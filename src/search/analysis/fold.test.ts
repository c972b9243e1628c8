import { describe, expect, test, vi } from 'vitest';
import { fold, latin, words } from './fold.ts';

describe('fold', () => {
  test.each([
    ['en', 'Café', 'cafe'],
    ['lv', 'Pašvaldībās', 'pasvaldibas'],
    ['lv', 'BĒGĻIEM', 'begliem'],
    ['lt', 'ĮTRAUKTIS', 'itrauktis'],
    ['et', 'Lõimumine', 'loimumine'],
    ['fi', 'Työllisyys', 'tyollisyys'],
    ['is', 'Reykjanesbær', 'reykjanesbaer'],
    ['is', 'Þórður', 'thordur'],
    ['tr', 'DİYARBAKIR, Diyarbakır', 'diyarbakir, diyarbakir'],
    ['pl', 'Łódź', 'lodz'],
    ['de', 'Straße', 'strasse'],
    ['sr', 'Đaci', 'daci'],
    ['sr', 'Ђаци', 'daci'],
    ['sr', 'Људска ћирилица, џеп', 'ljudska cirilica, dzep'],
    ['ar', 'إدارة', 'اداره'],
    ['ar', 'مَدْرَسَة', 'مدرسه'],
    ['ar', 'مدرســـة', 'مدرسه'],
    ['ar', 'مستشفى ٢٠٢٦', 'مستشفي 2026'],
    ['ar', 'کلمة ۲۰۲۶', 'كلمه 2026'],
  ])('in %s makes %s %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('does not ask the locale of the reader', () => {
    const asked = vi.spyOn(String.prototype, 'toLocaleLowerCase');
    expect(fold('INTEGRATION')).toBe('integration');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('words', () => {
  test.each([
    ['en', 'partners–network · e-mail/post', ['partners', 'network', 'e', 'mail', 'post']],
    ['lv', 'bēgļi, 2026. gads', ['bēgļi', '2026', 'gads']],
    ['ar', '«مَدْرَسَة»، ٢٠٢٦؟', ['مَدْرَسَة', '٢٠٢٦']],
    ['sr', 'избеглице (избег\u00adлица)', ['избеглице', 'избеглица']],
    ['en', '… – !', []],
  ])('in %s splits %s', (_, text, list) => {
    expect(words(text)).toEqual(list);
  });
});

describe('latin', () => {
  test.each([
    ['sr', 'џакови њихових ђака', 'džakovi njihovih đaka'],
    ['lv', 'bēgļi', 'bēgļi'],
    ['ar', 'لاجئ', 'لاجئ'],
  ])('in %s writes %s as %s', (_, text, written) => {
    expect(latin(text)).toBe(written);
  });
});
