import type { IdentityKind, RewordingKey } from '../../domain/identity';

/** Words about what may give a person away; they come with the views where examples are written and reviewed. */
export const sv = {
  kinds: {
    personalNumber: 'Personnummer', coordinationNumber: 'Samordningsnummer', reserveNumber: 'Reservnummer', phone: 'Telefonnummer', email: 'E-postadress',
    address: 'Adress', date: 'Exakt datum', age: 'Ålder över 89', caseNumber: 'Diarienummer', recordNumber: 'Journalnummer',
    registrationNumber: 'Registreringsnummer', name: 'Namn', unit: 'Enhet'
  } as Record<IdentityKind, string>,
  /** Why it is pointed at, a sentence or two. */
  why: {
    personalNumber: 'Nummer på personer får aldrig finnas i ett exempel och kan inte behållas.',
    coordinationNumber: 'Nummer på personer får aldrig finnas i ett exempel och kan inte behållas.',
    reserveNumber: 'Nummer på personer får aldrig finnas i ett exempel och kan inte behållas.',
    phone: 'Ett telefonnummer leder till en person eller en enhet.',
    email: 'En e-postadress leder till en person eller en enhet.',
    address: 'Adressen visar var någon bor.',
    date: 'Kvartal räcker för att förstå.',
    age: 'Få är så gamla. Åldern kan räcka för att känna igen personen.',
    caseNumber: 'Med numret går ärendet att begära ut.',
    recordNumber: 'Numret leder till en persons journal.',
    registrationNumber: 'Numret leder till ett fordon och den som äger det.',
    name: 'Ser ut som namnet på en person.',
    unit: 'På en liten enhet är det lätt att förstå vem det gäller.'
  } as Record<IdentityKind, string>,
  /** What is put in the find's place; `remove` puts nothing. */
  rewordings: {
    remove: '', olderPerson: 'en äldre person', person: 'personen', nurse: 'sjuksköterskan', staff: 'en medarbetare',
    firstQuarter: 'under första kvartalet', secondQuarter: 'under andra kvartalet', thirdQuarter: 'under tredje kvartalet', fourthQuarter: 'under fjärde kvartalet',
    inHighAge: 'i hög ålder', home: 'hemmet', shortTermUnit: 'en korttidsenhet', careHome: 'ett äldreboende', groupHome: 'en gruppbostad',
    homeCare: 'hemtjänsten', homeNursing: 'hemsjukvården', team: 'ett team', unit: 'en enhet', vehicle: 'bilen'
  } as Record<RewordingKey, string>,
  /** The button that takes the find out. */
  remove: 'Ta bort',
  removeNumber: 'Ta bort ur texten',
  changeTo: (words: string): string => `Byt till ”${words}”`,
  blocks: 'Spärrar'
};
export type IdentityWords = typeof sv;
