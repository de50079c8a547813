import { cellOf } from '../grids/grid';
import { columnOf, headerOf, joinHeaders } from './columns';

const row = (...texts: string[]): ReturnType<typeof cellOf>[] => texts.map(cellOf);

describe('a heading', () => {
  it.each([
    ['Verksamhet', 'unit'], ['Verksamhetsområde', 'unit'], ['ENHET', 'unit'],
    ['Huvudområde', 'area'], ['Fokusområde', 'area'], ['Område:', 'area'],
    ['Delområde', 'theme'], ['Tema', 'theme'], ['Delområde / tema', 'theme'],
    ['Möjlig insats', 'activity'], ['Beskriv insatser för att möta de identifierade utmaningarna', 'activity'], ['Åtgärd', 'activity'], ['Insats*', 'activity'],
    ['Ansvariga', 'responsible'], ['Beskriv vilken/vilka aktörer som bör agera', 'responsible'], ['Ansvarig (roll)', 'responsible'], ['Aktör', 'responsible'],
    ['Resurs-\nåtgång', 'effort'], ['Resurs- åtgång', 'effort'], ['Resurs\u00ADåtgång', 'effort'], ['Uppskattade resursåtgång', 'effort'], ['Resurser', 'effort'],
    ['Effekt', 'effect'], ['Förväntad effekt (liten–mycket stor)', 'effect'],
    ['Prio-\nvärde', 'priority'], ['Prio', 'priority'], ['Prioritet 2–7', 'priority'],
    ['Start', 'start'], ['Startdatum', 'start'], ['Frist', 'due'], ['Klart senast', 'due'], ['Slutdatum (senast)', 'due'], ['När?', 'due'],
    ['Status', 'status'], ['Läge', 'status'], ['Procent klart', 'percent'], ['% klart', 'percent'], ['Klart (%)', 'percent'], ['Klart (0–100 %)', 'percent'], ['%', 'percent'],
    ['Behöver stöd?', 'needsHelp'], ['Uppföljning', 'followUp'], ['Kommentar', 'followUp'],
    ['Aktiviteter och insatser', 'activity'], ['Insats/åtgärd', 'activity'], ['Område/tema', 'theme'], ['Verksamhet/enhet', 'unit'],
    ['Aktivtet', 'activity'], ['Resursårgång', 'effort'], ['Omrade', 'area']
  ])('%j is the column %s', (heading, column) => {
    expect(columnOf(heading)).toBe(column);
  });

  it.each([
    ['Antal prioriterade teman'], ['Prioriterade teman som har en insats'], ['Ansvarsnivå'], ['Verktyg'], ['Bilaga'], ['Effekt av status'], [''],
    ['Enhetschefer'], ['Fokusområde 2'], ['Aktivitet 12'], ['Aktivitet/ansvarig'], ['constructor'], ['Öva i grupp med enhetschefer, vikarier och nattpersonal på hur en händelse skrivs ner. Först fall, sedan egna exempel.']
  ])('%j is none', heading => {
    expect(columnOf(heading)).toBeUndefined();
  });
});

describe('a header row', () => {
  it('names the activity and one more column', () => {
    expect(headerOf(row('Aktivitet', 'Status'))).toBeUndefined();
    expect(headerOf(row('Aktivitet', 'Start', 'Klart senast'))).toBeUndefined();
    expect(headerOf(row('Område', 'Tema', 'Ansvarig'))).toBeUndefined();
    expect(headerOf(row('Bilaga', 'Ansvarig', 'Aktivitet'))).toEqual({ columns: { responsible: [1], activity: [2] }, others: new Map([[0, 'Bilaga']]) });
    expect(headerOf(row('Aktivitet', 'Status', 'Frist', 'Kommentar'))).toBeUndefined();
  });

  it('takes a comment for one on how it goes only beside a column that tells that', () => {
    expect(headerOf(row('Aktivitet', 'Ansvarig', 'Uppföljning'))).toEqual({ columns: { activity: [0], responsible: [1] }, others: new Map([[2, 'Uppföljning']]) });
    expect(headerOf(row('Aktivitet', 'Ansvarig', 'Status', 'Kommentar'))?.columns).toEqual({ activity: [0], responsible: [1], status: [2], followUp: [3] });
  });

  it('is not one heading merged over all columns', () => {
    const merged = cellOf('Aktivitet');
    expect(headerOf([merged, merged, merged])).toBeUndefined();
  });

  it('of two rows takes what the lower one says', () => {
    const upper = headerOf(row('Aktivitet', 'Ansvarig', 'Bedömning', 'Bedömning'));
    const lower = headerOf(row('Aktivitet', 'Ansvarig', 'Resurs', 'Effekt'));
    expect(upper && lower && joinHeaders(upper, lower)).toEqual({ columns: { activity: [0], responsible: [1], effort: [2], effect: [3] }, others: new Map() });
  });
});
