import { describe, expect, test } from 'vitest';
import { loadMorphology } from './languages.ts';
import { learnKeys } from './learn.ts';
import { Lexicon } from './lexicon.ts';
import { resolve } from './resolve.ts';

/**
 * Forms of one word that a query and a page may have, and words that only look alike. The site's
 * vocabulary is what joins them, so each table is the vocabulary of its test.
 */
const sameWord: Readonly<Record<string, readonly string[]>> = {
  en: [
    'refugee refugees',
    'municipality municipalities',
    'integrate integrated integration',
    'child children',
    'volunteer volunteering volunteers',
    'family families',
    'woman women',
  ],
  lt: [
    'pabėgėlis pabėgėliai pabėgėlių pabėgėliams pabėgėlius',
    'savivaldybė savivaldybės savivaldybių savivaldybėms savivaldybėse',
    'būstas būsto būstą būstai',
    'žmogus žmonės žmonių',
    'mokykla mokyklos mokyklų mokyklose',
    'kalba kalbos kalbų kalbą',
  ],
  lv: [
    'bēglis bēgļi bēgļu bēgļiem bēgļus',
    'mājoklis mājokļi mājokļu mājokļiem mājokli',
    'pašvaldība pašvaldības pašvaldību pašvaldībām pašvaldībās',
    'latvietis latvieša latvieši latviešu',
    'integrācija integrācijas integrāciju',
    'skola skolas skolu skolām skolā',
  ],
  et: [
    'pagulane pagulase pagulased pagulaste pagulastele',
    'omavalitsus omavalitsuse omavalitsused omavalitsuste omavalitsustele',
    'eluase eluaseme eluasemed eluasemete',
    'õpe õppe õpet',
    'koht koha kohad',
    'sõda sõja',
    'tugi toe tuge',
    'laps lapse lapsed lapsi lastele',
    'vald valla vallad',
  ],
  fi: [
    'pakolainen pakolaiset pakolaisten pakolaisille pakolaisia',
    'kunta kunnan kunnat kuntien kunnissa',
    'tuki tuen tukea',
    'asunto asunnon asunnot asuntoja',
    'kotouttaminen kotouttamisen kotouttamista',
    'lapsi lapsen lapset lasten',
  ],
  ar: [
    'لاجئ اللاجئ لاجئون اللاجئين واللاجئين',
    'بلدية البلدية بلديات والبلديات بلدياتهم',
    'طفل الأطفال أطفالهم',
    'مدرسة المدارس مدرستهم',
    'خدمة الخدمات وخدمات',
    'سكن السكن وسكنهم',
  ],
  sr: [
    'izbeglica izbeglice izbeglicama izbeglicu',
    'opština opštine opštini opštinama',
    'smeštaj smeštaja smeštaju',
    'čovek ljudi',
    'učenik učenici učenika',
    'škola škole školama',
  ],
};

describe.each(Object.entries(sameWord))('in %s', (code, groups) => {
  test('the forms of a word lead to one key, with and without diacritics', async () => {
    const language = await loadMorphology(code);
    const forms = new Set(groups.flatMap((group) => group.split(' ')).map(language.spell));
    const keys = learnKeys(forms, language);
    const lexicon = new Lexicon(
      {
        keys: [...new Set(keys.values())],
        frequencies: new Map(),
        exceptions: new Map(),
        common: [],
        absent: [],
      },
      language,
    );
    for (const group of groups) {
      const [first = '', ...others] = group.split(' ');
      const target = keys.get(language.spell(first));
      for (const other of others) {
        const meant = resolve(other, lexicon, { slips: false }).map(({ key }) => key);
        const reached = [keys.get(language.spell(other)), ...meant];
        expect(reached, `${other} → ${first}`).toContain(target);
      }
    }
  });
});

describe('resolve', () => {
  test.each([
    ['en', 'municipalty', 'municipality'],
    ['en', 'intergration', 'integration'],
    ['lt', 'pabegeilams', 'pabėgėliai'],
    ['lv', 'majokils', 'mājoklis'],
    ['lv', 'pšavaldībām', 'pašvaldības'],
    ['et', 'omavaltisus', 'omavalitsuse'],
    ['fi', 'kotouttamnien', 'kotouttamisen'],
    ['ar', 'البلديلت', 'بلديات'],
    ['ar', 'اللاحئين', 'لاجئون'],
    ['sr', 'избеглцама', 'izbeglice'],
    ['sr', 'opstnia', 'opštine'],
  ])('in %s takes a slip in %s for %s, and says that it guesses', async (code, typed, meant) => {
    const language = await loadMorphology(code);
    const words = [...new Set((sameWord[code] ?? []).flatMap((group) => group.split(' ')))];
    const keys = learnKeys(new Set(words.map(language.spell)), language);
    const lexicon = new Lexicon(
      {
        keys: [...new Set(keys.values())],
        frequencies: new Map(),
        exceptions: new Map(),
        common: [],
        absent: [],
      },
      language,
    );
    const group = (sameWord[code] ?? []).find((forms) => forms.split(' ').includes(meant)) ?? '';
    const meantKeys = group.split(' ').map((form) => keys.get(language.spell(form)));
    const [best] = resolve(typed, lexicon);
    expect(meantKeys).toContain(best?.key);
    expect(best?.how).toBe('slip');
    expect(resolve(typed, lexicon, { slips: false })[0]?.key).not.toBe(best?.key);
  });

  test.each([
    ['en', 'zebra'],
    ['lv', 'ksilofons'],
    ['ar', 'زرافة'],
    ['sr', 'жирафа'],
  ])('in %s finds nothing for %s', async (code, typed) => {
    const language = await loadMorphology(code);
    const words = (sameWord[code] ?? []).flatMap((group) => group.split(' '));
    const keys = learnKeys(new Set(words.map(language.spell)), language);
    const lexicon = new Lexicon(
      {
        keys: [...new Set(keys.values())],
        frequencies: new Map(),
        exceptions: new Map(),
        common: [],
        absent: [],
      },
      language,
    );
    expect(resolve(typed, lexicon)).toEqual([]);
  });
});
