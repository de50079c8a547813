import type { TrendPart } from '../../domain/trend';

const many = (one: string, more: string) => (count: string): string => `${count} ${count === '1' ? one : more}`;

/** How many activities a part has. Numbers arrive written. */
const parts: Record<TrendPart, (count: string) => string> = {
  done: many('klar', 'klara'),
  newlyLate: many('ny försenad', 'nya försenade'),
  gotHelp: many('har fått stöd', 'har fått stöd'),
  newNeed: many('nytt behov av stöd', 'nya behov av stöd'),
  noLongerLate: many('inte längre försenad', 'inte längre försenade'),
  resumed: many('återupptagen', 'återupptagna'),
  added: many('ny aktivitet', 'nya aktiviteter'),
  archived: many('arkiverad', 'arkiverade')
};

const headings: Record<TrendPart, string> = {
  done: 'Klara', newlyLate: 'Nya försenade', gotHelp: 'Har fått stöd', newNeed: 'Nya behov av stöd', noLongerLate: 'Inte längre försenade',
  resumed: 'Återupptagna', added: 'Nya aktiviteter', archived: 'Arkiverade'
};

/** Words about how the plan has gone since a day. */
export const sv = {
  since: 'Sedan',
  parts,
  headings,
  nothing: 'inget har ändrats',
  others: (count: string): string => `och ${count} till`,
  reading: (day: string): string => `Läser vad som har hänt sedan ${day} …`,
  failed: (day: string): string => `Det gick inte att läsa vad som har hänt sedan ${day}.`,
  noPlanThen: (day: string): string => `Planen fanns inte här den ${day}. Välj en senare dag.`,
  choose: {
    label: 'Jämför med en annan dag',
    change: (day: string): string => `${day}, välj en annan dag att jämföra med`,
    yearStart: 'Årets början',
    lastMeeting: 'Senaste mötet',
    lastReport: 'Senaste statusrapporten',
    own: 'En annan dag',
    show: 'Visa',
    notADay: 'Skriv en dag som har varit.',
    hint: 'Räknas från dagens början.'
  },
  list: {
    label: (heading: string, day: string): string => `${heading} sedan ${day}`,
    choose: 'Vad som har hänt',
    then: (status: string): string => `då: ${status}`,
    notThere: 'ny sedan dess',
    due: (day: string): string => `frist ${day}`,
    more: (count: string): string => `Visa ${count} till`,
    source: 'Räknat på rapporterna. Det som har ändrats utan rapport räknas som om det alltid varit så.',
    dueUnknown: (count: string): string => (count === '1'
      ? '1 aktivitet har fått ny frist sedan dess. Ingen rapport säger vilken den var, så den räknas varken som ny försenad eller inte längre försenad.'
      : `${count} aktiviteter har fått ny frist sedan dess. Ingen rapport säger vilken den var, så de räknas varken som nya försenade eller inte längre försenade.`)
  },
  help: {
    label: 'Aktiviteter som behöver stöd, den senast rapporterade först',
    reading: 'Läser vad de ber om …',
    failed: 'Det gick inte att läsa vad de ber om.',
    nextStep: 'Nästa steg:',
    notSaid: 'Rapporten säger inte vad som behövs.',
    noReport: 'Ingen rapport säger vad som behövs.',
    more: (count: string): string => `Visa ${count} till`
  },
  comment: {
    heading: 'Planägarens kommentar',
    read: 'Läs statusrapporten',
    failed: 'Det gick inte att hämta planägarens kommentar.'
  },
  development: {
    heading: 'Utveckling över tid',
    reading: 'Läser rapporterna ett år bakåt …',
    failed: 'Det gick inte att läsa rapporterna.',
    day: 'Dag',
    total: 'Totalt',
    today: 'i dag',
    asTable: 'Visa som tabell',
    asChart: 'Visa som diagram',
    chart: (first: string, last: string, text: string): string => `Stapeldiagram över läget vid varje månads slut, från ${first} till ${last}. ${text}`,
    change: (standing: string, from: string, to: string): string => `${standing}: från ${from} till ${to}.`,
    caption: 'Läget vid varje månads slut',
    hint: 'Räknat på rapporterna. En frist som har flyttats utan att någon rapport säger från vad räknas inte som försenad.'
  }
};
