import type { TextPart } from '../../domain/learning';

const headings: Record<TextPart, string> = {
  event: 'Det här hände',
  consequence: 'Vad det ledde till',
  causes: 'Varför det kunde hända',
  measures: 'Vad vi har ändrat',
  lessons: 'Det här tar vi med oss',
  questions: 'Diskutera på APT'
};

/** Before a verb: “3 av 22 enheter”. */
const share = (count: number, of: number): string => `${count} av ${of} enheter`;

/** Words of reading learning examples. Days and names arrive written. */
export const sv = {
  headings,
  share,
  minutes: (count: number): string => (count === 1 ? '1 minut' : `${count} minuter`),
  filters: {
    name: 'Sök och filtrera',
    search: 'Sök',
    searchHint: 'Till exempel läkemedelslista',
    theme: 'Tema',
    allThemes: 'Alla teman',
    unit: 'Vår enhet',
    noUnit: 'Ingen vald',
    chooseUnit: 'Välj er enhet, så ser du vad ni inte har gått igenom.',
    notKept: 'Webbläsaren sparar inget. Valet gäller tills du lämnar sidan.',
    onlyNew: (unit: string): string => `Bara dem vi inte har gått igenom på ${unit}`,
    careKind: 'Vårdform',
    all: 'Alla',
    about: (text: string): string => `sökning på ”${text}”`,
    notGoneThrough: (unit: string): string => `inte genomgångna på ${unit}`
  },
  result: {
    shown: (shown: number, of: number): string => `Visar ${shown} av ${of}.`,
    all: (of: number): string => (of === 1 ? 'Visar 1 exempel.' : `Visar alla ${of} exempel.`),
    order: 'nyast först.',
    showAll: 'Visa alla',
    copy: 'Kopiera länk till urvalet',
    copied: 'Länken är kopierad.',
    notCopied: 'Webbläsaren lät oss inte kopiera. Kopiera adressen högst upp i stället.'
  },
  feed: {
    heading: 'Exempel',
    fresh: 'Nytt',
    published: (day: string): string => `publicerat ${day}`,
    readsIn: 'Tar att läsa högt',
    atApt: 'På APT',
    goneThroughBy: (count: number, of: number): string => (count === 0 ? 'Ingen enhet än' : `Genomgånget på ${share(count, of)}`),
    done: (unit: string): string => `Genomgånget på ${unit}`,
    notYet: (unit: string): string => `Inte på ${unit} än`,
    none: 'Inga exempel är publicerade än',
    noneHint: 'Exempel visas här när en redaktör har skrivit ett och en annan har godkänt det.',
    noMatch: 'Inget exempel passar urvalet.',
    noMatchHint: 'Ta bort ett filter eller sök på färre ord.'
  },
  page: {
    back: 'Alla lärandeexempel',
    about: (minutes: string): string => `${minutes} att läsa högt`,
    large: 'Visa stort för APT',
    notLarge: 'Sluta visa stort',
    print: 'Skriv ut',
    copy: 'Kopiera länk',
    newsPage: 'Visa som nyhet på Insidan',
    rail: 'Om exemplet',
    themes: 'Teman',
    themeGone: (key: string): string => `Tema ${key}, som inte finns i planens ramverk`,
    related: 'I planen på samma teman',
    noRelated: 'Planen har ingen pågående aktivitet på de här temana.',
    loadingRelated: 'Hämtar aktiviteterna …',
    showAllRelated: (count: number): string => `Visa alla ${count} i planen`,
    showInPlan: 'Visa temat i planen',
    goneThrough: 'Genomgånget på APT',
    ofUnits: (of: number): string => `av ${of} enheter`,
    ownerSees: 'Planägaren ser vilka.',
    toFollowUp: 'Visa vilka i uppföljningen',
    aboutText: 'Om texten',
    origin: 'Bygger på en utredning enligt lex Maria. Uppgifter som pekar ut personer eller enheter är borttagna. Skriven av en redaktör och godkänd av en annan.'
  },
  gone: {
    heading: 'Exemplet finns inte längre.',
    hint: 'Det har dragits tillbaka, eller så är länken fel. Enheternas markeringar är sparade hos planägaren.',
    toAll: 'Till alla lärandeexempel'
  },
  mark: {
    heading: 'Har ni gått igenom exemplet?',
    hint: 'Ett svar per enhet. Inga namn på deltagare sparas.',
    unit: 'Enhet',
    chooseUnit: 'Välj enhet',
    on: 'APT den',
    comment: 'Vad kom ni fram till?',
    commentHint: 'Valfritt. Alla på Insidan kan läsa det, så skriv inga namn.',
    save: 'Vi har gått igenom detta på APT',
    saving: 'Sparar …',
    noUnit: 'Välj vilken enhet det gäller.',
    noDay: 'Skriv vilken dag det var.',
    future: 'Dagen har inte varit än. Välj i dag eller tidigare.',
    tooLong: (most: number): string => `Texten får ha högst ${most} tecken.`,
    identity: 'Kommentaren innehåller ett personnummer eller samordningsnummer. Inget är sparat. Ta bort numret och försök igen.',
    savedHeading: 'Ni har gått igenom exemplet',
    saved: (unit: string, day: string): string => `${unit} gick igenom exemplet ${day}.`,
    by: (name: string): string => `Registrerat av ${name}.`,
    count: (count: number, of: number): string => `${share(count, of)} har gjort det.`,
    change: 'Ändra',
    remove: 'Ta bort markeringen',
    removed: (unit: string): string => `Markeringen för ${unit} är borttagen.`,
    undo: 'Ångra',
    keep: 'Spara ändringen',
    cancel: 'Avbryt',
    takenHeading: 'Enheten har redan svarat',
    taken: (unit: string): string => `${unit} är redan markerad.`,
    takenBy: (name: string, day: string): string => `${name} skrev in ${day}.`,
    addComment: 'Lägg till min kommentar',
    myComment: 'Vill du lägga till något?',
    added: 'Din kommentar är tillagd.',
    comments: 'Enhetens kommentarer',
    commentBy: (name: string, day: string): string => `${name}, ${day}`,
    clash: 'Du har redan svarat i ett annat fönster.',
    clashHint: (day: string, comment: string): string =>
      `Där står APT ${day}${comment ? ` och ”${comment}”` : ' och ingen kommentar'}. Det du skrev här är inte sparat än. Spara, så ersätter det svaret, eller avbryt och behåll det.`,
    gone: 'Markeringen är borttagen sedan du öppnade sidan.',
    goneHint: 'Det du skrev finns kvar. Spara, så markeras enheten igen.',
    anotherUnit: 'Svara för en annan enhet',
    draftNotKept: 'Webbläsaren sparar inget. Det du skriver försvinner om du lämnar sidan.'
  },
  readOnly: 'Webbplatsen har en nyare version än den här sidan. Ladda om sidan för att kunna markera.'
};
