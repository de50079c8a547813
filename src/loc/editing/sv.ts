const changes = (count: string): string => (count === '1' ? '1 ändring' : `${count} ändringar`);

/** Words for the form about an activity, and for conflicts between two who change it. Numbers and days arrive written. */
export const sv = {
  newHeading: 'Ny aktivitet',
  editHeading: 'Redigera aktivitet',
  edit: 'Redigera',
  goOn: 'Fortsätt redigera',
  more: 'Fler val',
  copy: 'Kopiera aktiviteten',
  archive: {
    menu: 'Arkivera …',
    heading: 'Arkivera aktiviteten?',
    means: 'Den försvinner ur planen och räknas inte längre. Rapporter och historik finns kvar, och den går att ta tillbaka.',
    button: 'Arkivera',
    since: (day: string): string => `Aktiviteten är arkiverad sedan ${day}.`,
    sinceHint: 'Den räknas inte i planen. Historiken finns kvar.',
    restore: 'Ta tillbaka'
  },
  history: {
    edited: 'Ändrad',
    createdBy: 'Skapad',
    archived: 'Arkiverad',
    restored: 'Tillbaka i planen',
    priority: 'Prio',
    nothing: 'inget',
    showAll: 'Visa hela texten',
    showLess: 'Visa mindre',
    notRead: 'Ändringar av uppgifterna går inte att visa. Rapporterna visas.',
    forbidden: 'Du har inte rätt att se ändringar av uppgifterna. Rapporterna visas.',
    older: 'Listan minns inte ändringar före den här.'
  },
  loading: 'Öppnar formuläret …',
  required: 'Fält med * behövs.',
  fields: {
    title: 'Aktivitet', description: 'Beskrivning', unitId: 'Verksamhet', responsible: 'Ansvarig', theme: 'Tema', effort: 'Resursåtgång',
    expectedEffect: 'Förväntad effekt', start: 'Start', due: 'Frist'
  },
  /** The fields of an activity where they stand alone. */
  names: {
    title: 'Aktivitet', description: 'Beskrivning', unitId: 'Verksamhet', areaKey: 'Område', themeKey: 'Tema', roleIds: 'Ansvarig', people: 'Ansvariga personer',
    responsibleText: 'Ansvarig enligt dokumentet', effort: 'Resursåtgång', expectedEffect: 'Effekt', start: 'Start', due: 'Frist', status: 'Status',
    percent: 'Klart till', needsHelp: 'Behöver stöd', lastReported: 'Senaste rapport', statedPriority: 'Prio enligt dokumentet', source: 'Kommer från',
    archivedAt: 'Arkiverad'
  },
  choose: 'Välj',
  chooseTheme: 'Välj område eller tema',
  wholeArea: (area: string): string => `Hela området: ${area}`,
  goneTheme: (key: string): string => `${key} (finns inte längre i ramverket)`,
  hiddenTheme: (title: string): string => `${title} (dolt i ramverket)`,
  addResponsible: 'Lägg till roll eller person',
  roles: 'Roller',
  people: 'Personer i planen',
  remove: (name: string): string => `Ta bort ${name}`,
  documentSays: (text: string): string => `Enligt dokumentet: ${text}`,
  nobodyYet: 'Ingen vald',
  points: (count: string): string => `${count} poäng`,
  removeChoice: 'Ta bort valet',
  priority: {
    becomes: 'Prio blir',
    asBefore: 'som förut',
    before: (value: string): string => `förut ${value}`,
    missing: 'Prio räknas ut när både resursåtgång och effekt är valda.'
  },
  changed: (before: string): string => `Ändrad från ${before}. Inte sparad.`,
  changedText: 'Ändrad. Inte sparad.',
  empty: { unitId: 'kommungemensamt', responsible: 'ingen', theme: 'inget tema', choice: 'inget val', day: 'inget datum', text: 'tom' },
  quoted: (text: string): string => `”${text}”`,
  problems: {
    titleMissing: 'Skriv vad som ska göras.',
    titleTooLong: (over: string): string => `Texten är ${over} tecken för lång. Flytta en del till beskrivningen.`,
    responsibleMissing: 'Välj minst en roll eller person som ansvarar.',
    areaMissing: 'Välj ett tema, eller ett helt område.',
    startUnreal: 'Datumet finns inte. Välj ett annat, eller töm fältet.',
    dueUnreal: 'Datumet finns inte. Välj ett annat, eller töm fältet.',
    dueBeforeStart: (start: string): string => `Fristen ligger före starten, ${start}.`
  },
  reportNote: 'Status, klart till och behov av stöd ändras med',
  reportLink: 'en ny uppdatering',
  reportNoteEnd: ', så att historiken stämmer.',
  newNote: 'Aktiviteten börjar som ej påbörjad. Status, klart till och behov av stöd ändras sedan med uppdateringar.',
  save: 'Spara',
  add: 'Lägg till',
  adding: 'Lägger till aktiviteten …',
  cancel: 'Avbryt',
  unsaved: (count: string): string => `${changes(count)} är inte ${count === '1' ? 'sparad' : 'sparade'}`,
  nothingChanged: 'Inget är ändrat än',
  begun: 'Inget är sparat än',
  toMend: (count: string): string => (count === '1' ? '1 fält behöver rättas' : `${count} fält behöver rättas`),
  keys: 'Ctrl + Enter sparar.',
  taken: (day: string): string => `Du fortsätter med det du skrev ${day}. Det är inte sparat än.`,
  startOver: 'Börja om',
  notKept: 'Webbläsaren sparar ingenting på den här datorn. Stäng inte sidan förrän du har sparat.',
  leave: {
    question: (count: string): string => `${changes(count)} är inte ${count === '1' ? 'sparad' : 'sparade'}. Vad vill du göra?`,
    questionNew: 'Aktiviteten är inte sparad. Vad vill du göra?',
    stay: 'Fortsätt skriva',
    discard: 'Släng det som är skrivet'
  },
  copyTitle: (title: string): string => `Kopia av ${title}`,
  copyNote: (title: string): string => `Kopia av ”${title}”. Datum, status och rapporter följer inte med.`,
  conflict: {
    heading: 'Två har ändrat samma sak',
    who: (name: string, when: string): string => `${name} sparade ${when}, medan du skrev. Inget är sparat över.`,
    question: (field: string): string => `${field}: vad ska gälla?`,
    mine: 'Ditt',
    theirs: (name: string): string => `Från ${name}`,
    before: (value: string): string => `Förut: ${value}`,
    rest: (fields: string): string => `Det andra du ändrade, ${fields}, sparas också.`,
    choose: 'Välj ett av värdena.',
    save: 'Spara valet',
    saving: 'Sparar …',
    keepTheirs: 'Behåll det som står och släng mitt',
    again: 'Den har ändrats igen medan du valde.'
  }
};
