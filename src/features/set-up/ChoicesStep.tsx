import * as React from 'react';
import { SetupOptions, SetupPlan } from '../../lists';
import { Icon, StepHeading, useStrings } from '../../ui';
import styles from './ChoicesStep.module.scss';
import { Choices, ChoicesForm } from './ChoicesForm';
import { GroupTable } from './GroupTable';
import { ListTable } from './ListTable';
import { SetUpCase } from './setUpModel';
import { UpgradeSteps } from './UpgradeSteps';

export interface ChoicesStepProps {
  plan: SetupPlan;
  why: SetUpCase;
  /** The calendar year, for the plan's name. */
  year: number;
  onStart(options: Omit<SetupOptions, 'language'>): void;
}

/** Everything that would be made or changed, before anything is; and the few choices. */
export function ChoicesStep({ plan, why, year, onStart }: ChoicesStepProps): JSX.Element {
  const { setUp } = useStrings();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <StepHeading atFirst>{setUp[why].heading}</StepHeading>
        {why === 'upgrade' ? <UpgradeSteps plan={plan} /> : <p className={styles.lead}>{setUp[why].lead}</p>}
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <ListTable items={plan.lists} />
          <GroupTable items={plan.groups} />
          <Untouched />
        </div>
        <aside className={styles.column}>
          <ChoicesForm plan={plan} why={why} initial={initialChoices(plan, why, setUp.choices.defaultTitle(year))} onStart={onStart} />
          {why === 'first' && <Afterwards />}
        </aside>
      </div>
    </div>
  );
}

/** Who sets up a site for the first time becomes a plan owner unless they take themselves out; later runs put in nobody. */
function initialChoices(plan: SetupPlan, why: SetUpCase, planTitle: string): Choices {
  return { planTitle, planOwners: why === 'first' ? [plan.user] : [] };
}

function Untouched(): JSX.Element {
  const { untouched } = useStrings().setUp;
  return (
    <section className={styles.untouched}>
      <Icon name="lock" />
      <div><h3>{untouched.heading}</h3><p>{untouched.text}</p></div>
    </section>
  );
}

function Afterwards(): JSX.Element {
  const { after } = useStrings().setUp;
  return (
    <section className={styles.card}>
      <h3>{after.heading}</h3>
      <ol className={styles.after}>{after.steps.map(step => <li key={step}>{step}</li>)}</ol>
    </section>
  );
}
