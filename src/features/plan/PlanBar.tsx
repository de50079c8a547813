import * as React from 'react';
import { ViewTabs } from '../../ui';
import { PlanCommand, PlanCommands } from './commands';
import styles from './PlanPage.module.scss';

/** The views that there are, and the reader's commands. */
export function PlanBar({ commands }: { commands: PlanCommand[] }): JSX.Element {
  return (
    <div className={styles.bar}>
      <ViewTabs />
      <PlanCommands commands={commands} />
    </div>
  );
}
