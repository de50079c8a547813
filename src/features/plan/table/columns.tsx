import * as React from 'react';
import { Activity, SortColumn } from '../../../domain';
import { DueCell, PriorityCell, ResponsibleCell, StatusCell, UnitCell, UpdatedCell } from './cells';

/** A column beside the title, which is every row's heading. */
export interface PlanColumn {
  key: Exclude<SortColumn, 'title'>;
  Cell: React.ComponentType<{ activity: Activity }>;
  /** In a card of a narrow column the value stands alone, without the column's name. */
  unlabelled?: boolean;
  numbers?: boolean;
}

/** The table's columns, in order. A new one is a line here and its words. */
export const columns: PlanColumn[] = [
  { key: 'unit', Cell: UnitCell, unlabelled: true },
  { key: 'responsible', Cell: ResponsibleCell },
  { key: 'priority', Cell: PriorityCell, unlabelled: true },
  { key: 'status', Cell: StatusCell, unlabelled: true },
  { key: 'due', Cell: DueCell, numbers: true },
  { key: 'updated', Cell: UpdatedCell, numbers: true }
];
