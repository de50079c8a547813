const digits = (count: number): string => String(count);
const themes = (count: number): string => (count === 1 ? '1 prioriterat tema' : `${digits(count)} prioriterade teman`);

/** How many of the prioritised have an activity, after their number. */
function withActivity(prioritised: number, have: number): string {
  if (prioritised === 1) return have === 1 ? 'med aktivitet' : 'utan aktivitet';
  if (have === prioritised) return 'alla med aktivitet';
  return have === 0 ? 'inget med aktivitet' : `${digits(have)} med aktivitet`;
}

function missing(prioritised: number, without: number): string {
  if (prioritised === 1) return without === 0 ? 'och det har aktivitet' : 'och det saknar aktivitet';
  if (without === 0) return 'alla har minst en aktivitet';
  if (without === prioritised) return 'inget av dem har någon aktivitet';
  return without === 1 ? 'ett av dem saknar aktivitet' : `${digits(without)} av dem saknar aktivitet`;
}

/** A title as it stands within a sentence: seasons with a small letter, names as they are. */
function within(title: string): string {
  return /^(Hösten?|Våren?|Sommaren?|Vintern?)(?=\s|$)/.test(title) ? title[0].toLowerCase() + title.slice(1) : title;
}

/** Words of the view of how things stand. Numbers arrive as they are, days and answers written. */
export const sv = {
  loading: 'Hämtar nuläget …',
  title: (round: string): string => `Nuläge: ${round}`,
  within,
  bar: {
    round: 'Omgång',
    compare: 'Jämför med',
    compareNone: 'Ingen',
    onlyChanged: 'Bara ändrade teman',
    print: 'Skriv ut',
    closed: (day: string, by: string): string => `Stängd ${day} av ${by}.`,
    framework: (title: string): string => `Ramverk: ${title}.`,
    comparedWith: (round: string): string => `Jämfört med ${within(round)}.`,
    ongoing: (round: string): string => `${round} pågår och visas här när den är stängd.`
  },
  none: {
    heading: 'Ingen omgång är stängd än',
    hint: 'Nuläget visas här när analysgruppen har stängt sin första bedömningsomgång.',
    ongoing: (round: string, day: string): string => `${round} pågår sedan ${day}.`,
    toAssessing: 'Till bedömningen'
  },
  notClosed: 'Omgången som länken går till är inte stängd. Här visas den senaste som är stängd.',
  damaged: (round: string): string => `${round} kan inte visas. Det som är sparat om den har ändrats sedan den stängdes.`,
  damagedHint: 'Välj en annan omgång, eller be en planägare öppna omgången och stänga den igen.',
  compareFailed: (round: string): string => `Det gick inte att läsa ${within(round)}, så inget jämförs.`,
  unreadable: (count: number): string => (count === 1 ? 'En omgång kan inte läsas och visas inte här.' : `${digits(count)} omgångar kan inte läsas och visas inte här.`),
  result: {
    heading: (prioritised: number, of: number, without: number): string =>
      (prioritised === 0 ? `Inget av ${digits(of)} teman prioriteras` : `${digits(prioritised)} av ${digits(of)} teman prioriteras, ${missing(prioritised, without)}`),
    area: 'Område',
    answers: 'Svar',
    prioritised: 'Prioriterade teman',
    withActivity: 'varav med minst en aktivitet',
    missing: (count: number): string => `${digits(count)} saknas`,
    whole: 'Hela ramverket',
    hint: (day: string): string => `Svar och beslut är som de var när omgången stängdes. Aktiviteterna räknas i planen som den är ${day}.`
  },
  area: {
    line: (prioritised: number, have: number): string => (prioritised === 0 ? 'Inget prioriterat tema' : `${themes(prioritised)}, ${withActivity(prioritised, have)}`),
    theme: 'Tema',
    decision: 'Beslut',
    activities: 'Aktiviteter',
    reason: (text: string): string => `Skäl: ${text}`,
    activityCount: (count: number): string => (count === 1 ? '1 aktivitet' : `${digits(count)} aktiviteter`),
    activitiesOf: (count: string, theme: string): string => `${count} för ${theme}`,
    noActivity: 'Ingen aktivitet',
    comment: 'Kommentar',
    noComment: 'Gruppen har inte skrivit någon kommentar.',
    newTheme: (round: string): string => `Fanns inte ${within(round)}`,
    gone: (round: string, names: string[]): string => `Bara ${within(round)}: ${names.join('; ')}`
  },
  compare: {
    /** Before the marks of what changed. */
    against: (round: string): string => `Mot ${within(round)}:`,
    againstAll: (round: string, answers: number): string => `Mot ${within(round)}, av ${digits(answers)} svar:`,
    nothing: 'ingen skillnad',
    nothingAtAll: (round: string): string => `Inget svar skiljer sig från ${within(round)}.`,
    /** Without an answer: underlag saknades. */
    was: (answer: string | undefined): string => (answer === undefined ? 'saknades' : `var ${answer}`),
    wasHeard: (answer: string | undefined, round: string): string => `, ${answer === undefined ? 'underlag saknades' : `var ${answer}`} ${within(round)}`,
    wasTitle: (answer: string, round: string): string => `${round}: ${answer}`
  }
};
