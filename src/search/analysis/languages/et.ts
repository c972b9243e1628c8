import type { MorphologyTable } from '../morphology.ts';

/**
 * Estonian. Fourteen cases in both numbers, verb forms, and the derivations in -mine, -us, -ne,
 * -lik, -ja and -tu, after the types of Viks, *Väike vormisõnastik*. Grade alternation changes the
 * inside of a word, so what rules cannot say (*sõda, sõja*) stands in a list of its own.
 */
export const estonian: MorphologyTable = {
  endings: `
    sse st ss s le lt l ks ni na ta ga t d te de desse des dest dele del delt deks deni dena deta
    dega tesse tes test tele tel telt teks teni tena teta tega id i isse is ist ile il ilt iks ini
    iga sid aid eid uid a e u
    ma mata mas mast da b vad n me nud nute nuid tud dud takse dakse taks daks ti di ksid v va vat
    vate vaks vale vav vaid tav dav tava dava tavat tavate tavad tavaks davad davate davat
    ja jad jate jat jale jaid jal jaga jaks jana jast jatele jateks jatest jatega jasse jatel jatelt
    mine mise mist misi miste misele misel miselt misest misega miseks mises misena miseni miseta
    mistega mistele mistest mistes misteks misse mised
    us use ust uste usi usele usel uselt usest usega useks uses usse usena useni useta ustele ustel
    ustelt ustest ustega ustes used usteks ustesse usteta ustena
    ne se sed si sele sest sega seks ses sesse sel selt sena seni seta seid ste stele stega stest
    stes steks stel stelt stesse steta stena
    line lise list lisi lised liste lisele lisega lisest liseks lises lisel listele listega listest
    likku lik liku likke like liku likud likult likele likul likuks likust likuga likel likest likega
    kas kast kale kaga kus kust kult
    am ama amat amad amale amaks gi ki tasin sin site tuks tul tust tute tutele tuid tuna
    tus tuse tust tusele tusest tusega tused tusi tuste tustega m em im matu matut matud matute
    matuid matus matust vates vatest vatele vatel vatega ines ulik uliku alik`,
  alternations: [
    [/(?<=...)(?<![aeiouy])[aeiouy]+$/, ''],
    [/([bcdfghjklmnpqrstvz])\1$/, '$1'],
    [/d$/, 't'],
    [/g$/, 'k'],
    [/b$/, 'p'],
    // kogukond, kogukonna; elukoht, elukoha: only where enough of the stem is left to be known by.
    [/(?<=...)([lnr])t$/, '$1'],
    [/(?<=....)ht$/, 'h'],
  ],
  irregular: `
    sõda sõja
    eluase eluaseme
    pagulane pagulase
    tugi toe tuge
    õpe õppe
    koht koha
    leht lehe
    juht juhi
    vald valla
    kuld kulla
    kord korra
    hind hinna
    vend venna
    pool poole
    rida rea
    pidu peo
    tegu teo
    lugu loo
    aeg aja
    käsi käe kätt
    uus uue uut uude
    vesi vee vett
    laps lapse last lapsi lapsed
    mees mehe meest mehi
    naine naise naist naisi naised
    sõber sõbra sõpra
    tuba toa
    luba loa
    viga vea
    õde õe
    tütar tütre
    poeg poja
    mõte mõtte
    lepe leppe
    võte võtte
    hinne hinde
    hoid hoiu
    jõud jõu
    usk usu
    turg turu
    jälg jälje
    jalg jala
    riik riigi
    keel keelt
    arst arsti
    noor noort
    noored noorte`,
  compounds: { joints: [] },
};
