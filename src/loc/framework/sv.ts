import type { EditionFailureReason } from '../../domain/framework/load';
import type { ThemeProblem } from '../../domain/framework/edit';

const many = (count: string, one: string, several: string): string => (count === '1' ? `1 ${one}` : `${count} ${several}`);
const themes = (count: string): string => many(count, 'tema', 'teman');
const areas = (count: string): string => many(count, 'område', 'områden');
const activities = (count: string): string => many(count, 'aktivitet', 'aktiviteter');

/** Why a part of a file is no part of an edition; `found` is what stands there. */
const faults: Record<EditionFailureReason, (found: string) => string> = {
  notAnEdition: () => 'Filen innehåller ingen utgåva av ramverket.',
  noEdition: () => 'Utgåvans beteckning går inte att använda. Den får bara ha små bokstäver a–z, siffror och bindestreck. Skriv utgåvans namn efter Ramverk, så får den en beteckning.',
  noTitle: () => 'Namnet saknas.',
  noAreas: () => 'Det finns inga områden.',
  badKey: found => (found === '' ? 'Beteckningen saknas.' : `Beteckningen ”${found}” går inte att använda. Ett område heter till exempel F1 och ett tema F1.2.`),
  longTitle: found => `Namnet är längre än 255 tecken: ”${found} …”`,
  sameKey: found => `Beteckningen ${found} finns två gånger.`,
  wrongArea: found => `Temat ${found} står under ett annat område än sitt eget.`,
  noParent: found => `Temat är en del av ${found}, men det temat finns inte i området eller är självt en del.`,
  noThemes: found => (found === '' ? 'Området har inga teman.' : `Området ${found} har inga teman.`),
  tooMany: () => 'Utgåvan har fler än 500 områden och teman.'
};

const titles: Record<ThemeProblem, string> = {
  noTitle: 'Skriv temats namn.',
  longTitle: 'Namnet är för långt. Det får ha högst 255 tecken.',
  noArea: 'Området finns inte längre. Läs om sidan.',
  sameTitle: 'Det finns redan ett tema med det namnet i området.'
};

/** Words of the framework's editor. Numbers arrive written. They come with their view. */
export const sv = {
  title: 'Ramverk',
  intro: 'Områden och teman som planen och bedömningen följer.',
  loading: 'Hämtar ramverket …',
  notYours: { heading: 'Bara planägare ändrar ramverket.', text: 'Områden och teman ser du i planen och under Nuläge.' },
  newer: { heading: 'Planen är gjord med en nyare version.', text: 'Ramverket går att läsa men inte ändra härifrån. Läs om sidan, eller be it-enheten uppdatera lösningen.' },
  older: { heading: 'Planens listor behöver uppgraderas först.', text: 'Sedan går det att lägga till och dölja teman.', button: 'Uppgradera' },
  toPlan: 'Till planen',
  present: {
    heading: 'Planen följer',
    counts: (areaCount: string, themeCount: string): string => `${areas(areaCount)} och ${themes(themeCount)}`,
    own: (count: string): string => many(count, 'eget', 'egna'),
    hidden: (count: string): string => many(count, 'dolt', 'dolda'),
    load: 'Läs in en ny utgåva',
    download: 'Hämta som fil',
    fileName: (edition: string): string => `ramverk-${edition}.csv`
  },
  headings: { framework: 'Ramverk', key: 'Beteckning', name: 'Namn', partOf: 'Del av' },
  theme: {
    own: 'Eget tema',
    hidden: 'Dolt',
    activities,
    hide: 'Dölj',
    show: 'Visa',
    hideOne: (title: string): string => `Dölj ${title}`,
    showOne: (title: string): string => `Visa ${title}`,
    isHidden: (title: string): string => `”${title}” är dolt. Nya omgångar frågar inte om det och nya aktiviteter får det inte. Det som redan har temat behåller det.`,
    isShown: (title: string): string => `”${title}” visas igen.`,
    isAdded: (title: string, key: string): string => `”${title}” är tillagt som ${key}.`
  },
  adding: {
    open: 'Lägg till tema',
    openIn: (area: string): string => `Lägg till tema i ${area}`,
    field: 'Temats namn',
    hint: 'Temat kommer med i nya omgångar, och i en omgång som är öppen. Det går inte att ta bort, men att dölja.',
    save: 'Lägg till',
    saving: 'Lägger till …',
    cancel: 'Avbryt',
    problems: titles
  },
  naming: {
    open: 'Byt namn',
    openOne: (title: string): string => `Byt namn på ${title}`,
    field: 'Temats namn',
    hint: 'Öppna omgångar och planen visar det nya namnet. Stängda omgångar behåller det gamla.',
    save: 'Spara',
    saving: 'Sparar …',
    cancel: 'Avbryt',
    problems: titles,
    isNamed: (title: string): string => `Temat heter nu ”${title}”.`
  },
  misplaced: {
    heading: (count: string): string => `${activities(count)} att se över`,
    text: 'Ingenting i dem ändras. Öppna var och en och välj ett tema som finns.',
    later: 'Ingenting i dem ändras. Välj ett tema för var och en efter bytet.',
    noArea: (was: string): string => `Området ${was} finns inte i utgåvan.`,
    noTheme: (was: string): string => `Temat ”${was}” finns inte i utgåvan.`,
    otherTheme: (key: string, was: string, now: string): string => `${key} hette ”${was}” och heter ”${now}”.`,
    elsewhere: (key: string): string => `Namnet finns nu som ${key}.`
  },
  others: {
    heading: 'Fler utgåvor på webbplatsen',
    text: 'Omgångar behåller den utgåva som de började med.',
    change: 'Byt',
    changeTo: (title: string): string => `Byt till ${title}`,
    half: 'Inte helt inläst',
    halfHint: 'Inläsningen avbröts. Läs in samma fil igen, så går den vidare där den slutade.'
  },
  choose: {
    heading: 'Läs in en ny utgåva',
    lead: 'Ingenting sparas förrän du har sett vad utgåvan ändrar.',
    drop: 'Släpp filen här',
    dropping: 'Släpp för att läsa filen',
    or: 'eller',
    pick: 'Välj fil',
    kinds: 'Excel (.xlsx), csv eller JSON, högst 5 MB',
    severalFiles: (name: string): string => `Bara en fil åt gången. ${name} läses.`,
    formHeading: 'Så ska filen se ut',
    form: [
      'Överst står Ramverk och utgåvans namn bredvid.',
      'Därunder kolumnerna Beteckning, Namn och Del av.',
      'En rad för varje område (F1) med dess teman under sig (F1.1, F1.2 …).',
      'Del av fylls i bara för deltema: beteckningen på temat som det hör till.'
    ],
    template: 'Hämta nuvarande utgåva som mall',
    reading: (name: string): string => `Läser ${name} …`,
    cancel: 'Avbryt'
  },
  wrong: {
    heading: (name: string): string => `${name} går inte att läsa in.`,
    faults: (count: string): string => `${many(count, 'sak', 'saker')} behöver rättas i filen:`,
    more: (count: string): string => `och ${count} till`,
    row: (row: string): string => `Rad ${row}`,
    entry: (entry: string): string => `Post ${entry}`,
    fault: (reason: EditionFailureReason, found: string): string => faults[reason](found),
    whole: 'Hela filen',
    nothing: 'Ingenting är sparat.',
    same: (title: string): string => `Planen följer redan ${title}, och filen säger detsamma.`,
    differs: (title: string): string => `Webbplatsen har redan en utgåva med namnet ${title}, med annat innehåll.`,
    differsText: 'Den ändras inte, eftersom omgångar kan följa den. Ge utgåvan i filen ett eget namn och läs in den igen.',
    files: {
      empty: 'Filen är tom. Öppna den och kontrollera att den är sparad.',
      tooLarge: 'Filen är större än 5 MB. En utgåva är mycket mindre: välj rätt fil.',
      tooLargeInside: 'Filen packas upp till mer än vad en utgåva kan vara. Den öppnas inte.',
      passwordProtected: 'Filen är skyddad med lösenord. Spara en kopia utan lösenord.',
      notWhatItClaims: 'Filen är inte vad namnet säger. Öppna den i rätt program och spara den som .xlsx eller .csv.',
      unknownKind: 'Den sortens fil går inte att läsa. Spara utgåvan som Excel (.xlsx), csv eller JSON.',
      oldFormat: 'Filen är sparad i ett äldre format. Öppna den i Excel och spara som .xlsx.',
      damaged: 'Filen är skadad eller inte hel. Öppna den, spara en kopia och välj kopian.',
      noTable: 'Det finns ingen tabell med kolumnerna Beteckning och Namn i filen.',
      tooManyRows: 'Filen har för många rader.'
    }
  },
  preview: {
    heading: 'Det här ändras',
    from: (before: string, after: string): string => `Planen byter från ${before} till ${after}.`,
    inFile: (name: string): string => `Fil: ${name}`,
    added: 'Tillkommer',
    renamed: 'Byter namn',
    dropped: 'Försvinner',
    own: 'Egna teman som följer med',
    nothing: 'Inga områden eller teman ändras.',
    becomes: 'blir',
    area: (title: string): string => `Området ${title}`,
    elsewhere: (key: string): string => `finns som ${key}`,
    rounds: 'Omgångar som finns behåller sina teman. Nya omgångar följer den nya utgåvan.',
    noneMisplaced: 'Alla aktiviteter har sitt tema kvar.',
    confirm: 'Läs in och byt',
    confirmStored: 'Byt utgåva',
    cancel: 'Avbryt'
  },
  storing: {
    heading: (done: string, total: string): string => `Läser in ${done} av ${total}`,
    choosing: 'Byter utgåva …',
    label: 'Inläsning',
    stay: 'Stanna på sidan tills det är klart.',
    stop: 'Stoppa',
    stopping: 'Stoppar efter det som är på väg …'
  },
  failed: {
    kept: (present: string): string => `Planen följer fortfarande ${present}. Det som hann läsas in finns kvar och visas inte i planen.`,
    goOn: 'Fortsätt',
    conflict: (present: string): string => `Någon annan har under tiden bytt till ${present}.`,
    conflictText: 'Planen följer den. Din utgåva är inläst och går att byta till.',
    seePresent: 'Visa ramverket'
  },
  done: {
    heading: (title: string): string => `Planen följer nu ${title}`,
    text: 'Nya omgångar och aktiviteter får utgåvans teman.',
    show: 'Visa ramverket'
  }
};

/** What every language has. */
export type FrameworkWords = typeof sv;
