import { formatsOf } from '../format';

const { number } = formatsOf('sv');
const rows = (count: number): string => `${number(count)} ${count === 1 ? 'rad' : 'rader'}`;
const activities = (count: number): string => `${number(count)} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`;
const of = (done: number, total: number): string => `${number(done)}\u00a0av\u00a0${number(total)}`;

/** Words of the import. */
export const importPlan = {
  title: 'Importera plan',
  back: 'Till planen',
  stepsLabel: 'Steg i importen',
  steps: { choose: 'Välj fil', review: 'Kontrollera', importing: 'Importera', done: 'Klart' },
  stepPast: 'klart',
  pasted: 'Inklistrad tabell',
  showPlan: 'Visa planen',
  chooseAnother: 'Välj en annan fil',
  pasteInstead: 'Klistra in tabellen',

  notAllowed: {
    heading: 'Du kan läsa planen men inte importera till den.',
    text: 'Bara planägare importerar, till exempel MAS eller MAR. Be en planägare om hjälp, eller den som äger webbplatsen att lägga till dig i gruppen Planägare.'
  },
  newer: {
    heading: 'Planen har en nyare version än den här sidan.',
    text: 'Den går att läsa men inte att ändra. Ladda om sidan.'
  },

  choose: {
    heading: 'Välj dokumentet med planen',
    lead: 'Filen läses här i webbläsaren. Inget sparas förrän du har sett varje rad och tryckt på Importera.',
    drop: 'Släpp filen här',
    dropping: 'Släpp, så läses filen',
    or: 'eller',
    pick: 'Välj fil',
    kinds: 'Word (.docx), Excel (.xlsx) eller csv. Högst 20 MB.',
    pasteHeading: 'Klistra in en kopierad tabell',
    pasteHint: 'Markera tabellen i Word, Excel eller på en webbsida, kopiera, ställ markören här och tryck Ctrl+V.',
    pasteLabel: 'Kopierad tabell',
    pasteRead: 'Läs tabellen',
    readHeading: 'Det här läses',
    read: [
      'Tabeller med en kolumn Aktivitet, som också kan heta Insats eller Möjlig insats.',
      'Sammanslagna celler, flera tabeller och rubriker som är delade på två rader.'
    ],
    keptHeading: 'Det här händer inte',
    kept: [
      'Filen skickas ingenstans. Den läses på den här datorn och glöms när du lämnar sidan.',
      'Makron, formler och länkar i filen körs inte.',
      'Det som redan finns i planen ändras inte. Samma fil två gånger ger inga dubbletter.'
    ],
    severalFiles: (name: string): string => `En fil i taget. ${name} läses, de andra får vänta.`,
    nothingPasted: 'Det fanns ingen text att läsa i det som klistrades in.'
  },
  reading: (name: string): string => (name ? `Läser ${name} …` : 'Läser tabellen …'),
  readingHere: 'Läses på den här datorn, inget skickas.',

  review: {
    heading: 'Kontrollera innan något sparas',
    source: (name: string, tables: number, count: number): string =>
      `${name} · ${number(tables)} ${tables === 1 ? 'tabell' : 'tabeller'}, ${rows(count)} · läst på den här datorn, ännu inte skickad någonstans`,
    rowsHeading: 'Rader',
    caption: 'Rader i dokumentet, hur de lästes och anmärkningar',
    filterLabel: 'Visa rader',
    filters: { all: 'Alla', notUnderstood: 'Inte förstådda', remark: 'Med anmärkning', understood: 'Förstådda', exists: 'Finns redan' },
    kinds: { notUnderstood: 'Inte förstådd', remark: 'Anmärkning', understood: 'Förstådd', exists: 'Finns redan' },
    order: 'Det som behöver dig först, sedan i dokumentets ordning',
    columns: {
      where: 'Var', read: 'Läst', unit: 'Verk.', theme: 'Område och tema', activity: 'Aktivitet', responsible: 'Ansvarig',
      effort: 'Resurs', effect: 'Effekt', priority: 'Prio'
    },
    activityMissing: 'Saknas',
    notGiven: 'inget',
    notImported: 'Raden importeras inte.',
    wholeArea: 'hela området',
    showing: (shown: number, total: number): string => `Visar ${of(shown, total)} ${total === 1 ? 'rad' : 'rader'}`,
    showMore: (count: number): string => `Visa ${number(count)} till`,
    noneOfKind: 'Inga rader av det slaget.',
    unitQuestion: (count: number): string =>
      count === 1 ? 'En rad säger inte vilken verksamhet den gäller. Den läggs på' : `${rows(count)} säger inte vilken verksamhet de gäller. De läggs på`,
    otherColumns: (names: string): string => `Läses inte: ${names}.`,
    addedToRegisters: 'Läggs till i planens register',
    newUnits: (codes: string): string => `Verksamheter: ${codes}`,
    newRoles: (codes: string): string => `Roller, än så länge utan person: ${codes}`
  },

  confirm: {
    adds: (count: number): string => `${activities(count)} läggs till i planen.`,
    leavesOut: (count: number): string =>
      count === 1 ? '1 rad lämnas utanför; den går att rätta i dokumentet och importera igen.' : `${rows(count)} lämnas utanför; de går att rätta i dokumentet och importera igen.`,
    skips: (count: number): string => `${number(count)} finns redan och hoppas över.`,
    promise: 'Det som redan finns i planen ändras inte. Samma fil två gånger ger inga dubbletter.',
    button: (count: number): string => `Importera ${activities(count)}`,
    nothingNew: 'Ingenting nytt i filen.',
    allThere: (count: number, since: string | undefined): string => {
      const who = count === 1 ? 'Aktiviteten' : count === 2 ? 'Båda aktiviteterna' : `Alla ${activities(count)}`;
      return `${who} finns redan i planen${since ? ` sedan ${since}` : ''}. Inget har ändrats.`;
    },
    nothingUnderstood: 'Ingen rad går att importera.',
    nothingUnderstoodText: 'Varför står vid varje rad. Rätta i dokumentet och välj det igen.'
  },

  progress: {
    heading: (done: number, total: number): string => `Importerar ${of(done, total)} ${total === 1 ? 'aktivitet' : 'aktiviteter'}`,
    label: 'Import',
    secondsLeft: (seconds: number): string =>
      seconds < 60 ? `Ungefär ${seconds === 1 ? '1 sekund' : `${seconds} sekunder`} kvar.` : `Ungefär ${Math.round(seconds / 60) === 1 ? '1 minut' : `${Math.round(seconds / 60)} minuter`} kvar.`,
    stayHere: 'Ha sidan öppen tills det är klart. Stängs den kan du välja samma fil igen, då läggs bara det som saknas till.',
    stop: 'Stoppa',
    stopping: 'Stoppar efter den omgång som pågår …',
    heard: (percent: number, done: number, total: number): string => `${percent}\u00a0procent, ${of(done, total)} importerade`
  },

  stopped: {
    heading: (done: number, total: number): string => `Importen stannade efter ${of(done, total)}`,
    byUser: 'Du stoppade den.',
    at: (time: string): string => `Klockan ${time}.`,
    kept: (done: number, left: number): string => {
      const there = done === 0 ? 'Ingen av dem finns i planen än' : done === 1 ? 'Den första finns i planen' : `De ${number(done)} finns i planen`;
      if (left === 0) return `${there}.`;
      return `${there}, ${left === 1 ? 'den sista väntar' : `de ${number(left)}${done === 0 ? '' : ' andra'} väntar`}.`;
    },
    through: (done: number, total: number): string => `${of(done, total)} ${total === 1 ? 'aktivitet' : 'aktiviteter'} kom med`,
    refused: (count: number): string => `SharePoint tar inte emot ${rows(count)} så som ${count === 1 ? 'den är skriven' : 'de är skrivna'}.`,
    refusedHeading: 'Rader att rätta',
    refusedHint: 'Rätta dem i dokumentet och importera det igen. Det som redan finns i planen hoppas över.',
    goOn: (left: number): string => (left === 1 ? 'Fortsätt med den sista' : `Fortsätt med de ${number(left)}`)
  },

  done: {
    heading: 'Importen är klar',
    added: (count: number): string => (count === 1 ? '1 aktivitet finns nu i planen.' : `${activities(count)} finns nu i planen.`),
    remarks: (count: number): string => `${number(count)} har en anmärkning att titta på.`,
    leftOut: (count: number): string => `${rows(count)} lästes inte in.`,
    showRemarks: (count: number): string => (count === 1 ? 'Visa den med anmärkning' : `Visa de ${number(count)} med anmärkning`),
    hideRemarks: 'Dölj anmärkningarna',
    download: (count: number): string => (count === 1 ? 'Ladda ner raden' : `Ladda ner de ${number(count)} raderna`),
    downloadName: 'rader-utanfor-planen.csv',
    importAnother: 'Importera en fil till'
  },

  outside: {
    where: 'Var i dokumentet', why: 'Varför den inte lästes in'
  }
};
