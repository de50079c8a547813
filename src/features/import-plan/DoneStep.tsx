import * as React from 'react';
import { Button, MessageBox, StepHeading, useLanguage, useStrings } from '../../ui';
import { documentWordsOf } from './documentWords';
import styles from './DoneStep.module.scss';
import { Run, countReports } from './importModel';
import { Reading } from './reading';
import { ReviewTable } from './ReviewTable';
import { extraColumns, reviewRowsOf } from './reviewRows';
import { ReviewWords } from './reviewWords';

export interface DoneStepProps {
  reading: Reading;
  run: Run;
  words: ReviewWords;
  onShowPlan(): void;
  onAnother(): void;
  /** Hands the rows that were left outside to the user as a file. */
  onDownload(): void;
}

/** Step 4: what is in the plan now, what to look at, and what was left outside. */
export function DoneStep({ reading, run, words, onShowPlan, onAnother, onDownload }: DoneStepProps): JSX.Element {
  const { importPlan: { done, showPlan } } = useStrings();
  const { standing } = documentWordsOf(useLanguage());
  const [reported, leftOut] = [countReports(run, 'stored'), countReports(run, 'leftOut')];
  const [open, setOpen] = React.useState(false);
  const remarks = React.useMemo(() => reviewRowsOf(reading).filter(row => row.kind === 'remark'), [reading]);
  const outside = reading.rejected.length;
  const actions = (
    <>
      <Button kind="primary" onClick={onShowPlan}>{showPlan}</Button>
      {remarks.length > 0 && <Button aria-expanded={open} onClick={() => setOpen(!open)}>{open ? done.hideRemarks : done.showRemarks(remarks.length)}</Button>}
      {outside > 0 && <Button icon="download" onClick={onDownload}>{done.download(outside)}</Button>}
      <Button onClick={onAnother}>{done.importAnother}</Button>
    </>
  );
  return (
    <div className={styles.step}>
      <StepHeading>{done.heading}</StepHeading>
      <MessageBox kind="success" heading={done.added(run.stored.size)} actions={actions}>
        {reported > 0 && <p>{standing.reported(reported)}</p>}
        {leftOut > 0 && <p>{standing.leftOut(leftOut)}</p>}
        {remarks.length > 0 && <p>{done.remarks(remarks.length)}</p>}
        {outside > 0 && <p>{done.leftOut(outside)}</p>}
      </MessageBox>
      {open && <div className={styles.card}><ReviewTable rows={remarks} words={words} has={extraColumns(reading)} /></div>}
    </div>
  );
}
