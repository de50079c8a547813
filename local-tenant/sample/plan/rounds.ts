import { Effort, ExpectedEffect } from '../../../src/domain';
import { Choice } from '../../../src/domain/assessment';
import { DayOffset } from './types';

/** A theme of the closed round: answers to A, B and C (g, y, r, ? for missing facts), those of the round before it, the decision, and more. */
export type SampleTheme = [key: string, answers: string, before: string, choice: Choice, more?: { reason?: string; note?: string; effort?: Effort; effect?: ExpectedEffect }];

/** The rounds: the closed one of a year ago and the one before it, and the one that the group is in the middle of. */
export const sampleRounds = {
  scope: 'särskilda boenden för äldre',
  before: { started: -795 as DayOffset, closed: -757 as DayOffset },
  last: { key: 'sample-round-2', started: -400 as DayOffset, closed: -362 as DayOffset },
  now: { started: -15 as DayOffset, answered: -1 as DayOffset }
};

/** All 33 themes as the group saw them a year ago. */
export const assessedThemes: SampleTheme[] = [
  ['G.1', 'gyy', 'gyr', 'prioritise', { note: 'Ledningsgruppen har patientsäkerhet på dagordningen varje månad.', effort: 'small', effect: 'large' }],
  ['G.2', 'yy?', 'yr?', 'prioritise', { note: 'Enkäten gjordes på fyra av sju boenden.', effort: 'medium', effect: 'large' }],
  ['G.3', 'gyy', 'yyy', 'ongoing'],
  ['G.4', 'yyy', 'yyy', 'wait'],
  ['G.4.1', 'ggy', 'gyy', 'ongoing'],
  ['G.4.2', 'yrr', 'yrr', 'wait', { reason: 'Synpunkter och klagomål behöver fungera först.' }],
  ['G.4.3', 'gyr', 'yyr', 'prioritise', { note: 'Vårdplanen tas fram utan den boende på två enheter.', effort: 'medium', effect: 'veryLarge' }],
  ['G.4.4', '?rr', '??r', 'wait'],
  ['G.4.5', '???', '???', 'wait'],
  ['F1.1', 'ggy', 'gyy', 'prioritise', { reason: 'Allt annat bygger på att vi rapporterar.', note: 'Fler skriver själva, även vikarier.', effort: 'small', effect: 'large' }],
  ['F1.2', 'yyr', 'yyy', 'prioritise', { note: 'Återkopplingen stannar hos chefen.', effort: 'medium', effect: 'veryLarge' }],
  ['F1.3', 'gyy', 'gyy', 'ongoing'],
  ['F1.4', 'yrr', 'yrr', 'prioritise', { note: 'Fall och trycksår räknas, men på olika sätt.', effort: 'large', effect: 'large' }],
  ['F1.5', '??r', '???', 'wait'],
  ['F2.1', 'ggg', 'ggy', 'none'],
  ['F2.2', 'yyr', 'yyr', 'prioritise', { note: 'Läkemedelslistan kommer ibland först dagen efter.', effort: 'medium', effect: 'veryLarge' }],
  ['F2.3', 'ggy', 'gyy', 'prioritise', { note: 'Riskbedömningar görs, uppföljningen glöms.', effort: 'small', effect: 'large' }],
  ['F2.4', 'gyy', 'gyy', 'ongoing'],
  ['F2.5', 'yyg', 'yyg', 'ongoing'],
  ['F2.6', 'gyg', 'gyg', 'ongoing'],
  ['F3.1', 'yry', 'yry', 'wait', { reason: 'Larmen byts våren 2026, vi bedömer igen efter det.', note: 'Larmen byts våren 2026.' }],
  ['F3.2', 'yyy', '?yy', 'wait'],
  ['F3.3', 'ggg', 'gyy', 'ongoing'],
  ['F3.4', 'ggy', 'ggy', 'ongoing'],
  ['F3.5', 'grr', 'gyr', 'prioritise', { note: 'Sommaren var svår, introduktionen blev kort.', effort: 'large', effect: 'veryLarge' }],
  ['F3.6', 'yy?', 'yy?', 'wait'],
  ['F4.1', 'yry', 'yry', 'prioritise', { note: 'Siffrorna finns i fem system.', effort: 'large', effect: 'medium' }],
  ['F4.2', 'yyr', 'yyr', 'wait', { reason: 'Uppgifterna måste samlas först, se temat ovan.' }],
  ['F4.3', 'gyy', 'yyy', 'ongoing'],
  ['F4.4', 'ggy', 'gyy', 'prioritise', { note: 'Natten nås inte av APT.', effort: 'small', effect: 'medium' }],
  ['F5.1', 'yy?', 'yy?', 'wait'],
  ['F5.2', 'gyy', 'gyy', 'ongoing'],
  ['F5.3', 'yrr', 'yrr', 'prioritise', { note: 'En övning på två år.', effort: 'medium', effect: 'large' }]
];

/** The group's words about each area, a year ago. */
export const areaWords: Record<string, string> = {
  G: 'Ledningen går igenom patientsäkerheten varje månad, och det märks ute på boendena. Svagast är delaktigheten. Närstående kommer ofta in sent, och för flera teman saknar vi underlag.',
  F1: 'Medarbetarna rapporterar oftare än 2024 och vet varför. Nu behöver den som rapporterar få svar, och alla boenden räkna vårdskador på samma sätt.',
  F2: 'Vården i vardagen fungerar bra. Störst är risken när någon flyttar mellan sjukhus och boende. Då kommer uppgifter om läkemedel ibland fram för sent.',
  F3: 'Morgonens avstämning finns på fem av sju boenden. Sommarens vikarier fick olika introduktion, och det syns bland avvikelserna.',
  F4: 'Vi samlar in mycket men läser det för sällan tillsammans. Lärdomar når dagpersonalen på APT, men inte alltid natten.',
  F5: 'Enstaka övningar har hållits. Vi har ännu ingen gemensam bild av vilka avbrott vi ska klara, och hur länge.'
};

/** What is confirmed so far in the round that is open: all of the first area, most of the next two. `-` is not answered yet. */
export const answeredNow: Record<string, [answers: string, note?: string]> = {
  'G.1': ['ggy', 'Alla dialoger mellan ledning och enheter är inplanerade.'], 'G.2': ['yy?'], 'G.3': ['ggy'], 'G.4': ['yyy'], 'G.4.1': ['ggg', 'Svar inom två veckor sedan i våras.'],
  'G.4.2': ['yyr'], 'G.4.3': ['gyy', 'Vårdplanen görs med den boende på fem av sju enheter.'], 'G.4.4': ['?rr'], 'G.4.5': ['???', 'Ingen vet vem som kan svara.'],
  'F1.1': ['ggg', 'Mediantiden till svar är tolv dagar.'], 'F1.2': ['y--', 'Mallen för händelseanalys är klar och används.'], 'F1.3': ['gyg'],
  'F2.1': ['ggg'], 'F2.2': ['yyr', 'Vi väntar fortfarande på regionens besked.'], 'F2.3': ['ggy'], 'F2.4': ['ggy'], 'F2.5': ['yyg', 'Spårning med streckkod är på gång.'], 'F2.6': ['g--']
};

/** What the group has written so far about areas. */
export const wordsNow: Record<string, string> = {
  G: 'Ledningen är med. Det som fattas är den boendes egen röst, och underlag för den.',
  F1: 'Fler skriver avvikelser och svaren kommer snabbare. Nästa steg är att räkna vårdskador lika på alla boenden.'
};
