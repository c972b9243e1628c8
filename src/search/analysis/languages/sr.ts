import type { MorphologyTable } from '../morphology.ts';

/**
 * Serbian. Case endings of the noun and adjective classes, verb forms and the common derivations
 * (-nje, -ost, -stvo, -ski, -ac, -nik), after the paradigms of Stanojčić and Popović. Cyrillic is
 * Latin by now, and *dj* is how *đ* is typed where a keyboard lacks it.
 */
export const serbian: MorphologyTable = {
  endings: `
    a e i o u om em ama ima ovima evima ova eva ovi evi ove eve og oga eg ega ome omu emu im ih oj
    iji ija ije iju ijeg ijem ijim ijih ijoj ijom
    ti ci m s mo te ju la lo li le n na no ni ne nu nog noj nih nim nom nima an ana ano ani ane anu
    anog anih anim anoj iti ati eti uti uju uje ujem ujemo ujete ovati ovao ovala ovali ovano ovanje
    ovanja ivati ivan ivana ivanje ivanja io ao eo uo en ena eno eni ene enih enim enog enoj enu enom
    ila ilo ili ile ala alo ali ale jem jemo juci uci sti st nje nja nju njem njima njama
    stvo stva stvu stvom stvima sko ska ski ske skih skim skom skog skoj sku
    nost nosti noscu ost osti oscu ostima ac ca cu cem ce aca cima ak ka ku kom ke kama ki
    ica ice icu ici icom icama ic nik nika niku nici nike nikom nicima nija nije niji`,
  alternations: [
    [/c$/, 'k'],
    [/z$/, 'g'],
    [/s$/, 'h'],
    [/([bcdfghjklmnprstvz])a([rcknjl])$/, '$1$2'],
    [/([lnt])j$/, '$1'],
  ],
  irregular: `
    čovek ljudi
    dete deca dece deteta
    posao posla poslovi
    deo dela delovi
    otac oca
    smeštaj smestiti`,
  respell: [[/dj/g, 'd']],
};
