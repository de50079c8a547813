import type { SetupChange } from '../../lists';
import { formatsOf } from '../format';

const { number } = formatsOf('sv');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const steps = (count: number): string => counted(count, 'steg', 'steg');
const numberWords = ['Inget', 'Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex'];

/** Words of the first run and of upgrades. */
export const setUp = {
  loading: 'Ser efter vad som finns på webbplatsen …',
  first: {
    heading: 'Sätt upp planen',
    lead: 'Du äger webbplatsen och kan därför göra det här. Nedan står allt som läggs till. Inget skapas förrän du trycker på Sätt upp, och inget som redan finns ändras.',
    button: 'Sätt upp'
  },
  upgrade: {
    heading: 'Uppgradera planen',
    versions: (from: number, to: number): string => {
      const count = to - from;
      return `Version ${from} finns. ${numberWords[count] ?? number(count)} steg leder till version ${to}.`;
    },
    unharmed: 'Inga rader ändras.',
    button: 'Uppgradera'
  },
  repair: {
    heading: 'Laga uppsättningen',
    lead: 'Planen är uppsatt, men något har ändrats på webbplatsen efteråt. Nedan står vad som läggs till eller rättas. Inga rader ändras.',
    button: 'Laga'
  },
  stepsAndTime: (count: number): string => `${count > 5 ? 'Tar ungefär en minut' : 'Tar några sekunder'}. ${steps(count)}.`,

  lists: {
    heading: 'Listor',
    columns: { name: 'Lista', content: 'Vad den innehåller', change: 'Ändring' }
  },
  groups: {
    heading: 'Grupper och rättigheter',
    columns: { name: 'Grupp', read: 'Läsa', report: 'Rapportera', edit: 'Ändra planen', change: 'Ändring' },
    yes: 'Ja',
    no: 'Nej',
    activitiesOnly: 'Aktiviteter'
  },
  states: { new: 'Ny', changed: 'Ändras', exists: 'Finns' },
  counts: ({ added, changed, existing }: { added: number; changed: number; existing: number }): string => [
    added > 0 && counted(added, 'ny', 'nya'), changed > 0 && `${number(changed)} ändras`, existing > 0 && `${number(existing)} finns`
  ].filter(Boolean).join(', '),
  untouched: {
    heading: 'Ändras inte',
    text: 'Sidor, nyheter, andra listor och deras rättigheter. Inget tas bort. Du kan köra uppsättningen igen; det som redan finns hoppas över.'
  },

  choices: {
    heading: 'Dina val',
    framework: 'Ramverk',
    title: 'Planens namn',
    defaultTitle: (year: number): string => `Handlingsplan ${year}`,
    titleMissing: 'Skriv vad planen ska heta.',
    owners: 'Planägare från början',
    ownersHint: 'Fler läggs till efteråt, i gruppen Planägare.',
    noOwner: 'Ingen vald. Du kan ändå sätta upp planen.',
    remove: (name: string): string => `Ta bort ${name}`,
    add: (name: string): string => `Lägg till ${name}`
  },
  after: {
    heading: 'Sedan',
    steps: [
      'Lägg planägare och ansvariga i sina grupper.',
      'En planägare importerar planen från Word eller Excel.',
      'Alla ser den på den här sidan.'
    ]
  },

  progress: {
    heading: (step: number, total: number, what: string): string => `Steg ${number(step)}\u00a0av\u00a0${number(total)}: ${what}`,
    whats: {
      role: what => `behörighetsnivån ”${what}”`,
      group: what => `gruppen ${what}`,
      list: what => `listan ”${what}”`,
      column: what => `kolumnen ”${what}”`,
      rights: what => what.charAt(0).toLowerCase() + what.slice(1),
      rows: what => what.charAt(0).toLowerCase() + what.slice(1),
      member: what => `planägare i gruppen ${what}`,
      version: what => what.charAt(0).toLowerCase() + what.slice(1)
    } as Record<SetupChange['kind'], (what: string) => string>,
    starting: 'Börjar …',
    label: 'Uppsättning',
    stayHere: 'Ha sidan öppen. Varje steg kontrolleras när det är gjort.',
    groups: 'Grupper och behörighetsnivåer',
    states: { done: 'klart', current: 'pågår', waiting: 'väntar' },
    heard: (percent: number): string => `${percent}\u00a0procent av uppsättningen är klar`
  },

  failed: {
    heading: 'Uppsättningen stannade',
    whats: {
      role: what => `Behörighetsnivån ”${what}” kunde inte skapas.`,
      group: what => `Gruppen ${what} kunde inte skapas.`,
      list: what => `Listan ”${what}” kunde inte skapas.`,
      column: what => `Kolumnen ”${what}” kunde inte läggas till.`,
      rights: what => `${what} kunde inte sättas.`,
      rows: what => `${what} kunde inte fyllas i.`,
      member: what => `Planägarna kunde inte läggas till i gruppen ${what}.`,
      version: () => 'Uppsättningen kunde inte märkas med sin version.'
    } as Record<SetupChange['kind'], (what: string) => string>,
    unknown: 'Det gick inte att börja.',
    notAllowed: 'Ditt konto får inte göra det på webbplatsen.',
    askAdministrator: 'Be den som är administratör för webbplatsen att fortsätta härifrån, eller skaffa rätten och försök igen.',
    kept: (done: number, total: number): string => `${number(done)}\u00a0av ${steps(total)} är klara och ligger kvar.`,
    goOn: (step: number): string => (step === 1 ? 'Försök igen' : `Fortsätt från steg ${number(step)}`),
    copy: 'Kopiera felet'
  },

  done: {
    heading: 'Planen är uppsatt',
    checked: (lists: number, themes: number, groups: number, time: string): string =>
      `${counted(lists, 'lista', 'listor')}, ${counted(themes, 'tema', 'teman')} och ${counted(groups, 'grupp', 'grupper')} är kontrollerade ${time}.`,
    upgraded: (version: number): string => `Planen har nu version ${version}.`,
    importPlan: 'Importera en plan',
    startEmpty: 'Börja med en tom',
    showPlan: 'Visa planen'
  },
  nothingToDo: {
    heading: 'Planen är redan uppsatt',
    text: (version: number): string => `Allt finns och stämmer med version ${version}. Det finns inget att göra.`
  },
  newer: {
    heading: 'Planen går att läsa men inte att ändra.',
    text: (site: number, code: number): string =>
      `Listorna har version ${site}, men den här sidan kan bara version ${code}. Ladda om. Hjälper inte det behöver it-enheten uppdatera appen.`
  },
  listLost: {
    heading: (list: string): string => `Listan ”${list}” har tagits bort`,
    text: 'Planens rader pekar på den. Återställ den ur webbplatsens papperskorg, där den ligger i 93 dagar, så är allt som förut. Finns en ny lista med samma namn, ta bort den först. Inget är ändrat.'
  },
  notOwner: {
    heading: 'Planen är inte uppsatt än',
    text: 'Någon som äger webbplatsen behöver göra det en gång. Fråga:',
    nobodyKnown: 'Någon som äger webbplatsen behöver göra det en gång. Vem det är syns inte för dig; fråga den som sköter Insidan.',
    copyLink: 'Kopiera länk att skicka',
    ofPlan: {
      heading: 'Bara den som äger webbplatsen ändrar uppsättningen',
      text: 'Planen går att läsa och arbeta i som vanligt under tiden. Fråga:',
      nobodyKnown: 'Planen går att läsa och arbeta i som vanligt under tiden. Vem som äger webbplatsen syns inte för dig; fråga den som sköter Insidan.'
    }
  },
  copied: 'Kopierat',
  notCopied: 'Webbläsaren lät oss inte kopiera.'
};
