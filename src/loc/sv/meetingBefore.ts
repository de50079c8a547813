import type { AgendaOrder, AgendaReason, StepOutcome } from '../../domain';

const activities = (count: string): string => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`);

/** Words of the view in which a meeting is prepared. Numbers, days and times arrive written. */
export const meetingBefore = {
  title: 'Inför mötet',
  when: (weekday: string, day: string, from: string, to: string): string => `${weekday} ${day}, ${from}–${to}`,
  ledBy: (people: string): string => `leds av ${people}`,
  edit: 'Ändra rubrik och tid',
  editDone: 'Stäng rubrik och tid',
  meetingTitle: 'Rubrik',
  day: 'Dag',
  starts: 'Börjar',
  length: 'Längd i minuter',
  invalidTime: 'Skriv en dag och en tid som finns. Den förra gäller tills dess.',
  invalidLength: 'Skriv ett antal minuter mellan 5 och 600. Det förra gäller tills dess.',
  print: 'Skriv ut',
  start: 'Starta genomgången',
  starting: 'Startar …',
  saving: 'Sparar …',
  waiting: 'Sparas om en stund …',
  saved: (time: string): string => `Dagordningen sparad ${time}`,
  proposal: 'Ett förslag. Det sparas när du ändrar något eller startar.',
  saveProposal: 'Spara förslaget',
  notSaved: 'Dagordningen är inte sparad. Dina ändringar finns kvar här.',
  conflict: (who: string, time: string): string => `${who} ändrade mötet ${time}, samtidigt som du.`,
  conflictHint: (what: string): string => `Det gäller ${what}. Dina ändringar finns kvar här men är inte sparade. Välj vad som ska gälla.`,
  conflictFields: { agenda: 'dagordningen', title: 'rubriken', startsAt: 'tiden', minutes: 'längden', other: 'Övrigt', state: 'mötets läge' },
  keepMine: 'Låt mitt gälla',
  takeTheirs: 'Ta den andras',
  merged: (what: string): string => `Någon annan hade ändrat ${what}. Det följde med.`,
  since: {
    heading: (day: string): string => `Sedan förra mötet, ${day}`,
    first: 'Det här är det första mötet. Nästa gång ser ni här vad som har hänt sedan dess.',
    becameDone: (count: string): string => (count === '1' ? '1 blev klar' : `${count} blev klara`),
    reports: (count: string): string => (count === '1' ? '1 rapport' : `${count} rapporter`),
    newlyLate: (count: string): string => (count === '1' ? '1 ny försenad' : `${count} nya försenade`),
    removed: (count: string): string => (count === '1' ? '1 borttagen' : `${count} borttagna`),
    added: (count: string): string => (count === '1' ? '1 ny aktivitet' : `${count} nya aktiviteter`),
    show: 'Visa vad som har ändrats',
    hide: 'Dölj vad som har ändrats',
    loading: 'Hämtar rapporterna …',
    headings: { becameDone: 'Blev klara', newlyLate: 'Nya försenade', changed: 'Fick andra värden', added: 'Nya aktiviteter', removed: 'Borttagna', reports: 'Rapporter' },
    nothing: 'Inget har ändrats i planen.',
    was: (state: string): string => `Var ${state}`,
    untitled: (id: string): string => `Aktivitet ${id}`
  },
  choice: {
    label: 'Vad ni går igenom',
    heading: 'Vad ska ni gå igenom?',
    reasons: {
      needsHelp: 'Behöver stöd', late: 'Försenade', changed: 'Ändrade sedan förra mötet', quiet: 'Utan rapport länge', mine: 'Mina egna'
    } satisfies Record<AgendaReason, string>,
    quietFor: 'Utan rapport i',
    once: 'En aktivitet som hör till flera av valen kommer med en gång.',
    units: 'Verksamhet',
    allUnits: (codes: string): string => `Alla: ${codes}`,
    add: 'Lägg till en enstaka aktivitet',
    search: (count: string): string => `Sök bland ${activities(count)}`,
    found: (count: string): string => (count === '0' ? 'Ingen aktivitet passar' : `${activities(count)} passar`),
    order: 'Ordning',
    orders: { important: 'Viktigast först', unit: 'Per verksamhet', area: 'Per område i planen', own: 'Egen ordning' } satisfies Record<AgendaOrder, string>,
    importantHint: 'Stöd, sedan längst försenad, sedan prio'
  },
  agenda: {
    heading: (count: string): string => `Dagordning, ${activities(count)}`,
    planned: (planned: string, length: string): string => `${planned} av ${length} min`,
    left: (minutes: string): string => `${minutes} min över till annat`,
    exact: 'hela tiden är fördelad',
    over: (minutes: string): string => `${minutes} min över tiden`,
    bar: (planned: string, length: string, count: string): string => `${planned} av mötets ${length} minuter är fördelade på ${activities(count)}`,
    help: 'Flytta med handtaget eller pilarna. Tangentbord: mellanslag lyfter, pil upp och ner flyttar, mellanslag släpper, Esc ångrar.',
    empty: 'Inget står på dagordningen. Välj vad ni ska gå igenom, eller lägg till en enstaka aktivitet.',
    emptyReader: 'Dagordningen är inte gjord ännu. Den som leder mötet gör den.',
    fits: (more: string, less: string): string => `Planen har ändrats sedan dagordningen gjordes: ${more} passar valen nu, ${less} passar inte längre.`,
    update: 'Uppdatera dagordningen',
    move: (title: string): string => `Flytta ${title}`,
    up: (title: string): string => `Flytta upp ${title}`,
    down: (title: string): string => `Flytta ner ${title}`,
    remove: (title: string): string => `Ta bort ${title} från dagordningen`,
    minutes: (number: string): string => `Minuter, punkt ${number}`,
    less: 'En minut mindre',
    more: 'En minut mer',
    minutesShort: (minutes: string): string => `${minutes} min`,
    tags: { needsHelp: 'Behöver stöd', changed: 'Ändrad sedan sist', mine: 'Din egen', quiet: 'Inget nytt på länge', added: 'Tillagd' },
    late: (days: string): string => `Försenad ${days}`,
    nobody: 'Ansvarig saknas'
  },
  /** Heard while the agenda changes. */
  heard: {
    lifted: (title: string, at: string, of: string): string => `${title}, lyft, plats ${at} av ${of}`,
    place: (at: string, of: string): string => `plats ${at} av ${of}`,
    dropped: (at: string): string => `släppt på plats ${at}`,
    undone: (at: string): string => `ångrat, tillbaka på plats ${at}`,
    moved: (title: string, at: string, of: string): string => `${title}, plats ${at} av ${of}`,
    removed: (title: string): string => `${title} är borttagen från dagordningen`,
    added: (title: string): string => `${title} är tillagd`
  },
  steps: {
    heading: (day: string): string => `Nästa steg från ${day}`,
    none: 'Inga nästa steg noterades.',
    outcome: {
      done: (day: string | undefined): string => (day ? `Klart ${day}` : 'Klart'),
      reported: (day: string): string => `Ny rapport ${day}`,
      late: (day: string): string => `Aktiviteten skulle vara klar ${day}`,
      waiting: (day: string | undefined): string => (day ? `Aktivitetens frist är ${day}` : 'Ingen rapport sedan dess'),
      removed: (): string => 'Aktiviteten är borttagen'
    } satisfies Record<StepOutcome['kind'], (day: string) => string>
  }
};
