import { Activity, LocalDate, Unit, localDateOf } from '../../domain';
import { Discussion, LessonOutcome, PublishedExample } from '../../domain/learning';
import { OutTable, TableColumn, day, text } from './table';

/** One example and one unit, which may not have gone through it. */
export interface LearningLine {
  example: PublishedExample;
  /** Names of its themes and kinds of care. */
  themes: string[];
  careKinds: string[];
  unit: Unit;
  mark?: Discussion;
  outcome: LessonOutcome;
}

const lines = (texts: string[]): string => texts.filter(Boolean).join('\n');
const titles = (activities: Activity[]): string => lines(activities.map(({ title }) => title));

function commentsOf({ comment, added }: Discussion): string {
  return lines([comment, ...added.map(({ by, text: written }) => `${by.name}: ${written}`)]);
}

/** The documents are Swedish, whatever language the reader's page is in. */
const columns: TableColumn<LearningLine>[] = [
  { heading: 'Exempel', width: 40, value: ({ example }) => text(example.content.title) },
  { heading: 'Publicerat', width: 12, value: ({ example }) => day(localDateOf(example.publishedAt)) },
  { heading: 'Teman', width: 36, value: ({ themes }) => text(lines(themes)) },
  { heading: 'Vårdform', width: 22, value: ({ careKinds }) => text(lines(careKinds)) },
  { heading: 'Enhet', width: 24, value: ({ unit }) => text(unit.name) },
  { heading: 'APT den', width: 12, value: ({ mark }) => day(mark?.on) },
  { heading: 'Registrerat av', width: 20, value: ({ mark }) => text(mark?.by.name) },
  { heading: 'Vad enheten kom fram till', width: 46, value: ({ mark }) => text(mark && commentsOf(mark)) },
  { heading: 'Aktiviteter av lärdomen', width: 40, value: ({ outcome }) => text(titles(outcome.fromIt)) },
  { heading: 'Andra nya aktiviteter på samma teman', width: 40, value: ({ outcome }) => text(titles(outcome.since)) }
];

/** What became of the lessons and who has talked about them: a row for each example and unit. */
export function learningTable(rows: LearningLine[], date: LocalDate): OutTable<LearningLine> {
  return { title: 'Uppföljning av lärandeexempel', date, rows, columns };
}
