import { Activity, PlanIndex } from '../../../domain';
import { OutColumn, planColumns } from '../columns';
import { AreaRows, byArea } from '../documentOrder';
import { cellText } from '../table';
import { OutgoingPlan } from '../types';
import { Block, BlockCell, TableBlock } from './blocks';

/** A column of the document's tables, and which neighbours of a table share its cell. */
interface TableColumn {
  column: OutColumn;
  heading: string;
  width: number;
  /** Whether a row goes on with the cell of the row above. Columns without it stand for each activity alone. */
  sharedWith?: (above: Activity, below: Activity) => boolean;
}

const sameTheme = (a: Activity, b: Activity): boolean => a.themeKey === b.themeKey;
const sameLevels = (a: Activity, b: Activity): boolean => sameTheme(a, b) && a.effort === b.effort && a.expectedEffect === b.expectedEffect;

function columnOf(key: string): OutColumn {
  const column = planColumns.find(known => known.key === key);
  if (!column) throw new Error(`There is no column ${key}.`);
  return column;
}

/** The unit has a column of its own where the plan knows units; without one the table is the second form as it stands. */
const unitColumn: TableColumn = { column: columnOf('unit'), heading: 'Verksamhet', width: 11 };

const tableColumns: TableColumn[] = [
  { column: columnOf('area'), heading: 'Område', width: 18, sharedWith: sameTheme },
  { column: columnOf('theme'), heading: 'Tema', width: 18, sharedWith: sameTheme },
  { column: columnOf('activity'), heading: 'Insatser', width: 32 },
  { column: columnOf('responsible'), heading: 'Ansvariga', width: 18 },
  { column: columnOf('effort'), heading: 'Uppskattad resursåtgång', width: 12, sharedWith: sameLevels },
  { column: columnOf('effect'), heading: 'Förväntad effekt', width: 10, sharedWith: sameLevels }
];

/** The activities: a heading and a table for each area, as the second form has them. */
export function activityTables({ activities, framework, index, assessment }: OutgoingPlan): Block[] {
  const areas = byArea(activities, framework, index);
  const columns = activities.some(({ unitId }) => index.unit(unitId)) ? [unitColumn, ...tableColumns] : tableColumns;
  if (areas.length === 0) return [];
  // Beside an assessment they stand where the second form has them: 3.3, and an area 3.3.1.
  const heading = (level: 1 | 2, number: string, text: string): Block =>
    (assessment ? { kind: 'heading', level: level === 1 ? 2 : 3, text: `${number} ${text}` } : { kind: 'heading', level, text });
  return [
    heading(1, '3.3', 'Föreslagna insatser och ansvariga'),
    ...areas.flatMap((area, at): Block[] => [heading(2, `3.3.${at + 1}`, area.title), tableOf(area, columns, index)])
  ];
}

function tableOf({ title, area, activities }: AreaRows, columns: TableColumn[], index: PlanIndex): TableBlock {
  const areaHeading = area && /^fokusområde/i.test(area.title) ? 'Fokusområde' : 'Huvudområde';
  return {
    kind: 'table',
    caption: `Insatser: ${title}`,
    description: `Tabell med ${activities.length} insatser. En rad för varje insats; område och tema gäller alla rader som cellen täcker.`,
    headings: columns.map(({ column, heading }) => (column.key === 'area' ? areaHeading : heading)),
    widths: columns.map(({ width }) => width),
    rows: activities.map((_, at) => columns.map(column => cellOf(column, activities, at, index)))
  };
}

function cellOf({ column, sharedWith }: TableColumn, activities: Activity[], at: number, index: PlanIndex): BlockCell {
  const activity = activities[at];
  const shares = (one: Activity | undefined, next: Activity | undefined): boolean => Boolean(one && next && sharedWith?.(one, next));
  if (shares(activities[at - 1], activity)) return { lines: [], merge: 'goesOn' };
  const text = cellText(column.value(activity, index));
  return { lines: text ? text.split('\n') : [], ...(shares(activity, activities[at + 1]) ? { merge: 'start' } : {}) };
}
