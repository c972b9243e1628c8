import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The languages of the fixture, as the registry has them. */
export const fixtureLanguages = [
  { code: 'en', tag: 'en' },
  { code: 'lt', tag: 'lt' },
  { code: 'lv', tag: 'lv' },
  { code: 'et', tag: 'et' },
  { code: 'fi', tag: 'fi' },
  { code: 'ar', tag: 'ar' },
  { code: 'sr', tag: 'sr-Latn' },
] as const;

/** Title, summary, a heading and its text, a second heading and its text: our own sentences. */
type Text = readonly [string, string, string, string, string, string];

/** The entries of the fixture: filters first, then their words in some or all languages. */
export const fixtureEntries: Readonly<Record<string, FixtureEntry>> = {
  'case-studies/siin-ja-saal': {
    filters: { theme: ['language', 'housing'], country: ['EE'], evidence: ['e2'] },
    // prettier-ignore
    texts: {
      en: ['Siin ja Saal: mentoring in pairs', 'Volunteers and refugees learn from each other.', 'What was done', 'Pairs met every week in libraries of the municipality.', 'Results', 'Refugees found housing, friends and services nearby.'],
      lt: ['Siin ja Saal: mentorystė poromis', 'Savanoriai ir pabėgėliai mokosi vieni iš kitų.', 'Kas padaryta', 'Poros susitikdavo kas savaitę savivaldybės bibliotekose.', 'Rezultatai', 'Pabėgėliai rado būstą, draugų ir paslaugų.'],
      lv: ['Siin ja Saal: mentorēšana pāros', 'Brīvprātīgie un bēgļi mācās viens no otra.', 'Kas darīts', 'Pāri tikās katru nedēļu pašvaldības bibliotēkās.', 'Rezultāti', 'Bēgļi atrada mājokli, draugus un pakalpojumus. Latvietis kļuva par mentoru.'],
      et: ['Siin ja Saal: mentorlus paarides', 'Vabatahtlikud ja pagulased õpivad üksteiselt.', 'Mida tehti', 'Paarid kohtusid igal nädalal omavalitsuse raamatukogudes.', 'Tulemused', 'Pagulased leidsid eluaseme, sõpru ja teenuseid.'],
      fi: ['Siin ja Saal: mentorointia pareittain', 'Vapaaehtoiset ja pakolaiset oppivat toisiltaan.', 'Mitä tehtiin', 'Parit tapasivat joka viikko kunnan kirjastoissa.', 'Tulokset', 'Pakolaiset löysivät asunnon, ystäviä ja palveluja.'],
      ar: ['هنا وهناك: إرشاد في أزواج', 'المتطوعون واللاجئون يتعلم بعضهم من بعض.', 'ما الذي أنجز', 'التقى كل زوج أسبوعيا في مكتبات البلدية.', 'النتائج', 'وجد اللاجئون السكن والأصدقاء والخدمات الصحيّة.'],
      sr: ['Siin ja Saal: mentorstvo u parovima', 'Dobrovoljci i izbeglice uče jedni od drugih.', 'Šta je urađeno', 'Parovi su se sastajali svake nedelje u opštinskim bibliotekama.', 'Rezultati', 'Izbeglice su našle smeštaj i usluge, a đaci školu. Ćirilica i džep.'],
    },
  },
  'guidance/municipal-integration-work': {
    filters: { theme: ['housing', 'work'], country: ['LV'] },
    // prettier-ignore
    texts: {
      en: ['Integration work of a municipality', 'Where a coordinator starts on Monday.', 'First steps', 'Name a coordinator and invite the partners to one table.', 'Money', 'The council decides on the budget for language courses.'],
      lt: ['Savivaldybės integracijos darbas', 'Nuo ko koordinatorius pradeda pirmadienį.', 'Pirmi žingsniai', 'Paskirkite koordinatorių ir pakvieskite partnerius prie vieno stalo.', 'Pinigai', 'Taryba sprendžia dėl kalbos kursų biudžeto.'],
      lv: ['Pašvaldības integrācijas darbs', 'Ar ko koordinators sāk pirmdien.', 'Pirmie soļi', 'Ieceliet koordinatoru un aiciniet partnerus pie viena galda.', 'Nauda', 'Dome lemj par valodas kursu budžetu.'],
      et: ['Omavalitsuse lõimumistöö', 'Millest koordinaator esmaspäeval alustab.', 'Esimesed sammud', 'Määrake koordinaator ja kutsuge partnerid ühe laua taha.', 'Raha', 'Volikogu otsustab keelekursuste eelarve üle.'],
      fi: ['Kunnan kotouttamistyö', 'Mistä koordinaattori aloittaa maanantaina.', 'Ensimmäiset askeleet', 'Nimetkää koordinaattori ja kutsukaa kumppanit yhteen.', 'Raha', 'Valtuusto päättää kielikurssien talousarviosta.'],
      ar: ['عمل البلدية في الاندماج', 'من أين يبدأ المنسق يوم الاثنين.', 'الخطوات الأولى', 'عينوا منسقا وادعوا الشركاء إلى طاولة واحدة.', 'المال', 'يقرر المجلس ميزانية دورات اللغة لعام ٢٠٢٦.'],
      sr: ['Rad opštine na integraciji', 'Odakle koordinator počinje u ponedeljak.', 'Prvi koraci', 'Imenujte koordinatora i pozovite partnere za jedan sto.', 'Novac', 'Skupština odlučuje o budžetu za kurseve jezika.'],
    },
  },
  'case-studies/reykjanesbaer': {
    filters: { theme: ['work'], country: ['IS'], evidence: ['e1'] },
    // prettier-ignore
    texts: {
      en: ['Reykjanesbær welcomes newcomers', 'A town near an airport.', 'What was done', 'The town hired three advisers.', 'Results', 'Newcomers found jobs.'],
      lt: ['Reykjanesbær pasitinka atvykėlius', 'Miestas prie oro uosto.', 'Kas padaryta', 'Miestas pasamdė tris patarėjus.', 'Rezultatai', 'Atvykėliai rado darbą.'],
      lv: ['Reykjanesbær sagaida jaunpienācējus', 'Pilsēta pie lidostas.', 'Kas darīts', 'Pilsēta pieņēma darbā trīs padomdevējus.', 'Rezultāti', 'Jaunpienācēji atrada darbu.'],
      et: ['Reykjanesbær võtab vastu tulijaid', 'Linn lennujaama lähedal.', 'Mida tehti', 'Linn palkas kolm nõustajat.', 'Tulemused', 'Tulijad leidsid töö.'],
      fi: ['Reykjanesbær ottaa tulijat vastaan', 'Kaupunki lentokentän lähellä.', 'Mitä tehtiin', 'Kaupunki palkkasi kolme neuvojaa.', 'Tulokset', 'Tulijat löysivät työtä.'],
      ar: ['بلدة Reykjanesbær تستقبل القادمين', 'بلدة قرب مطار.', 'ما الذي أنجز', 'وظفت البلدة ثلاثة مستشارين.', 'النتائج', 'وجد القادمون عملا.'],
      sr: ['Reykjanesbær dočekuje pridošlice', 'Grad kod aerodroma.', 'Šta je urađeno', 'Grad je zaposlio tri savetnika.', 'Rezultati', 'Pridošlice su našle posao.'],
    },
  },
};

interface FixtureEntry {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly texts: Readonly<Record<string, Text>>;
}

/** Writes the pages of the fixture as the site builds them, without its looks. */
export async function writeFixtureSite(folder: string): Promise<void> {
  for (const [path, { filters, texts }] of Object.entries(fixtureEntries)) {
    for (const [code, text] of Object.entries(texts)) {
      const tag = fixtureLanguages.find((language) => language.code === code)?.tag ?? code;
      const type = path.split('/')[0] ?? '';
      const page = makePage(tag, { ...filters, type: [type], text: [code] }, text);
      await mkdir(join(folder, code, path), { recursive: true });
      await writeFile(join(folder, code, path, 'index.html'), page);
    }
  }
}

function makePage(tag: string, filters: FixtureEntry['filters'], text: Text): string {
  const [title, summary, first, firstText, second, secondText] = text;
  const metas = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`),
  );
  return `<!doctype html><html lang="${tag}"><head><title>${title} – Silta</title>
${metas.join('\n')}</head><body><header>Silta menu</header>
<article data-pagefind-body data-pagefind-meta="summary:${summary}"><h1>${title}</h1>
<p>${summary}</p><section><h2 id="done">${first}</h2><p>${firstText}</p></section>
<section data-pagefind-ignore="all" lang="en"><h2 id="fallback">Untranslated</h2>
<p>Zanzibar.</p></section>
<section><h2 id="results">${second}</h2><p>${secondText}</p></section></article></body></html>`;
}
