import * as React from 'react';
import { Person, agera2020 } from '../../domain';
import { SetupPlan } from '../../lists';
import { Button, useStrings } from '../../ui';
import { ITextField, SelectField, TextField } from '../../ui/fluent';
import styles from './ChoicesForm.module.scss';
import { PlanOwners } from './PlanOwners';
import { SetUpCase } from './setUpModel';

export interface Choices {
  planTitle: string;
  planOwners: Person[];
}

export interface ChoicesFormProps {
  plan: SetupPlan;
  why: SetUpCase;
  initial: Choices;
  onStart(choices: Choices): void;
}

/** Editions that can be chosen; there is one so far. */
const editions = [agera2020].map(({ edition, title }) => ({ value: edition, label: title }));

/** The few choices of a first run, and the button. Later runs have none. */
export function ChoicesForm({ plan, why, initial, onStart }: ChoicesFormProps): JSX.Element {
  const { setUp } = useStrings();
  const [choices, setChoices] = React.useState(initial);
  const [edition, setEdition] = React.useState(editions[0].value);
  const [pressed, setPressed] = React.useState(false);
  const titleMissing = choices.planTitle.trim() === '';
  const title = React.useRef<ITextField>(null);
  const start = (): void => {
    setPressed(true);
    if (titleMissing) title.current?.focus();
    else onStart({ ...choices, planTitle: choices.planTitle.trim() });
  };
  const steps = plan.changes.length + (choices.planOwners.length > 0 ? 1 : 0);
  return (
    <div className={styles.form}>
      {why === 'first' && (
        <>
          <h3>{setUp.choices.heading}</h3>
          <SelectField label={setUp.choices.framework} options={editions} value={edition} onChange={setEdition} />
          <TextField
            componentRef={title} label={setUp.choices.title} value={choices.planTitle} maxLength={100}
            errorMessage={pressed && titleMissing ? setUp.choices.titleMissing : undefined}
            onChange={(_event, planTitle = '') => setChoices({ ...choices, planTitle })}
          />
          <PlanOwners user={plan.user} owners={choices.planOwners} onChange={planOwners => setChoices({ ...choices, planOwners })} />
        </>
      )}
      <Button kind="primary" onClick={start}>{setUp[why].button}</Button>
      <p className={styles.time}>{setUp.stepsAndTime(steps)}</p>
    </div>
  );
}
