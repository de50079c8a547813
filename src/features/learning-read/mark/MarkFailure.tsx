import * as React from 'react';
import { FailureBox, MessageBox, asFailure } from '../../../ui';
import { useReadWords } from '../words';
import styles from './Mark.module.scss';
import { MarkWork } from './useMark';

/** Why nothing was saved, and the way on. */
export function MarkFailure({ work, onRetry }: { work: MarkWork; onRetry?: () => void }): JSX.Element | null {
  const { mark } = useReadWords();
  if (work.state !== 'failed') return null;
  const { reason, details } = asFailure(work.error);
  const isIdentity = reason === 'invalid' && details.subject === 'identity';
  return <div className={styles.failure}>{isIdentity ? <MessageBox kind="error" heading={mark.identity} /> : <FailureBox error={work.error} task="writing" onRetry={onRetry} />}</div>;
}
