import * as React from 'react';
import { exportWords } from '../../loc/exportPlan';
import { Button, MessageBox, useFormats, useWordsOf } from '../../ui';
import styles from './ExportPanel.module.scss';
import { ExportState, ExportWork } from './useExport';

/** So many are made before anybody could read that they are being made. */
const mostInAWink = 500;

interface ExportFootProps {
  work: ExportWork;
  /** Whether the plan is read to its end. */
  whole: boolean;
  /** How many activities are chosen. */
  count: number;
  onStart: () => void;
}

/** The button that makes the file, how far it has come, and how it ended. */
export function ExportFoot({ work: { state, stop }, whole, count, onStart }: ExportFootProps): JSX.Element {
  const words = useWordsOf(exportWords);
  const { percent } = useFormats();
  if (state.step === 'writing') {
    const done = Math.round(state.fraction * 100);
    return (
      <div className={styles.foot}>
        <label className={styles.progress}>{words.saving(percent(done))}<progress max={100} value={done} /></label>
        <p className={styles.weak} role="status">{state.still && count > mostInAWink && words.standsStill}</p>
        <Button onClick={stop}>{words.stop}</Button>
      </div>
    );
  }
  const reason = !whole ? words.notYet : count === 0 ? words.nothing : undefined;
  return (
    <div className={styles.foot}>
      <Outcome state={state} />
      {reason && <p className={styles.weak} role="status">{reason}</p>}
      <Button kind="primary" icon="download" disabled={reason !== undefined} onClick={onStart}>{state.step === 'failed' ? words.retry : words.save}</Button>
    </div>
  );
}

function Outcome({ state }: { state: ExportState }): JSX.Element | null {
  const words = useWordsOf(exportWords);
  const { number } = useFormats();
  if (state.step === 'done') {
    return <MessageBox kind="success" heading={words.done(number(state.count))}>{state.shortened > 0 && words.shortened(number(state.shortened))}</MessageBox>;
  }
  if (state.step === 'failed') {
    const { failed } = words;
    return (
      <MessageBox kind="error" heading={state.offline ? failed.offline : failed.unexpected}>{state.offline ? failed.offlineHint : `${failed.unexpectedHint} ${failed.details(String(state.error))}`}</MessageBox>
    );
  }
  return state.step === 'ready' && state.stopped ? <MessageBox kind="info" heading={words.stopped} /> : null;
}
