import { Effort, ExpectedEffect, Framework, LocalDate, Status, effectPoints, effortPoints } from '../../domain';
import type { DayColumn, FileProblem, Rejection, Remark, RowPlace, SourceColumn, ToldStanding } from '../../exchange/inward';
import { formatsOf } from '../format';
import { nameInFramework as nameOf, themeTitle } from '../frameworkNames';

const efforts: Record<Effort, string> = { small: 'Liten', medium: 'Medel', large: 'Stor' };
const effects: Record<ExpectedEffect, string> = { small: 'Liten', medium: 'Medel', large: 'Stor', veryLarge: 'Mycket stor' };

const columns: Record<SourceColumn, string> = {
  unit: 'Verksamhet', area: 'Område', theme: 'Tema', activity: 'Aktivitet', responsible: 'Ansvarig', effort: 'Resursåtgång', effect: 'Effekt', priority: 'Priovärde',
  start: 'Start', due: 'Frist', status: 'Status', percent: 'Procent klart', needsHelp: 'Behöver stöd', followUp: 'Uppföljning'
};

const statuses: Record<Status, string> = { notStarted: 'ej påbörjad', ongoing: 'pågår', done: 'klar', paused: 'pausad', cancelled: 'avbruten' };
const toldIn: Record<Extract<Remark, { kind: 'standingUnreadable' }>['column'], string> = { status: 'Statusen', percent: 'Procenttalet', needsHelp: 'Behovet av stöd', followUp: 'Uppföljningen' };

const days: Record<DayColumn, string> = { start: 'Startdatumet', due: 'Fristen' };
const dayText = (day: LocalDate): string => formatsOf('sv').longDate(day);

/** The document's own words, in the language's quotation marks. */
const quoted = (text: string): string => `”${text.replace(/\s+/g, ' ').trim()}”`;

function pointsOf(effort: Effort, effect: ExpectedEffect): string {
  return `${efforts[effort]} ger ${effortPoints[effort]}, ${effects[effect]} ger ${effectPoints[effect]}`;
}

/** What a person should look at in an understood row. */
function remarkSentence(remark: Remark, framework: Framework): string {
  switch (remark.kind) {
    case 'priorityDiffers':
      return `Dokumentet har prio ${remark.stated}. Uträknat blir det ${remark.computed}: ${pointsOf(remark.effort, remark.expectedEffect)}. `
        + `Importeras med ${remark.computed}, dokumentets ${remark.stated} sparas som anmärkning.`;
    case 'priorityUnreadable': return `Priovärdet ${quoted(remark.stated)} är inget tal. Det räknas ut av resursåtgång och effekt.`;
    case 'themeGuessed': return `${quoted(remark.written)} lästes som ${themeTitle(remark.readAs, framework)}.`;
    case 'areaGuessed': return `${quoted(remark.written)} lästes som ${nameOf(remark.readAs, framework)}.`;
    case 'areaFromTheme':
      return remark.written
        ? `Dokumentet skriver området ${quoted(remark.written)}, men temat hör till ${nameOf(remark.readAs, framework)}. Temat fick avgöra.`
        : `Området saknas. Temat hör till ${nameOf(remark.readAs, framework)}.`;
    case 'areaFromHeading': return `Området saknas i raden. Det togs från rubriken ${quoted(remark.written)}.`;
    case 'themeUnknown': return `Temat ${quoted(remark.written)} finns inte i ${framework.title}. Raden importeras utan tema.`;
    case 'themeMissing': return 'Temat saknas. Raden importeras till området.';
    case 'resembles': return `Liknar ${quoted(remark.title)}, som redan finns i planen. Raden läggs till som en ny aktivitet och den gamla ändras inte.`;
    case 'effortUnreadable': return `Resursåtgången ${quoted(remark.written)} gick inte att läsa. Den kan vara liten, medel eller stor.`;
    case 'effectUnreadable': return `Effekten ${quoted(remark.written)} gick inte att läsa. Den kan vara liten, medel, stor eller mycket stor.`;
    case 'effortGuessed': return `Resursåtgången ${quoted(remark.written)} lästes som ${efforts[remark.readAs]}.`;
    case 'effectGuessed': return `Effekten ${quoted(remark.written)} lästes som ${effects[remark.readAs]}.`;
    case 'responsibleNotSplit': return 'Det gick inte att säkert dela upp vilka som ansvarar. Hela texten sparas, välj roller efteråt.';
    case 'responsibleMissing': return 'Ingen ansvarig är angiven.';
    case 'dayUnreadable':
      return `${days[remark.column]} ${quoted(remark.written)} gick inte att läsa som ett datum. Texten läggs sist i beskrivningen, så att du kan välja datum efteråt.`;
    case 'dayGuessed': return `${days[remark.column]} ${quoted(remark.written)} lästes som ${dayText(remark.readAs)}.`;
    case 'dueBeforeStart': return 'Fristen kommer före startdatumet. Båda importeras så som de står, rätta det som är fel efteråt.';
    case 'standingUnreadable':
      return `${toldIn[remark.column]} ${quoted(remark.written)} gick inte att läsa. Texten läggs sist i beskrivningen, så att du kan rapportera efteråt.`;
    case 'statusGuessed': return `Statusen ${quoted(remark.written)} lästes som ${statuses[remark.readAs]}.`;
    case 'statusFromPercent': return `Ingen status går att läsa. Med ${remark.percent}\u00a0% klart lästes den som ${statuses[remark.readAs]}.`;
    case 'percentGuessed': return `Procenttalet ${quoted(remark.written)} lästes som ${remark.readAs}\u00a0%.`;
    case 'formula':
      return remark.valueMissing
        ? `Cellen ${columns[remark.column]} är en formel utan sparat värde och lästes som tom.`
        : `Cellen ${columns[remark.column]} är en formel. Värdet som dokumentet senast räknade ut används.`;
  }
}

/** Why a row is not imported. */
function rejectionSentence(why: Rejection, framework: Framework): string {
  switch (why.kind) {
    case 'activityMissing': return 'Cellen Aktivitet är tom.';
    case 'areaUnknown': {
      const nearest = why.nearest ? ` Närmast ligger ${nameOf(why.nearest, framework)}.` : '';
      return `Området ${quoted(why.written)} finns inte i ${framework.title}.${nearest}`;
    }
    case 'areaMissing': return 'Både område och tema saknas. Fyll i området i dokumentet.';
    case 'severalThemes': return 'Det går inte att veta vilket tema aktiviteten hör till. Dela raden i dokumentet.';
  }
}

/** What is wrong with a file: what happened, and what to do. */
function fileProblemSentence(problem: FileProblem): { title: string; advice: string } {
  switch (problem) {
    case 'empty': return { title: 'Filen är tom.', advice: 'Öppna den och kontrollera att planen är sparad, eller välj en annan fil.' };
    case 'tooLarge': return { title: 'Filen är större än 20 MB.', advice: 'Spara en kopia med bara planens tabeller, utan bilder, och välj den.' };
    case 'tooLargeInside': return { title: 'Filen packas upp till mer än vad en plan kan vara.', advice: 'Den öppnas inte. Kopiera planens tabeller till ett nytt dokument och välj det.' };
    case 'passwordProtected': return { title: 'Filen går inte att öppna.', advice: 'Den är skyddad med lösenord. Spara en kopia utan lösenord och välj den.' };
    case 'notWhatItClaims': return { title: 'Filen är inte vad namnet säger.', advice: 'Innehållet är varken Word, Excel eller CSV. Öppna den i rätt program, spara som .docx eller .xlsx och välj den.' };
    case 'unknownKind': return { title: 'Den sortens fil går inte att läsa.', advice: 'Planen kan läsas från Word (.docx), Excel (.xlsx) och CSV, eller klistras in som tabell.' };
    case 'oldFormat': return { title: 'Filen är sparad i ett äldre format.', advice: 'Öppna den i Word eller Excel, spara som .docx eller .xlsx och välj den.' };
    case 'damaged': return { title: 'Filen är skadad eller inte hel.', advice: 'Öppna den, spara en kopia och välj kopian. Ingenting har sparats i planen.' };
    case 'noTable': return { title: 'Det finns ingen tabell med kolumnen Aktivitet i filen.', advice: 'Kolumnen kan också heta Insats eller Möjlig insats.' };
    case 'tooManyRows': return { title: 'Filen har fler än 50\u00a0000 rader.', advice: 'Dela upp den, eller spara en kopia med bara planen.' };
  }
}

/** Where in the document a row stands, in a few words. */
function placeText({ table, row, sheet }: RowPlace): string {
  if (sheet === undefined) return `Tab. ${table}, rad ${row}`;
  return /^(blad|sheet)/i.test(sheet) ? `${sheet}, rad ${row}` : `Blad ${sheet}, rad ${row}`;
}

/** Words of the document as they go into the description: “Frist enligt dokumentet: hösten 2026”. */
const keptText = (column: SourceColumn, written: string): string => `${columns[column]} enligt dokumentet: ${written}`;

/** How an activity stands, in small letters: “pågår, 40 %”, “behöver stöd”. What goes without saying is left out. */
function standingParts({ status, percent, needsHelp }: ToldStanding): string[] {
  const usual = status === 'done' ? 100 : 0;
  return [`${statuses[status]}${percent === usual ? '' : `, ${percent}\u00a0%`}`, ...(needsHelp ? ['behöver stöd'] : [])];
}

const activities = (count: number): string => `${formatsOf('sv').number(count)} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`;

/** What the import says about how activities stand. */
const standing = {
  heading: 'Status',
  parts: standingParts,
  mark: (told: ToldStanding): string => `: ${standingParts(told).join(', ').replace(/\u00a0/g, ' ')}`,
  comment: (fileName: string, day: LocalDate): string => `Ur ${fileName || 'en inklistrad tabell'}, läst in ${dayText(day)}`,
  will: 'En ny aktivitet som är mer än ej påbörjad får dokumentets status, procent och behov av stöd som sin första uppföljning. De andra börjar som ej påbörjade. '
    + 'Det som redan finns i planen behåller sin status.',
  toDescription: 'Texten läggs i beskrivningen.',
  notTaken: 'Planens status står kvar.',
  finished: 'Får nu den uppföljning som en tidigare import inte hann med.',
  reports: (count: number, of: number): string => {
    const who = count === of ? (of === 1 ? 'Den' : 'Alla') : `${formatsOf('sv').number(count)} av dem`;
    return `${who} får sin första uppföljning ur dokumentet.`;
  },
  finishes: (count: number): string =>
    `${activities(count)} som redan finns får den uppföljning som en tidigare import inte hann med.`,
  reported: (count: number): string => `${activities(count)} har fått sin första uppföljning ur dokumentet.`,
  missing: (count: number): string => `${activities(count)} finns i planen men väntar på sin uppföljning ur dokumentet.`,
  leftOut: (count: number): string => `${activities(count)} fick ingen uppföljning ur dokumentet, eftersom någon redan har sagt hur det går.`
};

/** What is read of a document, beside what the page itself says. */
const columnsRead = [
  'Kolumnerna Verksamhet, Område, Tema, Ansvarig, Resursåtgång, Effekt, Priovärde, Start och Frist, i vilken ordning som helst.',
  'Kolumnerna Status, Procent klart och Behöver stöd, och Uppföljning eller Kommentar bredvid dem.'
];

/** What the import says about a document and its rows. */
export const importRemarks = { remarkSentence, rejectionSentence, fileProblemSentence, placeText, keptText, quoted, columns, columnsRead, daysHeading: 'Datum', standing };
