import * as React from 'react';
import { Activity } from '../../../domain';
import { ColumnKey, firstColumns } from '../view';
import { DueCell, PriorityCell, ResponsibleCell, StatusCell, UnitCell, UpdatedCell } from './cells';
import { AreaCell, CreatedCell, DescriptionCell, EffectCell, EffortCell, PeopleCell, PercentCell, SourceCell, StartCell, ThemeCell } from './moreCells';

/** A column beside the title, which is every row's heading. */
export interface PlanColumn {
  key: ColumnKey;
  Cell: React.ComponentType<{ activity: Activity }>;
  /** In a card of a narrow column the value stands alone, without the column's name. */
  unlabelled?: boolean;
  numbers?: boolean;
  /** How wide it is beside others, when there are more of them than the page's own widths are made for. */
  share: number;
}

/** All columns that the table can have. A new one is a line here, its words, and its rule in the domain's sorting. */
const allColumns: PlanColumn[] = [
  { key: 'unit', Cell: UnitCell, unlabelled: true, share: 70 },
  { key: 'responsible', Cell: ResponsibleCell, share: 120 },
  { key: 'priority', Cell: PriorityCell, unlabelled: true, share: 130 },
  { key: 'status', Cell: StatusCell, unlabelled: true, share: 140 },
  { key: 'due', Cell: DueCell, numbers: true, share: 140 },
  { key: 'updated', Cell: UpdatedCell, numbers: true, share: 110 },
  { key: 'area', Cell: AreaCell, share: 110 },
  { key: 'theme', Cell: ThemeCell, share: 130 },
  { key: 'effort', Cell: EffortCell, share: 80 },
  { key: 'effect', Cell: EffectCell, share: 80 },
  { key: 'start', Cell: StartCell, numbers: true, share: 100 },
  { key: 'percent', Cell: PercentCell, numbers: true, share: 70 },
  { key: 'people', Cell: PeopleCell, share: 120 },
  { key: 'description', Cell: DescriptionCell, share: 200 },
  { key: 'created', Cell: CreatedCell, numbers: true, share: 100 },
  { key: 'source', Cell: SourceCell, share: 120 }
];
const byKey = new Map(allColumns.map(column => [column.key, column]));

/** Columns by their keys, in the order given. */
export function columnsOf(keys: ColumnKey[]): PlanColumn[] {
  return keys.map(key => byKey.get(key)).filter((column): column is PlanColumn => column !== undefined);
}

const titleShare = 240;

/** The width of each column in per cent, where others than the first ones are shown; undefined where the table's own widths fit. */
export function headWidths(columns: PlanColumn[]): Partial<Record<string, string>> | undefined {
  if (columns.every(({ key }) => firstColumns.includes(key))) return undefined;
  const whole = columns.reduce((sum, { share }) => sum + share, titleShare);
  const part = (share: number): string => `${((100 * share) / whole).toFixed(2)}%`;
  return Object.fromEntries([['title', part(titleShare)], ...columns.map(({ key, share }) => [key, part(share)])]);
}

const ColumnsContext = React.createContext<PlanColumn[]>(columnsOf(firstColumns));
export const ColumnsProvider = ColumnsContext.Provider;

/** The columns that are shown, in their order. */
export function useColumns(): PlanColumn[] {
  return React.useContext(ColumnsContext);
}
