import * as React from 'react';
import { Status } from '../../domain';
import { Icon, classNames, useStrings } from '../../ui';
import styles from './Report.module.scss';
import { ReportFormState } from './useReportForm';

/** The order in which they are asked for: what is usual first. */
const order: Status[] = ['ongoing', 'done', 'notStarted', 'paused', 'cancelled'];

interface StatusTilesProps {
  form: ReportFormState;
  /** `byPointer`: touched or clicked, not reached with the arrow keys. */
  onChoose: (status: Status, byPointer: boolean) => void;
}

/** The statuses as large buttons, one of them chosen. */
export function StatusTiles({ form, onChoose }: StatusTilesProps): JSX.Element {
  const { common, update: words } = useStrings();
  const pointer = React.useRef(false);
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.label}>{words.status}</legend>
      <div className={styles.tiles}>
        {order.map(status => (
          <label
            key={status} className={classNames(styles.tile, form.values.status === status && styles.chosen)}
            onPointerDown={() => { pointer.current = true; }}
          >
            <input
              type="radio" name={`${form.id}-status`} value={status} checked={form.values.status === status}
              onKeyDown={() => { pointer.current = false; }} onChange={() => onChoose(status, pointer.current)}
            />
            <Icon name={status} />
            <span>{common.status[status]}</span>
            {form.values.status === status && <span className={styles.tick}><Icon name="check" /></span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
