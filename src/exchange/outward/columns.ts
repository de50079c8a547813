import { Activity, Effort, ExpectedEffect, PlanIndex, Status, joinActivityText, localDateOf, priorityOf } from '../../domain';
import { writeCell } from '../responsible';
import { CellValue, day, number, text } from './table';

/** A column of the documents that go out. */
export interface OutColumn {
  key: string;
  heading: string;
  /** Its width in a spreadsheet, in characters. */
  width: number;
  value(activity: Activity, index: PlanIndex): CellValue;
}

/** The documents are Swedish, whatever language the reader's page is in: the words of the two forms that municipalities use. */
export const effortWords: Record<Effort, string> = { small: 'Liten', medium: 'Medel', large: 'Stor' };
export const effectWords: Record<ExpectedEffect, string> = { ...effortWords, veryLarge: 'Mycket stor' };
const statuses: Record<Status, string> = { notStarted: 'Ej påbörjad', ongoing: 'Pågår', done: 'Klar', paused: 'Pausad', cancelled: 'Avbruten' };
/** How a document says that an activity has no unit of its own; the import reads it so. */
const wholeMunicipality = 'Hela kommunen';

/** Who answers for an activity, as one cell. */
function responsibleText(activity: Activity, index: PlanIndex): string {
  const roles = activity.roleIds.map(id => index.role(id)?.code).filter((code): code is string => code !== undefined);
  return writeCell({ roles, people: activity.people.map(person => person.name), text: activity.responsibleText });
}

/** The columns of the form that municipalities plan their activities in, in its order and with its headings. */
export const planColumns: OutColumn[] = [
  { key: 'unit', heading: 'Verksamhet', width: 12, value: (activity, index) => text(index.unit(activity.unitId)?.code ?? wholeMunicipality) },
  { key: 'area', heading: 'Område', width: 24, value: (activity, index) => text(index.area(activity.areaKey)?.title ?? activity.areaKey) },
  { key: 'theme', heading: 'Tema', width: 26, value: (activity, index) => text(index.theme(activity.themeKey)?.title ?? activity.themeKey) },
  { key: 'activity', heading: 'Aktivitet', width: 58, value: activity => text(joinActivityText(activity)) },
  { key: 'responsible', heading: 'Ansvarig', width: 24, value: (activity, index) => text(responsibleText(activity, index)) },
  { key: 'effort', heading: 'Resursåtgång', width: 14, value: ({ effort }) => text(effort && effortWords[effort]) },
  { key: 'effect', heading: 'Effekt', width: 12, value: ({ expectedEffect }) => text(expectedEffect && effectWords[expectedEffect]) },
  {
    key: 'priority', heading: 'Priovärde', width: 11,
    value: ({ statedPriority, effort, expectedEffect }) => number(statedPriority ?? priorityOf(effort, expectedEffect)?.value)
  }
];

/** What the plan knows besides: for those who go on counting in a spreadsheet. */
export const moreColumns: OutColumn[] = [
  { key: 'start', heading: 'Start', width: 12, value: ({ start }) => day(start) },
  { key: 'due', heading: 'Frist', width: 12, value: ({ due }) => day(due) },
  { key: 'status', heading: 'Status', width: 13, value: ({ status }) => text(statuses[status]) },
  { key: 'percent', heading: 'Procent klart', width: 14, value: ({ percent }) => number(percent) },
  { key: 'needsHelp', heading: 'Behöver stöd', width: 14, value: ({ needsHelp }) => text(needsHelp ? 'Ja' : 'Nej') },
  { key: 'lastReported', heading: 'Senaste rapport', width: 16, value: ({ lastReported }) => day(lastReported && localDateOf(lastReported)) },
  { key: 'archived', heading: 'Arkiverad', width: 12, value: ({ archivedAt }) => day(archivedAt && localDateOf(archivedAt)) },
  { key: 'source', heading: 'Källa', width: 24, value: ({ source }) => text(source) }
];
