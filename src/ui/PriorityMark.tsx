import * as React from 'react';
import { Priority, bandOf } from '../domain';
import { classNames } from './classNames';
import styles from './marks.module.scss';
import { useStrings } from './strings';
import { VisuallyHidden } from './VisuallyHidden';

/** The priority's number in its band: filled 6–7, tinted 4–5, outlined 2–3, dashed while it is unknown. */
export function PriorityMark({ priority }: { priority: Priority | undefined }): JSX.Element {
  const { common } = useStrings();
  if (!priority) {
    return <span className={classNames(styles.priority, styles.missing)}><span aria-hidden="true">–</span><VisuallyHidden>{common.priorityMissing}</VisuallyHidden></span>;
  }
  return (
    <span className={classNames(styles.priority, styles[bandOf(priority)])}>
      <VisuallyHidden>{common.priority} </VisuallyHidden>
      {priority.value}
    </span>
  );
}
