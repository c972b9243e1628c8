import type { MorphologyTable } from '../morphology.ts';

/**
 * Lithuanian. The case endings of five declensions, plain and pronominal adjectives, verb and
 * participle endings, after the paradigms of the academic grammar (Ambrazas, ed., *Lithuanian
 * Grammar*); without diacritics, as everything here.
 */
export const lithuanian: MorphologyTable = {
  endings: `
    as is ys us a ia e o io ies es os ios aus iaus ui iui ai iai ei iei i u iu imi umi iumi omi iomi
    emi ais iais oms ioms ems ims ams iams iems ums iums omis iomis emis imis umis ose iose yse ese
    uose iuose yje oje ioje eje ame iame uje iuje oj ej yj am iam em im um om uo enys enio eniui eni
    enyje enu enims ens
    oji ioji asis ysis ojo iojo ajam iajam ajame iajame aji iaji aja iaja uju iuju iesiems aisiais
    osios iosios osiomis osioms uosius iuosius osiose uosiuose ieji
    ti tis ant anti antis ancio anciam antys anciu antiems anciai ancios ancius int inti intys intis
    amas ama amo ami amos amu amai amiems amoms amas amais amuose imas imo imui ima imu imai imams
    imus imais imuose imuse ymas ymo ymui yma ymu ymai ymams ymus ymais inys ejo ojo avo iavo ome ate
    ote eti oti uoti iuoti inti iau ejau ojau si siu sime site damas dama dami damos
    ta to tas tos tu tiems tai tus tais tose tame toje toms tomis tieji te yti
    iausiai esnis esne esnio esni esniu iausias iausia inis ine inio inei ini iniai ines iniu iniams
    inems inius iniais iniuose inese ineje iniame isko iskas iska iski iskos iskai iskus iskais
    iskoms isku umas umo umui uma umu umai umus umais umams umuose ume kite k kime ysiu
    es usi usios usia usiai usiu usias usiomis usioms usioje usieji iancia ianciai iancios ianciu
    ianciais ianciomis ianti iantis iantys iami iamos iamas iama iamu iamais iamiems iamieji antieji`,
  alternations: [
    [/i$/, ''],
    [/dz$/, 'd'],
    [/c$/, 't'],
    [/s[kt]$/, 's'],
  ],
  irregular: `
    žmogus žmonės žmonių žmonėms žmones
    vaikas vaikų vaikams
    duktė dukters
    šuo šuns`,
};
