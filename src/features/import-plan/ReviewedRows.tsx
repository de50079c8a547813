import * as React from 'react';
import { Button, VisuallyHidden, useStrings } from '../../ui';
import { Reading } from './reading';
import { ReviewTable } from './ReviewTable';
import styles from './ReviewedRows.module.scss';
import { RowFilter, countRows, filterRows, extraColumns, pageOfRows, reviewRowsOf } from './reviewRows';
import { ReviewWords } from './reviewWords';
import { RowPicker } from './RowPicker';

/** The card with the preview: which rows, the table, and more rows on demand. */
export function ReviewedRows({ reading, words }: { reading: Reading; words: ReviewWords }): JSX.Element {
  const { review } = useStrings().importPlan;
  const all = React.useMemo(() => reviewRowsOf(reading), [reading]);
  const [filter, setFilter] = React.useState<RowFilter>('all');
  const [room, setRoom] = React.useState(pageOfRows);
  const fitting = filterRows(all, filter);
  const shown = fitting.slice(0, room);
  const more = Math.min(pageOfRows, fitting.length - shown.length);
  const pick = (picked: RowFilter): void => {
    setFilter(picked);
    setRoom(pageOfRows);
  };
  return (
    <section className={styles.card} aria-label={review.rowsHeading}>
      <h3><VisuallyHidden>{review.rowsHeading}</VisuallyHidden></h3>
      <div className={styles.top}>
        <RowPicker counts={countRows(all)} picked={filter} onPick={pick} />
        <p className={styles.weak}>{review.order}</p>
      </div>
      {shown.length > 0 ? <ReviewTable rows={shown} words={words} has={extraColumns(reading)} /> : <p className={styles.none}>{review.noneOfKind}</p>}
      <div className={styles.bottom}>
        <p className={styles.weak} role="status">{review.showing(shown.length, fitting.length)}</p>
        {more > 0 && <Button onClick={() => setRoom(room + pageOfRows)}>{review.showMore(more)}</Button>}
      </div>
    </section>
  );
}
