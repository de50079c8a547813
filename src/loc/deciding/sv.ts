import type { SuggestionKey } from '../../domain/assessment';

const activities = (count: string): string => (count === '1' ? '1 aktivitet' : `${count} aktiviteter`);

/** What could be thought about a theme; `question` is A, B or C. */
const suggestions: Record<SuggestionKey, (question: string) => string> = {
  redTwice: question => `Röd på ${question} två omgångar i rad`,
  unknownTwice: question => `Underlag saknas på ${question} två omgångar i rad`,
  becameWorse: question => `Sämre på ${question} än förra omgången`,
  redUndecided: () => 'Rött svar men inget beslut',
  redWithoutReason: () => 'Rött svar som får vänta: skriv varför',
  greenPrioritised: () => 'Alla svar är gröna: skriv varför det ändå prioriteras',
  notEstimated: () => 'Resursåtgång eller effekt är inte uppskattad',
  noActivity: () => 'Ingen aktivitet'
};

/** Words of the step “Besluta”. Numbers, days and times arrive written. */
export const sv = {
  summary: (decided: string, all: string): string => `${decided} av ${all} teman har beslut.`,
  prioritised: (count: string): string => (count === '1' ? '1 prioriteras.' : `${count} prioriteras.`),
  without: (count: string): string => (count === '1' ? '1 prioriterat tema saknar aktivitet' : `${count} prioriterade teman saknar aktivitet`),
  areas: 'Områden',
  areaProgress: (decided: string, all: string): string => `${decided} av ${all} beslut`,
  areaDone: (all: string): string => `${all} av ${all} beslut, klart`,
  areaWithout: (count: string): string => `${count} utan aktivitet`,
  columns: { theme: 'Tema', answers: 'Svar', decision: 'Beslut' },
  choose: (theme: string): string => `Beslut om ${theme}`,
  note: 'Anteckning',
  noActivity: 'Ingen aktivitet',
  activities,
  reasonInRow: (reason: string): string => `Skäl: ${reason}`,
  more: 'Skäl, uppskattning och aktiviteter',
  pane: 'Valt tema',
  answered: 'Svaren',
  was: (word: string): string => `var ${word}`,
  wasDecided: (round: string): string => `Beslut i ${round}`,
  suggestions: 'Att fundera på',
  suggestionsHint: 'Det här ändrar inget av sig självt. Ni beslutar.',
  suggestion: suggestions,
  reason: 'Skäl',
  reasonHint: 'Sparas när du lämnar fältet.',
  left: (count: string): string => `${count} tecken kvar`,
  effort: 'Resursåtgång',
  effect: 'Förväntad effekt',
  clear: 'Ta bort valet',
  priority: 'Prio blir',
  priorityMissing: 'Prio räknas ut när både resursåtgång och effekt är valda.',
  linked: 'Aktiviteter i planen',
  fromHere: 'skapad ur omgången',
  create: 'Skapa aktivitet',
  createMore: 'Skapa en till',
  createNote: (theme: string, round: string): string => `Från temat ”${theme}” i ${round}. Aktiviteten och temat länkar till varandra.`,
  created: (title: string): string => `Aktiviteten ”${title}” är med i planen.`,
  keys: { move: 'flytta', choose: 'besluta', reason: 'skäl' },
  saving: 'Sparar …',
  waiting: 'Sparas strax',
  saved: (time: string): string => `Sparat ${time}`,
  notSaved: 'Inte sparat',
  kept: 'Det du valt och skrivit finns kvar här.',
  unkept: 'Webbläsaren sparar inget på den här datorn. Lämna inte sidan förrän beslutet är sparat.',
  late: {
    closing: (by: string): string => (by ? `${by} stänger omgången just nu.` : 'Omgången håller på att stängas.'),
    closed: (by: string, moment: string): string => `${by} stängde omgången ${moment}, innan ditt beslut kom fram.`,
    counted: (by: string, moment: string): string => `${by} stängde omgången ${moment}. Ditt beslut hann med.`,
    unsure: 'Om ditt beslut kom med syns när omgången är stängd.',
    kept: 'Det är sparat men inte med i den stängda omgången. Öppnas omgången igen, i steget Stäng omgången, så finns det kvar.',
    yours: 'Ditt beslut'
  },
  clash: {
    heading: (name: string, time: string): string => `${name} beslutade annat ${time}`,
    hint: 'Inget är sparat över. Båda finns kvar tills du har valt.',
    mine: 'Ditt',
    theirs: (name: string): string => `Från ${name}`,
    keepMine: 'Behåll mitt',
    takeTheirs: 'Ta den andras',
    together: 'Behåll mitt och lägg ihop skälen',
    none: 'inget',
    noDecision: 'Inget beslut'
  },
  frozen: (by: string, day: string): string => `Omgången stängdes ${day} av ${by}. Besluten står som de var då.`,
  closing: 'Omgången håller på att stängas. Besluten går inte att ändra nu.',
  readOnly: 'Du kan läsa besluten men inte ändra dem.',
  loading: 'Hämtar besluten …',
  empty: 'Området har inga teman i den här omgången.'
};

/** What every language has. */
export type DecidingWords = typeof sv;
