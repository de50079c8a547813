import * as React from 'react';
import { useFormats, useStrings } from '../../ui';
import { KindIcon } from './KindMark';
import { RowCounts, RowFilter } from './reviewRows';
import styles from './RowPicker.module.scss';

const order: RowFilter[] = ['all', 'understood', 'remark', 'notUnderstood', 'exists'];

export interface RowPickerProps {
  counts: RowCounts;
  picked: RowFilter;
  onPick(filter: RowFilter): void;
}

/** Which rows the table shows, with how many there are of each kind. Rows that exist are a choice only where there are any. */
export function RowPicker({ counts, picked, onPick }: RowPickerProps): JSX.Element {
  const { review } = useStrings().importPlan;
  const { number } = useFormats();
  const shown = order.filter(filter => filter !== 'exists' || counts.exists > 0);
  return (
    <div className={styles.picker} role="group" aria-label={review.filterLabel}>
      {shown.map(filter => (
        <button key={filter} type="button" aria-pressed={filter === picked} onClick={() => onPick(filter)}>
          {filter !== 'all' && <KindIcon kind={filter} />}
          {review.filters[filter]} <strong>{number(counts[filter])}</strong>
        </button>
      ))}
    </div>
  );
}
