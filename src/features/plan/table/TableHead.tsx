import * as React from 'react';
import { SortColumn, Sorting } from '../../../domain';
import { Icon, useStrings } from '../../../ui';
import { nextSorting } from '../filters';
import { AllMark } from '../selecting';
import { headWidths, useColumns } from './columns';
import { columnClass } from './columnClass';
import styles from './PlanTable.module.scss';

interface TableHeadProps {
  sorting: Sorting;
  onSorting: (sorting: Sorting) => void;
}

/** The headings; pressing one sorts by it, pressing again turns the order round. */
export const TableHead = React.memo(function TableHead({ sorting, onSorting }: TableHeadProps): JSX.Element {
  const { plan } = useStrings();
  const columns = useColumns();
  const keys: SortColumn[] = ['title', ...columns.map(column => column.key)];
  const widths = headWidths(columns);
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        {keys.map(key => {
          const sorted = sorting.column === key;
          return (
            <th key={key} style={widths && { width: widths[key] }} scope="col" role="columnheader" className={columnClass(key)} aria-sort={sorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}>
              {key === 'title' && <AllMark />}
              <button type="button" className={styles.sort} onClick={() => onSorting(nextSorting(sorting, key))}>
                {key === 'unit' ? <abbr title={plan.table.columns.unit}>{plan.table.unitShort}</abbr> : plan.table.columns[key]}
                {sorted && <Icon name={sorting.descending ? 'sortDown' : 'sortUp'} size="small" />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});
