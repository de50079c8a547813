import * as React from 'react';
import { Activity } from '../../../../domain';
import { manyWords } from '../../../../loc/many';
import { Button, LinkButton, VisuallyHidden, useFormats, useWordsOf } from '../../../../ui';
import type { Changing } from '../../changing';
import { useScene } from '../../planScene';
import type { Reporting } from '../../reporting';
import type { Selecting } from '../useSelecting';
import styles from './Many.module.scss';
import { ManyPanel } from './ManyPanel';
import { useSelectKeys } from './useSelectKeys';

export interface ManyPartProps {
  selecting: Selecting;
  onEnd: () => void;
  /** Where the table is. */
  section: React.RefObject<HTMLElement>;
  changing: Changing;
  reporting: Reporting | undefined;
  clock: () => Date;
  /** An activity's details lie over the page: the panel waits behind them. */
  detailsOpen: boolean;
  onOpen: (activityId: number) => void;
  /** Told of each activity that a report has changed. */
  onActivity: (activity: Activity) => void;
}

/** The bar that counts what is marked, the keys that mark, and the panel that changes it. */
export function ManyPart(props: ManyPartProps): JSX.Element {
  const { selecting, onEnd, section, detailsOpen } = props;
  const words = useWordsOf(manyWords);
  const formats = useFormats();
  const { plan } = useScene();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  useSelectKeys({ section, selecting, onEnd, blocked: open || detailsOpen });

  const { ids, order } = selecting;
  const marked = React.useMemo(() => plan.activities.concat(plan.archived).filter(({ id }) => ids.has(id)), [plan.activities, plan.archived, ids]);
  const shown = React.useMemo(() => order.reduce((sum, { id }) => sum + (ids.has(id) ? 1 : 0), 0), [order, ids]);
  const close = React.useCallback(() => {
    setOpen(false);
    button.current?.focus();
  }, []);
  return (
    <>
      <div className={styles.bar} data-marking role="group" aria-label={words.label}>
        <span role="status" className={styles.count}>
          {marked.length === 0 ? words.none : words.marked(formats.number(marked.length), formats.number(Math.max(0, marked.length - shown)))}
        </span>
        <VisuallyHidden>{words.keys}</VisuallyHidden>
        {shown < order.length && <LinkButton onClick={() => selecting.setAll(order.map(({ id }) => id), true)}>{words.all(formats.number(order.length))}</LinkButton>}
        {marked.length > 0 && <LinkButton onClick={() => selecting.setAll(Array.from(ids), false)}>{words.clear}</LinkButton>}
        <span className={styles.acts}>
          <Button ref={button} kind="primary" icon="pen" disabled={marked.length === 0} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>{words.change}</Button>
          <Button onClick={onEnd}>{words.leave}</Button>
        </span>
      </div>
      {open && <ManyPanel {...props} marked={marked} onClose={close} hidden={detailsOpen} />}
    </>
  );
}
