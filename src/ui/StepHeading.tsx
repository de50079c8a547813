import * as React from 'react';
import styles from './StepHeading.module.scss';

export interface StepHeadingProps {
  /** It is there when the page comes, not because of something the user did: the focus stays where it is. */
  atFirst?: boolean;
  children: React.ReactNode;
}

/**
 * The heading of one step of a task. It takes the focus when it comes, so that a reader of any kind starts at the top of what is new;
 * give it another `key` for another step.
 */
export function StepHeading({ atFirst = false, children }: StepHeadingProps): JSX.Element {
  const element = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (!atFirst) element.current?.focus();
  }, [atFirst]);
  return <h2 ref={element} tabIndex={-1} className={styles.heading}>{children}</h2>;
}
