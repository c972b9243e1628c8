import type { MorphologyTable } from '../morphology.ts';

/**
 * Latvian. The case endings of six declensions, definite and indefinite adjectives, verbs,
 * participles and the verbal nouns in -šana, after the paradigms of *Latviešu valodas gramatika*
 * (Latvian Academy of Sciences). Without diacritics *š* and *s*, *ž* and *z* fall together, which
 * is just what the palatalisation of *latvietis, latvieša* asks for.
 */
export const latvian: MorphologyTable = {
  endings: `
    s is us a e i u o am ai um im em ei os as es ies iem ie ajam ajai aja ajos ajas ajiem ums umu uma
    umi umiem umam umus umos ju jus jiem ji jos ja jam jais ij iju ijas ijai ija ijam ijas
    t ties st at et it ot jat jot jas jies sim siet sies sos ams ama amu amo ami amiem amais amie
    amas amaja amajam amajiem osa oss osu osi osiem oso osas osie osajiem osais dams dama dami damas
    damies usi usu usas ts ta to tu ti tas tiem tam tais taja tajiem tajos tie tos tus
    sana sanas sanu sanai sanam san iba ibas ibu ibai ibam ib ais
    isks iska iskas iskai isku isko iskie iskiem iskos iskaja iski iskam iskus
    igs iga igu igi igas igam igai igo igie igais igiem igos igus igajiem igaja
    ieties sieties aties sities iet jiet jieties ises isies eties oties
    isana isanas isanu isanai asana asanu asanas asanai osana osanu osanas esana esanu esanas
    aju ajs ajais n na nu nas nai nam ns ni nis
    akais aka aku ako akie akas akajiem`,
  alternations: [
    [/([pbmvlnrsz])j$/, '$1'],
    [/dz$/, 'g'],
    [/s$/, 't'],
    [/z$/, 'd'],
    [/c$/, 'k'],
  ],
  irregular: `
    cilvēks ļaudis`,
  letterWeight: 0.45,
};
