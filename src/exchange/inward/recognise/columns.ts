import { GridCell, textOf } from '../grids/grid';
import { DayColumn, SourceColumn, StandingColumn } from '../rows';
import { lettersOf, misspelled } from './letters';

/** Which places of a table's rows hold which column. A column can stand in several places. */
export type Columns = Partial<Record<SourceColumn, number[]>>;

/** A header row, read: which place holds which column of the plan. */
export interface Header {
  columns: Columns;
  /** Headings that are no column of the plan, by place: their cells are not read. */
  others: Map<number, string>;
}

/** What plans call their columns. Compared by letters only, so `Resurs-åtgång` is `Resursåtgång`. */
const headings: Record<SourceColumn, string[]> = {
  unit: [
    'Verksamhet', 'Verksamheter', 'Verksamhetsområde', 'Verks', 'Enhet', 'Enheter', 'Avdelning', 'Förvaltning',
    'Organisation', 'Unit', 'Department'
  ],
  area: [
    'Område', 'Områden', 'Huvudområde', 'Fokusområde', 'Fokusområden', 'Prioriterat område', 'Prioriterat fokusområde',
    'Grundläggande förutsättning/fokusområde', 'Fokusområde/grundläggande förutsättning', 'Grundförutsättning/fokusområde', 'Area', 'Focus area'
  ],
  theme: [
    'Tema', 'Teman', 'Delområde', 'Delområden', 'Underområde', 'Prioriterat tema', 'Prioriterat delområde',
    'Theme', 'Subarea'
  ],
  activity: [
    'Aktivitet', 'Aktiviteter', 'Insats', 'Insatser', 'Åtgärd', 'Åtgärder', 'Möjlig insats', 'Möjliga insatser', 'Föreslagen insats',
    'Föreslagna insatser', 'Planerad insats', 'Planerade insatser', 'Planerad aktivitet', 'Planerade aktiviteter', 'Planerad åtgärd',
    'Planerade åtgärder',
    'Beskrivning av insats', 'Beskrivning av aktivitet', 'Vad ska göras', 'Activity', 'Activities', 'Measure', 'Action'
  ],
  responsible: [
    'Ansvarig', 'Ansvariga', 'Ansvar', 'Ansvarig roll', 'Ansvariga roller', 'Ansvarig funktion', 'Ansvarig chef', 'Ansvarig för genomförande',
    'Ansvarig aktör', 'Ansvariga aktörer', 'Aktör', 'Aktörer', 'Roll', 'Roller', 'Vem ansvarar', 'Vem', 'Utförare', 'Responsible', 'Responsible role'
  ],
  effort: [
    'Resursåtgång', 'Uppskattad resursåtgång', 'Uppskattade resursåtgång', 'Bedömd resursåtgång', 'Beräknad resursåtgång', 'Resurs', 'Resurser',
    'Resursbehov', 'Resursinsats', 'Arbetsinsats', 'Effort', 'Resources'
  ],
  effect: [
    'Effekt', 'Effekter', 'Förväntad effekt', 'Förväntade effekter', 'Förväntat resultat', 'Uppskattad effekt', 'Bedömd effekt', 'Nytta',
    'Förväntad nytta', 'Effect', 'Expected effect'
  ],
  priority: [
    'Priovärde', 'Prio', 'Prioritet', 'Prioritering', 'Prioriteringsvärde', 'Prioritetsvärde', 'Prioriteringspoäng', 'Priopoäng', 'Priority'
  ],
  start: ['Start', 'Startdatum', 'Startdag', 'Påbörjas', 'Börjar', 'Starttid', 'Start date'],
  due: [
    'Frist', 'Klart senast', 'Klar senast', 'Senast klar', 'Senast klart', 'Ska vara klar', 'Ska vara klart', 'Slutdatum', 'Slutdag', 'Sluttid', 'Förfallodatum',
    'Förfallodag', 'Sista dag', 'Sista datum', 'Måldatum', 'Deadline', 'Tidsfrist', 'Tidplan', 'Tidsplan', 'När', 'Due date', 'Due'
  ],
  status: ['Status', 'Läge', 'Aktuell status', 'Aktuellt läge', 'Status nu', 'Status idag', 'Lägesstatus', 'Genomförandestatus', 'Current status', 'State'],
  percent: [
    'Procent', 'Procent klart', 'Procent klar', 'Procent färdigt', 'Klart procent', 'Klar procent', 'Klart i procent', 'Status procent', 'Andel klart', 'Andel klar',
    'Färdiggrad', 'Färdigställandegrad', 'Genomförandegrad', 'Percent', 'Percent done', 'Percent complete', 'Done percent'
  ],
  needsHelp: ['Behöver stöd', 'Behöver hjälp', 'Behov av stöd', 'Behov av hjälp', 'Stödbehov', 'Stöd behövs', 'Hjälp behövs', 'Needs help', 'Needs support'],
  followUp: [
    'Uppföljning', 'Uppföljningskommentar', 'Kommentar', 'Kommentarer', 'Kommentar till status', 'Kommentar till uppföljning', 'Kommentar uppföljning', 'Statuskommentar',
    'Lägesbeskrivning', 'Lägesrapport', 'Utfall', 'Notering', 'Noteringar', 'Anteckning', 'Anteckningar', 'Vad har gjorts', 'Hur går det', 'Comment', 'Comments', 'Notes', 'Follow-up'
  ]
};

/** Headings that are whole sentences, by how they begin. */
const sentences: { column: SourceColumn; starts: RegExp }[] = [
  { column: 'activity', starts: /^beskriv(a|ning)?(av)?(vilken|vilka|möjliga?|planerade?)*(insats|aktivitet|åtgärd)/ },
  { column: 'responsible', starts: /^(beskriv)?(vilken|vilka)+(aktör|roll|funktion|chef)/ }
];

const known = (Object.keys(headings) as SourceColumn[])
  .reduce<{ letters: string; value: SourceColumn }[]>(
    (all, column) => all.concat(headings[column].map(heading => ({ letters: lettersOf(heading), value: column }))), []);
const exact = new Map(known.map(({ letters, value }) => [letters, value]));
const guessable = known.filter(({ letters }) => letters.length >= 6);

/** Longer texts are what cells hold, not what columns are called. */
const longestHeading = 120;

/** The column that a heading names; undefined when it names none. Brackets and a scale do not count: “Prio (2–7)”. */
export function columnOf(heading: string): SourceColumn | undefined {
  if (heading.length > longestHeading) return undefined;
  if (namesPercent(heading)) return 'percent';
  const plain = withoutScale(heading);
  return namedBy(plain) ?? namedTogether(plain);
}

/** “% klart”, “Klart (%)”: the sign is the word that says what is meant. */
function namesPercent(heading: string): boolean {
  return heading.includes('%') && exact.get(lettersOf(heading.replace(/\d+\s*[–-]\s*\d+/g, ' ').replace(/%/g, ' procent '))) === 'percent';
}

function withoutScale(heading: string): string {
  return heading.replace(/\([^)]*\)?|\d+\s*[–-]\s*\d+/g, ' ');
}

function namedBy(heading: string): SourceColumn | undefined {
  const letters = lettersOf(heading);
  if (!letters) return undefined;
  const sure = exact.get(letters) ?? sentences.find(({ starts }) => starts.test(letters))?.column;
  // “Fokusområde 2” is an area, not a misspelt heading.
  return sure ?? (/\d/.test(letters) ? undefined : misspelled(letters, guessable));
}

/** “Aktiviteter och insatser” is one column twice; “Område/tema” holds themes, which tell their area. */
function namedTogether(heading: string): SourceColumn | undefined {
  const parts = heading.split(/\/|,|\s(?:och|eller|samt|and|or)\s/);
  if (parts.length < 2) return undefined;
  const columns = new Set(parts.map(namedBy));
  if (columns.size === 2 && columns.has('area') && columns.has('theme')) return 'theme';
  return columns.size === 1 ? Array.from(columns)[0] : undefined;
}

const standingColumns: Record<StandingColumn, true> = { status: true, percent: true, needsHelp: true, followUp: true };
/** Days and how it goes do not alone make a list of activities a plan. */
const besideColumns: Record<DayColumn | StandingColumn, true> = { start: true, due: true, ...standingColumns };

/**
 * Reads a row as a header: it must name the activity and one more column of a plan. Undefined for any other row. What “Kommentar” is about
 * is known only beside a column that tells how it goes.
 */
export function headerOf(row: GridCell[]): Header | undefined {
  if (!row.some(isHeading)) return undefined;
  const columns: Columns = {};
  const others = new Map<number, string>();
  const found = row.map(cell => columnOf(textOf(cell)));
  const tells = found.some(column => column !== undefined && column !== 'followUp' && column in standingColumns);
  row.forEach((cell, place) => {
    const heading = textOf(cell);
    const column = found[place] === 'followUp' && !tells ? undefined : found[place];
    if (column) columns[column] = [...(columns[column] ?? []), place];
    else if (heading && row[place - 1] !== cell) others.set(place, heading.replace(/\n/g, ' '));
  });
  return columns.activity && Object.keys(columns).filter(column => !(column in besideColumns)).length >= 2 && distinct(row, columns) ? { columns, others } : undefined;
}

/** Whether a cell is a heading without any guess. Where none is, the row is data, and guessing would cost time for every row. */
function isHeading(cell: GridCell): boolean {
  if (cell.lines.length === 0 || cell.lines.length > 4) return false;
  const letters = lettersOf(withoutScale(textOf(cell).slice(0, longestHeading)));
  return exact.has(letters) || sentences.some(({ starts }) => starts.test(letters));
}

/** A heading merged over all columns is one heading. */
function distinct(row: GridCell[], columns: Columns): boolean {
  const cells = Object.values(columns).reduce<GridCell[]>((all, places) => all.concat(places.map(place => row[place])), []);
  return new Set(cells).size >= 2;
}

/** One header of two that stand below each other: the lower one says more where both say something. */
export function joinHeaders(upper: Header, lower: Header): Header {
  const columns = { ...upper.columns, ...lower.columns };
  const places = new Set(Object.values(columns).reduce<number[]>((all, found) => all.concat(found), []));
  const others = new Map(Array.from([...upper.others, ...lower.others]).filter(([place]) => !places.has(place)));
  return { columns, others };
}
