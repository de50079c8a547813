import type { Question, RoundState } from '../../domain/assessment';

const themes = (count: string): string => (count === '1' ? '1 tema' : `${count} teman`);
/** A title as it stands within a sentence: seasons with a small letter, names as they are. */
const within = (title: string): string => (/^(Hösten|Våren)\b/.test(title) ? title[0].toLowerCase() + title.slice(1) : title);

/** What a group can ask itself at each question. */
const thoughts: Record<Question, string[]> = {
  a: ['Vet ledningen och medarbetarna vad som gäller?', 'Har alla yrkesgrupper, vikarier och nya den kunskap de behöver?'],
  b: ['Finns det rutiner, verktyg och tid som håller i vardagen?', 'Når stödet alla enheter, också kvällar, nätter och helger?'],
  c: ['Arbetar ni så i vardagen, också när det är ont om tid?', 'Vad visar avvikelser, mätningar och egenkontroll?']
};

const states: Record<RoundState, string> = { open: 'pågår', closing: 'stängs', closed: 'stängd' };

/** Words of the assessment: the page, and its step “Bedöm”. Numbers and dates arrive written. They come with their view, not with the page. */
export const sv = {
  title: 'Bedömning',
  loading: 'Hämtar bedömningen …',
  loadingRound: 'Hämtar omgången …',
  notYours: 'Bedömningen görs av planägarna',
  notYoursHint: 'Du läser resultatet under Nuläge.',
  oldLists: 'Planens listor är från en äldre version',
  oldListsHint: 'Uppgradera planen först. Då skapas listorna för bedömningen, och inget som finns ändras.',
  upgrade: 'Uppgradera',
  gone: 'Omgången i länken finns inte.',
  toPresent: 'Till omgången som pågår',
  first: {
    title: 'Starta den första omgången',
    hint: 'Analysgruppen bedömer ett område i taget: räcker kunskapen och stödet, och används de? Varje svar sparas direkt och syns för alla som är med.',
    start: 'Starta en omgång',
    framework: 'Ändra områden och teman'
  },
  steps: { assess: 'Bedöm', decide: 'Besluta', prioritise: 'Prioritera', close: 'Stäng omgången' },
  stepsLabel: 'Omgångens steg',
  stepDone: 'klart',
  progress: (done: string, all: string): string => `${done} av ${themes(all)} klara.`,
  unknown: (count: string): string => `Underlag saknas på ${count === '1' ? '1 fråga' : `${count} frågor`}.`,
  proposals: 'Förra omgångens svar ligger som förslag tills någon bekräftar dem.',
  proposalsFrom: (title: string): string => `Svaren från ${within(title)} ligger som förslag tills någon bekräftar dem.`,
  closedBy: (who: string, day: string): string => `Omgången är stängd${day ? ` ${day}` : ''}${who ? ` av ${who}` : ''}.`,
  closing: 'Omgången håller på att stängas. Det går inte att svara just nu.',
  earlierFailed: 'Tidigare omgångar gick inte att läsa. Du kan svara ändå.',
  readAgain: 'Läs igen',
  unheard: (time: string): string => `Vi får ingen kontakt med SharePoint. Du ser läget ${time}, och vi frågar igen av oss själva.`,
  copyLink: 'Kopiera länk',
  copied: 'Länken är kopierad',
  copyRefused: 'Webbläsaren tillät inte kopiering. Kopiera adressen i adressfältet i stället.',
  rounds: {
    menu: 'Välj omgång',
    choose: (title: string, state: string): string => `${title} (${state})`,
    states,
    start: 'Starta en ny omgång',
    framework: 'Ändra områden och teman'
  },
  here: { label: 'Här nu', hint: 'De som har svarat eller skrivit de senaste tio minuterna', me: 'Du', more: (count: string): string => `och ${count} till` },
  start: {
    title: 'Starta en omgång',
    noThemes: 'Alla teman i ramverket är dolda. Visa något under Ändra områden och teman, så går det att fråga om det.',
    intro: 'En omgång är en genomgång av alla teman. Gamla omgångar finns kvar som de är.',
    name: 'Rubrik',
    seasons: { spring: (year: string): string => `Våren ${year}`, autumn: (year: string): string => `Hösten ${year}` },
    startedOn: 'Startar',
    scope: 'Vad omgången gäller',
    scopeHint: 'Till exempel särskilda boenden för äldre. Lämna tomt om den gäller allt.',
    unit: 'Verksamhet',
    edition: 'Ramverk',
    presentEdition: (title: string): string => `${title} (planens)`,
    editionHint: 'Omgången behåller sitt ramverk, också när planen får ett nytt.',
    editionsFailed: 'Andra utgåvor gick inte att hämta.',
    proposals: 'Förslag från',
    noProposals: 'Inga förslag, börja tomt',
    proposalsHint: 'Svaren läggs in som förslag. De räknas inte förrän någon bekräftar dem.',
    yes: 'Starta omgången',
    again: 'Försök igen',
    cancel: 'Avbryt',
    starting: (done: string, all: string): string => `Lägger in teman, ${done} av ${all} …`
  },
  areas: {
    label: 'Områden',
    progress: (done: string, all: string, whole: boolean): string => `${done} av ${themes(all)}${whole ? ', klart' : ''}`,
    unknown: (count: string): string => `Underlag saknas: ${count}`,
    next: (title: string): string => `Nästa område: ${title}`
  },
  grid: {
    theme: 'Tema',
    split: (count: number): string => (count === 2 ? 'Två svar' : `${count} svar`),
    proposal: (year: string): string => `förslag${year ? ` ${year}` : ''}`,
    was: (who: string, answer: string): string => `${who}, var ${answer}`,
    sending: 'sparas …',
    unsaved: 'inte sparat',
    justAnswered: 'nyss besvarad av',
    done: 'Klart',
    noted: 'Anteckning'
  },
  suggestions: {
    redTwice: (question: string): string => `Röd på ${question} två omgångar i rad`,
    unknownTwice: (question: string): string => `Underlag saknas på ${question} två omgångar i rad`,
    becameWorse: (question: string): string => `Sämre på ${question} än förra omgången`
  },
  settle: {
    heading: (question: string, time: string): string => `${question}: olika svar kl. ${time}.`,
    you: 'Du',
    said: (who: string, answer: string): string => `${who} svarade ${answer}`,
    sentence: (said: string): string => `${said}.`,
    both: (count: number): string => `${count === 2 ? 'Båda' : 'Alla'} svaren finns kvar tills ni har valt.`,
    later: 'Ta det senare'
  },
  bar: { label: 'Svara på vald fråga', confirm: 'Bekräfta', clear: 'Ta bort svaret', note: 'Anteckning' },
  keys: {
    move: 'flytta', note: 'anteckning', undo: 'ångra', all: 'alla tangenter',
    shown: 'Alla tangenter visas under rutnätet.',
    list: [
      [['←', '→', '↑', '↓'], 'flytta'],
      [['1'], 'grön'],
      [['2'], 'gul'],
      [['3'], 'röd'],
      [['0'], 'underlag saknas'],
      [['Enter'], 'bekräfta förslaget, eller gå till två svar'],
      [['Skift', '+', 'Enter'], 'bekräfta temats alla förslag'],
      [['Del'], 'ta bort svaret'],
      [['Ctrl', '+', 'Z'], 'ångra ditt senaste svar'],
      [['N'], 'skriv anteckning, Esc för tillbaka'],
      [['Home', '–', 'End'], 'första och sista frågan'],
      [['PgUp', '–', 'PgDn'], 'förra och nästa område'],
      [['?'], 'visa eller dölj tangenterna']
    ] as [string[], string][]
  },
  saved: {
    saving: 'Sparar …',
    saved: (time: string): string => `Sparat ${time}`,
    notSaved: 'Inte sparat',
    said: (question: string, answer: string): string => `${question}: ${answer}`,
    cleared: 'inget svar',
    disagreement: (questions: string, theme: string): string => `Ni svarade olika på ${questions} i ${theme}. Båda svaren finns kvar.`,
    undone: (question: string, theme: string): string => `Ångrat: ${question} i ${theme}.`,
    nothingToUndo: 'Det finns inget svar att ångra.',
    answeredSince: (who: string): string => `${who} har svarat efter dig. Ångra gäller bara dina egna svar.`
  },
  outcomes: {
    unsaved: (count: string): string => (count === '1' ? '1 svar är inte sparat' : `${count} svar är inte sparade`),
    keptHere: 'De finns kvar på den här datorn och sparas när det går. Du kan fortsätta svara.',
    stay: 'Webbläsaren sparar inget på den här datorn. Stanna på sidan tills svaren är sparade.',
    closed: (who: string, time: string): string => `${who || 'Någon'} stängde omgången${time ? ` kl. ${time}` : ''}`,
    closing: 'Omgången håller på att stängas',
    answer: (theme: string, question: string, answer: string): string => `${theme}, ${question} ${answer}:`,
    takenBack: 'borttaget',
    counted: 'svaret kom med.',
    notCounted: 'svaret kom för sent och är inte med.',
    unsure: 'vi vet inte än om svaret kom med.',
    read: 'Jag har läst'
  },
  pane: {
    label: 'Valt tema',
    question: (letter: string, question: string): string => `Fråga ${letter}, ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
    reflect: 'Fundera på',
    thoughts,
    note: 'Anteckning',
    noteHint: 'Sparas när du lämnar fältet.',
    quoted: (text: string): string => `”${text}”`,
    tip: 'Ni avgör i steget Besluta om temat ska prioriteras.'
  },
  comment: {
    label: 'Kommentar till området',
    writtenBy: (who: string, when: string): string => `${who} skrev senast ${when}.`,
    shownLater: 'Visas för alla på Insidan när omgången stängs.'
  },
  text: {
    saved: (time: string): string => `Sparat ${time}.`,
    saving: 'Sparar …',
    typing: 'Sparas när du lämnar fältet.',
    none: 'Inget är skrivet.',
    restored: 'Det du skrev förra gången hann inte sparas. Det ligger kvar i fältet nu.',
    left: (count: string): string => `${count} tecken kvar.`,
    kept: 'Det du skrivit finns kvar här.',
    unkept: 'Webbläsaren sparar inget på den här datorn. Lämna inte sidan förrän texten är sparad.',
    clash: (by: string, time: string): string => `${by} har också ändrat texten, ${time}.`,
    clashUnknown: 'Någon annan har också ändrat texten.',
    theirs: 'Den andras text',
    emptyTheirs: 'Texten är tom',
    keepMine: 'Behåll min text',
    takeTheirs: 'Ta den andras text',
    bringTogether: 'Lägg ihop texterna',
    late: 'Omgången är stängd. Din text är inte med.',
    closing: 'Omgången håller på att stängas. Vi vet inte om din text kom med.',
    lateCounted: 'Omgången är stängd. Din text kom med.',
    lateHint: 'Kopiera texten om du vill ha den kvar.'
  }
};

/** What every language has. */
export type AssessingWords = typeof sv;
