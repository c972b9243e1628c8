import type { MorphologyTable } from '../morphology.ts';

/**
 * Finnish. Fifteen cases in both numbers with possessive suffixes, verb and participle forms, and
 * the nominal types in -nen, -us, -uus, -minen and -ton, after *Iso suomen kielioppi*. Consonant
 * gradation is made even at the end of a stem; where it takes a letter away (*tuki, tuen*) the
 * forms stand in a list.
 */
export const finnish: MorphologyTable = {
  endings: `
    n a ta tta ssa sta lla lta lle na ksi t en in an on un yn iin een aan oon uun seen siin hin hen
    han hon hun den ten jen ien iden itten ja ia ita oita oiden oihin oissa oista oilla oille oilta
    oiksi oina eita eiden eihin eissa eista eilla eille eilta eiksi ilta illa ille issa ista iksi ina
    itta ineen i e u o y
    nsa ni si mme nne ansa ensa insa eensa iinsa ssaan staan llaan ltaan lleen kseen naan
    nen sen set seen sessa sella selle selta sesta sena seksi sia sien sten sissa sista silla sille
    silta siksi s sina sensa siaan
    us uden utta uteen udessa udella udelle udesta udelta utena uksi udet uksia uksien uksiin
    uksissa uksista uksilla uksille ut uksen usta ukseen uksessa uksella ukselle uksesta uksena
    uksiksi ukset usten uksensa uttaan uteensa uksetta
    minen misen mista misessa misesta miseen misella miselle miseksi misena miset misia misten
    va van vat vaa vassa vasta vaan valla valle vaksi vana vien via viin vissa vista villa ville
    tu tun tut tua tussa tusta tulla tulle tuksi tuja tujen tuihin ttu tun ttua nut neet neen
    ma man mat maa massa masta maan malla matta mia mien miin missa mista
    da taan daan tiin ttiin tettiin isi isivat ivat vat tte taa dataan essa essaan aa oi oida ida
    istaa etta ee eetta eena ella elle elta
    inen isen iseen isessa isella iselle isesta isena iseksi iset isia isten isiin isissa isista
    isilla isille is isesti sti esti asti isti mpi mman mpaa mpaan mmin m am em im aessa essaan
    ttaessa lliset llisen lliset llinen llista llisia llisten llisessa
    ton ttoman ttomat ttomia ttomien kin kaan`,
  alternations: [
    [/(?<=...)(?<![aeiouy])[aeiouy]+$/, ''],
    [/([bcdfghjklmnpqrstvz])\1$/, '$1'],
    [/ng$/, 'nk'],
    [/d$/, 't'],
    [/g$/, 'k'],
    [/b$/, 'p'],
    [/([aeiouy])(ks|s)$/, '$1t'],
    [/mp$/, 'm'],
    [/([lnr])t$/, '$1'],
    [/v$/, 'p'],
  ],
  irregular: `
    tuki tuen tukea tuet tukien tukia
    laki lain lakia lait
    mies miehen miestä miehet miesten
    lapsi lapsen lasta lapset lasten
    vuosi vuoden vuotta vuodet
    uusi uuden uutta uudet
    käsi käden kättä kädet
    kieli kielen kieltä
    tieto tiedon
    koko koon
    luku luvun lukua luvut
    puku puvun
    joki joen
    aika ajan aikaa ajat
    alku alun alkua
    reikä reiän
    työ töitä töiden töihin töissä
    tie teitä teiden
    mennä menee meni
    nähdä näkee`,
  compounds: { joints: [] },
  hyphenJoins: true,
};
