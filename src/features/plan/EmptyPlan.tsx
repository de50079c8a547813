import * as React from 'react';
import { Icon, useStrings } from '../../ui';
import { CommandButton, PlanCommand } from './commands';
import styles from './PlanPage.module.scss';

interface EmptyPlanProps {
  /** May this reader fill the plan? */
  mayFill: boolean;
  commands: PlanCommand[];
}

/** A plan without activities: the owner is told how to fill it, others that it is coming. */
export function EmptyPlan({ mayFill, commands }: EmptyPlanProps): JSX.Element {
  const { plan: { empty } } = useStrings();
  return (
    <div className={styles.empty}>
      <Icon name="document" />
      <h2>{mayFill ? empty.owner : empty.reader}</h2>
      <p>{mayFill ? empty.ownerHint : empty.readerHint}</p>
      {mayFill && commands.filter(command => command.primary).map(command => <CommandButton key={command.key} command={command} />)}
    </div>
  );
}
