import * as React from 'react';
import { Plan } from '../../lists';
import { Button, Icon, StepHeading, useLanguage, useStrings } from '../../ui';
import { codesOf, lackingCodes, newRowsOf, registersOf } from './additions';
import { ConfirmBar } from './ConfirmBar';
import { documentWordsOf } from './documentWords';
import { NothingToAdd } from './NothingToAdd';
import { Reading } from './reading';
import { RegisterNote } from './RegisterNote';
import { extraColumns } from './reviewRows';
import { ReviewedRows } from './ReviewedRows';
import styles from './ReviewStep.module.scss';
import { ReviewWords } from './reviewWords';
import { UnitChoice } from './UnitChoice';

export interface ReviewStepProps {
  reading: Reading;
  plan: Plan;
  words: ReviewWords;
  /** The unit's code for rows that name none. */
  unit: string;
  onUnit(code: string): void;
  onConfirm(): void;
  onChooseAnother(): void;
  onClose(): void;
}

/** Step 2: every row with how it was taken, the few choices, and the button that says how many. Nothing is saved yet. */
export function ReviewStep({ reading, plan, words, unit, onUnit, onConfirm, onChooseAnother, onClose }: ReviewStepProps): JSX.Element {
  const { common, importPlan } = useStrings();
  const { standing } = documentWordsOf(useLanguage());
  const rows = React.useMemo(() => newRowsOf(reading), [reading]);
  const lacking = React.useMemo(() => lackingCodes(codesOf(rows, unit, registersOf(plan)), plan), [rows, unit, plan]);
  const nothing = rows.length + reading.unfinished.size === 0;
  const withoutUnit = rows.filter(row => !row.unit.trim()).length;
  return (
    <div className={styles.step}>
      <div className={styles.head}>
        <div>
          <StepHeading>{importPlan.review.heading}</StepHeading>
          <p className={styles.source}>
            <Icon name="document" /> {importPlan.review.source(reading.name || importPlan.pasted, reading.tables, reading.rows.length + reading.rejected.length)}
          </p>
          {reading.otherColumns.length > 0 && <p className={styles.source}>{importPlan.review.otherColumns(common.list(reading.otherColumns))}</p>}
          {extraColumns(reading).standings && <p className={styles.source}>{standing.will}</p>}
        </div>
        <Button icon="upload" onClick={onChooseAnother}>{importPlan.chooseAnother}</Button>
      </div>
      <RegisterNote lacking={lacking} />
      {withoutUnit > 0 && <UnitChoice count={withoutUnit} rows={rows} units={plan.units} unit={unit} onUnit={onUnit} />}
      {nothing && <NothingToAdd reading={reading} activities={plan.activities.concat(plan.archived)} onClose={onClose} />}
      <ReviewedRows reading={reading} words={words} />
      {!nothing && <ConfirmBar reading={reading} adding={rows} onConfirm={onConfirm} onClose={onClose} />}
    </div>
  );
}
