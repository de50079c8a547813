import * as React from 'react';
import { Button, MenuButton, useStrings } from '../../../ui';
import styles from './PlanCommands.module.scss';
import { PlanCommand } from './declared';

/** The reader's commands: side by side, and in a narrow column as a menu beside the one that stands out. */
export function PlanCommands({ commands }: { commands: PlanCommand[] }): JSX.Element | null {
  const { plan } = useStrings();
  if (commands.length === 0) return null;
  const quiet = commands.filter(({ primary }) => !primary);
  return (
    <div className={styles.commands} role="group" aria-label={plan.commands}>
      {quiet.map(command => <span key={command.key} className={quiet.length > 1 ? styles.wide : undefined}><CommandButton command={command} /></span>)}
      {quiet.length > 1 && <span className={styles.folded}><MenuButton label={plan.moreCommands} items={quiet} /></span>}
      {commands.filter(({ primary }) => primary).map(command => <CommandButton key={command.key} command={command} />)}
    </div>
  );
}

export function CommandButton({ command: { label, icon, primary, onClick } }: { command: PlanCommand }): JSX.Element {
  return <Button kind={primary ? 'primary' : 'quiet'} icon={icon} onClick={onClick}>{label}</Button>;
}
