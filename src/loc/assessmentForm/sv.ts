import type { ExpectedEffect } from '../../domain';
import type { Answer, Question } from '../../domain/assessment';
import type { FileProblem } from '../../exchange/inward';
import type { FormRemark, UnreadReason } from '../../exchange/inward/assessment';

const letter: Record<Question, string> = { a: 'A', b: 'B', c: 'C' };
const answer: Record<Answer, string> = { green: 'grön', yellow: 'gul', red: 'röd', unknown: 'underlag saknas' };
const part: Record<'effort' | 'effect', string> = { effort: 'Resursåtgången', effect: 'Effekten' };
const level: Record<ExpectedEffect, string> = { small: 'liten', medium: 'medel', large: 'stor', veryLarge: 'mycket stor' };
const quoted = (text: string): string => `”${text.replace(/\s+/g, ' ').trim()}”`;
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (parts: string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts[parts.length - 1]}`);

/** How many of each kind of thing. */
export interface TakenCounts {
  answers: number;
  notes: number;
  decisions: number;
  comments: number;
}

const takenText = ({ answers, notes, decisions, comments }: TakenCounts): string => listed([
  ...(answers > 0 ? [counted(answers, 'svar', 'svar')] : []), ...(notes > 0 ? [counted(notes, 'anteckning', 'anteckningar')] : []),
  ...(decisions > 0 ? [counted(decisions, 'beslut', 'beslut')] : []), ...(comments > 0 ? [counted(comments, 'kommentar', 'kommentarer')] : [])
]);

/** What a person should look at in a theme of the form. */
function remark(found: FormRemark): string {
  switch (found.kind) {
    case 'wordAgainstColour': return `${letter[found.question]}: cellen säger ${quoted(found.written)} men är ${answer[found.colour]}. Ordet fick gälla.`;
    case 'wordUnclear': return `${letter[found.question]}: ${quoted(found.written)} är inget svar. Cellens färg lästes som ${answer[found.readAs]}.`;
    case 'answerUnclear': return `${letter[found.question]}: ${quoted(found.written)} gick inte att läsa som ett svar.`;
    case 'colourUnclear': return `${letter[found.question]}: färgen är varken grön, gul, röd eller grå.`;
    case 'colourGuessed': return `${letter[found.question]}: färgen ligger mellan två svar och lästes som ${answer[found.readAs]}.`;
    case 'themeGuessed': return `Temat heter ${quoted(found.written)} i filen.`;
    case 'choiceUnclear': return `Beslutet ${quoted(found.written)} gick inte att läsa.`;
    case 'levelUnclear': return `${part[found.part]} ${quoted(found.written)} gick inte att läsa.`;
    case 'levelGuessed': return `${part[found.part]} ${quoted(found.written)} lästes som ${level[found.readAs]}.`;
    case 'cut': return found.part === 'note' ? 'Anteckningen är för lång och slutar med ”…”.' : 'Skälet är för långt och slutar med ”…”.';
  }
}

/** Why a row of the form was not understood. `nameOf` gives a theme or an area its name. */
function unread(why: UnreadReason, nameOf: (key: string) => string): string {
  switch (why.kind) {
    case 'themeUnknown': return `Temat finns inte i omgångens ramverk.${why.nearest ? ` Närmast ligger ${nameOf(why.nearest)}.` : ''}`;
    case 'severalThemes': return 'Raden nämner flera teman. Dela den i filen.';
    case 'twice': return `${nameOf(why.key)} står två gånger i filen med olika innehåll. Den första raden lästes.`;
    case 'areaUnknown': return 'Det går inte att se vilket område kommentaren hör till.';
  }
}

/** What is wrong with a file: what happened, and what to do. */
const problems: Record<FileProblem, { title: string; advice: string }> = {
  empty: { title: 'Filen är tom.', advice: 'Öppna den och kontrollera att bedömningen är sparad, eller välj en annan fil.' },
  tooLarge: { title: 'Filen är större än 20 MB.', advice: 'Spara en kopia med bara bedömningens blad, utan bilder, och välj den.' },
  tooLargeInside: { title: 'Filen packas upp till mer än vad en bedömning kan vara.', advice: 'Den öppnas inte. Kopiera bedömningen till en ny fil och välj den.' },
  passwordProtected: { title: 'Filen går inte att öppna.', advice: 'Den är skyddad med lösenord. Spara en kopia utan lösenord och välj den.' },
  notWhatItClaims: { title: 'Filen är inte vad namnet säger.', advice: 'Öppna den i Excel, spara som .xlsx och välj den.' },
  unknownKind: { title: 'Den sortens fil går inte att läsa.', advice: 'En bedömning läses från Excel (.xlsx).' },
  oldFormat: { title: 'Filen är sparad i ett äldre format.', advice: 'Öppna den i Excel, spara som .xlsx och välj den.' },
  damaged: { title: 'Filen är skadad.', advice: 'Öppna den i Excel, spara en ny kopia och välj den.' },
  noTable: { title: 'Det finns ingen bedömning i filen.', advice: 'Ett blad behöver en rubrikrad med A, B och C, till exempel ”A. Tillräcklig kunskap?”. Hämta formuläret här om du vill börja från det.' },
  tooManyRows: { title: 'Filen har för många rader.', advice: 'Spara en kopia med bara bedömningens blad och välj den.' }
};

/** Words of the assessment's form. Numbers are counted here, places and names arrive written. */
export const sv = {
  download: {
    button: 'Hämta som Excel',
    word: 'Hämta som Word',
    writing: 'Gör filen …',
    done: (name: string): string => `${name} ligger bland dina hämtade filer.`,
    offline: 'Det gick inte att hämta det som gör filen. Kontrollera nätet och försök igen.',
    failed: (error: string): string => `Det gick inte att göra filen. Teknisk uppgift till it-enheten: ${error}`
  },
  open: 'Läs in från Excel',
  title: 'Läs in bedömning från Excel',
  back: 'Till bedömningen',
  choose: {
    lead: 'Har gruppen börjat i ett kalkylark går det att fortsätta här. Filen läses i webbläsaren och skickas ingenstans. Inget sparas förrän du har sett varje tema och tryckt på Läs in.',
    drop: 'Släpp filen här',
    dropping: 'Släpp, så läses filen',
    or: 'eller',
    pick: 'Välj fil',
    kinds: 'Excel (.xlsx). Högst 20 MB.',
    severalFiles: (name: string): string => `En fil i taget. ${name} läses, de andra får vänta.`,
    factsHeading: 'Det här läses',
    facts: [
      'Områden, teman och svaren på A, B och C, som cellens färg eller som ord: grön, gul, röd, underlag saknas.',
      'Anteckningar, områdenas kommentarer, beslut och skäl, resursåtgång och förväntad effekt.',
      'Blad och rader i vilken ordning som helst. Det som är tomt i filen ändrar inget.'
    ]
  },
  reading: (name: string): string => `Läser ${name} …`,
  problems,
  another: 'Välj en annan fil',
  review: {
    heading: 'Kontrollera innan något sparas',
    read: (name: string, themes: number, all: number): string => `${name}: ${themes} av omgångens ${all} teman lästes.`,
    adds: (counts: TakenCounts): string => (takenText(counts) ? `Nytt i filen: ${takenText(counts)}.` : 'Inget i filen är nytt.'),
    differs: (count: number): string =>
      (count === 1 ? 'På 1 ställe säger filen något annat än det som gruppen redan har sagt.' : `På ${count} ställen säger filen något annat än det som gruppen redan har sagt.`),
    differsHint: 'Det ändras bara där du kryssar för.',
    takeAll: (count: number): string => `Ta filens i stället på alla ${count} ställen`,
    same: 'Filen säger samma sak som omgången. Det finns inget att läsa in.',
    nothingRead: 'Inget i filen hör till den här omgången. Det finns inget att läsa in.',
    moreUnread: (count: number): string => `och ${counted(count, 'rad', 'rader')} till`,
    unreadHeading: (count: number): string => `${counted(count, 'rad', 'rader')} förstods inte`,
    outside: (names: string): string => `Frågas inte i den här omgången: ${names}.`,
    caption: (area: string): string => `${area}: vad filen säger om varje tema`,
    columns: { theme: 'Tema', note: 'Anteckning', decision: 'Beslut' },
    comment: 'Kommentar',
    place: (sheet: string | undefined, row: number): string => (sheet ? `Bladet ${sheet}, rad ${row}` : `Rad ${row}`),
    /** Of a thing that the round has otherwise. */
    now: (text: string): string => `nu: ${text}`,
    nowDisputed: 'nu: olika svar',
    unchanged: 'oförändrat',
    notInFile: 'Inget i filen',
    reason: (text: string): string => `Skäl: ${text}`,
    effort: (text: string): string => `Resursåtgång: ${text}`,
    effect: (text: string): string => `Effekt: ${text}`,
    /** Heard with the box of a thing: which, and what becomes of it. */
    take: (what: string): string => `Ta med ${what}`,
    takes: (counts: TakenCounts): string => `${takenText(counts)} läses in.`,
    nothing: 'Inget är valt.',
    promise: 'Allt annat i omgången står kvar. Samma fil kan läsas in igen.',
    button: 'Läs in'
  },
  remark,
  unread,
  saving: {
    heading: (done: number, all: number): string => `Läser in, ${done}\u00a0av\u00a0${all}`,
    stay: 'Ha sidan öppen tills det är klart.',
    stop: 'Stoppa'
  },
  ended: {
    done: 'Bedömningen är inläst',
    saved: (count: number): string => `${counted(count, 'tema eller kommentar', 'teman och kommentarer')} sparades.`,
    disputed: (names: string): string => `Någon annan svarade olika på samma gång. Båda svaren står kvar tills gruppen enas: ${names}.`,
    conflict: (names: string): string => `Någon annan hann ändra. Deras ord står kvar: ${names}.`,
    late: 'Omgången stängdes medan filen lästes in. Det som inte hann sparas finns inte med.',
    stopped: 'Du stoppade inläsningen.',
    kept: (done: number, left: number): string => `${done} är sparade, ${left} väntar.`,
    goOn: 'Fortsätt',
    look: 'Granska filen igen'
  },
  mayNot: 'Omgången är stängd. Den går att läsa men inte att ändra.'
};
