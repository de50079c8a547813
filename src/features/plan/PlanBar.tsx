import * as React from 'react';
import { Button, IconName, ViewTabs, useStrings } from '../../ui';
import styles from './PlanPage.module.scss';

/** Something that the reader may do with the plan; handed in from outside, so that the plan view knows no other task. */
export interface PlanCommand {
  key: string;
  label: string;
  icon: IconName;
  /** The one that the empty plan proposes and that stands out. */
  primary?: boolean;
  onClick: () => void;
}

/** The views that there are, and the reader's commands. */
export function PlanBar({ commands }: { commands: PlanCommand[] }): JSX.Element {
  const { plan } = useStrings();
  return (
    <div className={styles.bar}>
      <ViewTabs />
      {commands.length > 0 && (
        <div className={styles.commands} role="group" aria-label={plan.commands}>
          {commands.map(command => <CommandButton key={command.key} command={command} />)}
        </div>
      )}
    </div>
  );
}

export function CommandButton({ command: { label, icon, primary, onClick } }: { command: PlanCommand }): JSX.Element {
  return <Button kind={primary ? 'primary' : 'quiet'} icon={icon} onClick={onClick}>{label}</Button>;
}
