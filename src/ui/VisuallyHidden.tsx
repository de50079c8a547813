import * as React from 'react';
import styles from './VisuallyHidden.module.scss';

/** Words for screen readers where the eye has a shape. */
export function VisuallyHidden({ children, ...status }: { children: React.ReactNode; role?: 'status' }): JSX.Element {
  return <span {...status} className={styles.hidden}>{children}</span>;
}
