import * as React from 'react';
import { classNames, useStrings } from '../../../ui';
import styles from './Marks.module.scss';
import { markOf } from './selection';
import { useMarks } from './useSelecting';

interface BoxProps {
  of: 'ofRow' | 'ofGroup' | 'ofAll';
  label: string;
  mark: 'all' | 'some' | 'none';
  /** The row that the box belongs to. */
  row?: number;
  onMark: (marked: boolean, event: React.MouseEvent) => void;
}

function Box({ of, label, mark, row, onMark }: BoxProps): JSX.Element {
  const box = React.useRef<HTMLInputElement>(null);
  React.useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = mark === 'some';
  }, [mark]);
  return (
    <label className={classNames(styles.mark, styles[of])}>
      <input
        ref={box} type="checkbox" aria-label={label} data-mark={row} checked={mark === 'all'} onChange={() => undefined}
        onClick={event => onMark(event.currentTarget.checked, event)}
      />
    </label>
  );
}

/** The box of a row. With shift, all from the last one marked. */
export function RowMark({ id, title }: { id: number; title: string }): JSX.Element | null {
  const marks = useMarks();
  const { plan: { selecting: words } } = useStrings();
  if (!marks) return null;
  return <Box of="ofRow" label={words.row(title)} row={id} mark={marks.ids.has(id) ? 'all' : 'none'} onMark={(_, { shiftKey }) => (shiftKey ? marks.selectTo(id) : marks.toggle(id))} />;
}

/** The box of a group: all of its rows that the filter shows. */
export function GroupMark({ rows, title }: { rows: readonly { id: number }[]; title: string }): JSX.Element | null {
  const marks = useMarks();
  const { plan: { selecting: words } } = useStrings();
  if (!marks) return null;
  return <Box of="ofGroup" label={words.group(title)} mark={markOf(marks.ids, rows)} onMark={marked => marks.setAll(rows.map(({ id }) => id), marked)} />;
}

/** The box in the table's head: all rows that are shown. */
export function AllMark(): JSX.Element | null {
  const marks = useMarks();
  const { plan: { selecting: words } } = useStrings();
  if (!marks) return null;
  return <Box of="ofAll" label={words.all} mark={markOf(marks.ids, marks.order)} onMark={marked => marks.setAll(marks.order.map(({ id }) => id), marked)} />;
}
