import { subjectName } from '../listNames';
import { FailureFacts, FailureText } from './failures';

const reports = (count: number): string => (count === 1 ? '1 rapport' : `${count} rapporter`);

/** What a sentence about a report that did not arrive can name. */
export interface ReportFailureFacts extends FailureFacts {
  /** Somebody who can give rights: a plan owner. */
  askWhom?: string;
}

/** Words for reporting on an activity, and for reports that wait on this computer. */
export const update = {
  report: 'Rapportera',
  goOn: 'Fortsätt rapportera',
  back: 'Till aktiviteten',
  heading: 'Rapportera',
  dueOn: (day: string): string => `frist ${day}`,
  last: {
    at: (day: string): string => `Senast, ${day}`,
    by: (name: string, what: string): string => `av ${name}, ${what}`,
    none: 'Ingen har rapporterat ännu.',
    loading: 'Hämtar senaste rapporten …',
    failed: 'Tidigare rapporter gick inte att hämta. Du kan rapportera ändå.',
    all: (count: number): string => `Alla ${reports(count)}`,
    fewer: 'Visa bara den senaste'
  },
  status: 'Status nu',
  comment: 'Kommentar',
  needed: {
    paused: 'Behövs, eftersom aktiviteten pausas.',
    cancelled: 'Behövs, eftersom aktiviteten avbryts.',
    closedLate: 'Behövs, eftersom fristen har gått ut.'
  },
  problems: {
    commentMissing: 'Skriv en kommentar, sedan går rapporten att spara.',
    percentOutside: 'Skriv en siffra från 0 till 100.',
    dueMissing: 'Välj ett datum, eller ta bort den nya fristen.',
    dueUnreal: 'Datumet finns inte. Inget är sparat. Välj ett annat datum.'
  },
  more: 'Lägg till i rapporten',
  percent: 'Klart till, procent',
  nextStep: 'Nästa steg',
  needsHelp: 'Behöver stöd',
  due: 'Ny frist',
  dueNow: (day: string): string => `Nu ${day}`,
  noDue: 'Ingen frist nu',
  removeDue: 'Ändra inte fristen',
  effect: 'Effekt',
  effectLabel: 'Effekt vi sett',
  kept: 'Texten finns kvar på den här datorn tills du har sparat, även om du stänger fliken.',
  notKept: 'Webbläsaren sparar ingenting på den här datorn. Stäng inte sidan förrän rapporten är sparad.',
  save: 'Spara',
  saving: 'Sparar …',
  cancel: 'Avbryt',
  discard: 'Släng utkastet',
  keys: 'Ctrl + Enter sparar, Esc går tillbaka och behåller texten.',
  saved: (time: string): string => `Sparat ${time}.`,
  savedWhat: (title: string, status: string): string => `${title}: ${status}.`,
  merged: (fields: string): string => `Andra hade ändrat ${fields} under tiden. Det är kvar.`,
  correct: 'Rätta',
  correcting: 'Rättelse: en ny rapport, den förra finns kvar i historiken.',
  contact: {
    lost: (time: string): string => `Ingen kontakt sedan ${time}`,
    lostHint: 'Spara som vanligt. Rapporterna läggs i kö på den här datorn och skickas när kontakten är tillbaka.',
    throttled: 'SharePoint har mycket att göra',
    throttledHint: (time: string): string => `Vi försöker igen ${time}, du behöver inte göra något. Rapporterna ligger i kö på den här datorn.`,
    expired: 'Du har blivit utloggad',
    expiredHint: 'Din text finns kvar på den här datorn. Logga in igen, sedan skickas den.',
    tryNow: 'Försök nu',
    heardLost: 'Ingen kontakt. Rapporter läggs i kö.',
    back: 'Kontakten är tillbaka.',
    round: (sent: number, total: number, open: number): string => {
      const went = `${sent} av ${reports(total)} skickades.`;
      if (open === 0) return total === 1 ? 'Rapporten skickades.' : `Alla ${total} rapporter skickades.`;
      return open === 1 && total === 2 ? `${went} Den andra behöver ditt svar.` : `${went} ${open} behöver ditt svar.`;
    }
  },
  queue: {
    heading: 'I kö',
    count: reports,
    bar: (count: number): string => `${reports(count)} i kö på den här datorn`,
    barAsks: (count: number): string => (count === 1 ? '1 rapport behöver ditt svar' : `${count} rapporter behöver ditt svar`),
    forPerson: (count: number, name: string): string => `${count} i kö för ${name} på den här datorn`,
    queued: (time: string): string => `Köad ${time}, inte skickad`,
    inHistory: 'Rapporten finns i historiken, aktivitetens läge är inte ändrat',
    sending: 'Skickas …',
    held: 'Ändras, skickas inte just nu',
    failed: 'Inte sparad',
    becomes: 'blir',
    newDue: (day: string): string => `Ny frist ${day}`,
    change: 'Ändra',
    remove: 'Ta bort ur kön',
    removeTried: 'Tar du bort den kan den ändå ha kommit fram. Titta då i historiken innan du skriver en ny.',
    unreadable: (count: number): string => `${reports(count)} från ett tidigare besök går inte att läsa. De ligger kvar på den här datorn men skickas inte. Visa it-enheten det här.`,
    unkept: 'Webbläsaren har inte kunnat spara rapporten på den här datorn. Stäng inte sidan förrän den är skickad.',
    open: 'Visa'
  },
  conflict: {
    flag: 'Två rapporter samtidigt',
    who: (name: string): string => `${name} sparade samma aktivitet före dig. Båda rapporterna sparas i historiken.`,
    question: 'Vilket läge ska gälla?',
    mine: (time: string): string => `Din rapport, sparad här ${time}`,
    theirs: (name: string, time: string): string => `${name}, sparad ${time}`,
    due: (day: string): string => `frist ${day}`,
    noDue: 'ingen frist',
    follows: 'Följer med utan fråga',
    followsDue: (day: string, name: string): string => `Ny frist ${day}. ${name} har satt den, du har inte ändrat fristen.`,
    followsHelp: (name: string): string => `Behöver stöd. ${name} har bett om det.`,
    followsNoHelp: (name: string): string => `Behöver inte längre stöd, enligt ${name}.`,
    waits: 'Läget ändras inte förrän du har valt. Du kan stänga, frågan väntar.',
    send: 'Spara valet',
    sending: 'Sparar …',
    choose: 'Välj det läge som ska gälla.',
    rewrite: 'Skriv en ny rapport',
    keepTheirs: (name: string): string => `Låt läget från ${name} gälla`
  },
  failure: {
    notFound: ({ subject }: ReportFailureFacts): FailureText => ({
      happened: subjectName(subject, 'sv') ? `Listan ”${subjectName(subject, 'sv')}” eller raden finns inte på webbplatsen längre.` : 'Aktiviteten eller en av planens listor finns inte längre.',
      nextStep: 'Din text finns kvar. Ladda om sidan, eller be den som äger webbplatsen att köra uppsättningen igen.'
    }),
    forbidden: ({ askWhom }: ReportFailureFacts): FailureText => ({
      happened: 'Du kan läsa planen men inte ändra den här aktiviteten.',
      nextStep: `Din text finns kvar. Fråga ${askWhom ?? 'planägaren'} om du ska kunna rapportera.`
    }),
    conflict: (): FailureText => ({ happened: 'Andra sparar samma aktivitet just nu.', nextStep: 'Din text finns kvar. Försök igen om en stund.' }),
    throttled: ({ seconds }: ReportFailureFacts): FailureText => ({
      happened: 'SharePoint har mycket att göra.', nextStep: seconds ? `Din text finns kvar. Försök igen om ${seconds} sekunder.` : 'Din text finns kvar. Försök igen om en stund.'
    }),
    tooMany: (): FailureText => ({ happened: 'Det blir för många rader för SharePoint på en gång.', nextStep: 'Din text finns kvar. Försök igen, eller kontakta it-enheten.' }),
    offline: (): FailureText => ({ happened: 'Det finns ingen kontakt med SharePoint.', nextStep: 'Din text finns kvar på den här datorn. Försök igen när kontakten är tillbaka.' }),
    expired: (): FailureText => ({ happened: 'Du har blivit utloggad.', nextStep: 'Din text finns kvar på den här datorn. Logga in igen, sedan skickas den.' }),
    invalid: ({ subject }: ReportFailureFacts): FailureText => (subject === 'newerThanCode'
      ? { happened: 'Planen har en nyare version än den här sidan. Den går att läsa men inte att ändra.', nextStep: 'Din text finns kvar. Ladda om sidan.' }
      : { happened: 'SharePoint godtog inte ett av värdena.', nextStep: 'Din text finns kvar. Ändra rapporten och försök igen.' }),
    unexpected: ({ id }: ReportFailureFacts): FailureText => ({
      happened: 'Det gick inte att spara, och vi vet inte varför.',
      nextStep: `Din text finns kvar. Försök igen, eller ${id ? `skicka id ${id} till it-enheten` : 'kontakta it-enheten'}.`
    })
  },
  fields: {
    title: 'aktivitetens namn', description: 'beskrivningen', unitId: 'verksamheten', areaKey: 'området', themeKey: 'temat', roleIds: 'ansvariga',
    people: 'ansvariga personer', responsibleText: 'ansvarig enligt dokumentet', effort: 'resursåtgången', expectedEffect: 'effekten', start: 'starten',
    due: 'fristen', status: 'statusen', percent: 'hur mycket som är klart', needsHelp: 'behovet av stöd', lastReported: 'senaste rapport',
    statedPriority: 'prio enligt dokumentet', source: 'källan', archivedAt: 'om den är arkiverad'
  }
};
