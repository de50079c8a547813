import * as React from 'react';
import { Button, MenuButton, useStrings } from '../../../ui';
import styles from './PlanCommands.module.scss';
import { PlanCommand } from './declared';

/** The reader's commands: side by side with the rare ones in a menu, and in a narrow column all in the menu beside the one that stands out. */
export function PlanCommands({ commands }: { commands: PlanCommand[] }): JSX.Element | null {
  const { plan } = useStrings();
  if (commands.length === 0) return null;
  const quiet = commands.filter(({ primary }) => !primary);
  const rare = quiet.filter(command => command.rare);
  const wide = quiet.length > 1 ? styles.wide : undefined;
  return (
    <div className={styles.commands} role="group" aria-label={plan.commands}>
      {quiet.map(command => !command.rare && <span key={command.key} className={wide}><CommandButton command={command} /></span>)}
      {rare.length > 0 && <span className={wide}><MenuButton label={plan.moreCommands} items={rare} /></span>}
      {quiet.length > 1 && <span className={styles.folded}><MenuButton label={plan.moreCommands} items={quiet} /></span>}
      {commands.filter(({ primary }) => primary).map(command => <CommandButton key={command.key} command={command} />)}
    </div>
  );
}

export function CommandButton({ command: { label, icon, primary, onClick } }: { command: PlanCommand }): JSX.Element {
  return <Button kind={primary ? 'primary' : 'quiet'} icon={icon} onClick={onClick}>{label}</Button>;
}
