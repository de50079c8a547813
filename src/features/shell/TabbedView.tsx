import * as React from 'react';
import { ViewTabs } from '../../ui';
import styles from './TabbedView.module.scss';

/** A view under the row of tabs, which is there before the view's code has come. `children` gets the place of the view's commands beside the tabs. */
export function TabbedView({ children }: { children: (commandsAt: HTMLElement | null) => JSX.Element }): JSX.Element {
  const [commandsAt, setCommandsAt] = React.useState<HTMLElement | null>(null);
  return (
    <div>
      <div className={styles.bar}><ViewTabs /><div ref={setCommandsAt} /></div>
      {children(commandsAt)}
    </div>
  );
}
