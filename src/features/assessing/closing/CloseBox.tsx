import * as React from 'react';
import { Framework, themeByKey } from '../../../domain';
import { Round } from '../../../domain/assessment';
import { PlanFailure } from '../../../lists';
import { Button, FailureBox, MessageBox, useStrings } from '../../../ui';
import { ProgressIndicator } from '../../../ui/fluent';
import styles from './Closing.module.scss';
import { ClosingWork } from './useClosing';
import { useClosingWords } from './words';

interface CloseBoxProps {
  round: Round;
  framework: Framework;
  work: ClosingWork;
  /** What is missing, in one sentence; '' when nothing is. */
  gaps: string;
  /** Something must be settled first. */
  blocked: boolean;
  mayWrite: boolean;
}

/** From the question to the closed round; what stopped it can be taken up again. */
export function CloseBox(props: CloseBoxProps): JSX.Element | null {
  const { work: { closing, close }, blocked, mayWrite } = props;
  const words = useClosingWords();
  const [asked, setAsked] = React.useState(false);
  if (closing.state === 'closing') return <Running text={words.closing} hint={words.stay} />;
  if (closing.state === 'failed') return <Failed error={closing.error} onRetry={close} />;
  if (!mayWrite) return null;
  const ask = <Button kind="primary" icon="lock" aria-disabled={blocked} aria-describedby={blocked ? 'hp-close-blocked' : undefined} onClick={() => { if (!blocked) setAsked(true); }}>{words.close}</Button>;
  return (
    <div className={styles.closeBox}>
      <Stopped {...props} />
      {asked && !blocked ? <Question {...props} onNo={() => setAsked(false)} onYes={() => { setAsked(false); close(); }} /> : <p>{ask}</p>}
      {blocked && <p id="hp-close-blocked" className={styles.muted}>{words.blocked}</p>}
    </div>
  );
}

/** What met the last try. */
function Stopped({ work: { closing }, framework }: CloseBoxProps): JSX.Element | null {
  const words = useClosingWords();
  const { common } = useStrings();
  if (closing.state === 'conflict') return <MessageBox kind="warning" heading={words.conflict}>{words.conflictHint}</MessageBox>;
  if (closing.state !== 'disputed') return null;
  const titles = closing.themeKeys.map(key => themeByKey(framework, key)?.title ?? key);
  return <MessageBox kind="warning" heading={words.disputedNow(common.list(titles))}>{words.disputedHint}</MessageBox>;
}

function Question({ round, gaps, onYes, onNo }: CloseBoxProps & { onYes: () => void; onNo: () => void }): JSX.Element {
  const words = useClosingWords();
  const yes = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => yes.current?.focus(), []);
  return (
    <MessageBox
      kind={gaps ? 'warning' : 'info'} heading={words.sure(round.title)}
      actions={<><Button ref={yes} kind="primary" onClick={onYes}>{words.yes}</Button><Button onClick={onNo}>{words.no}</Button></>}
    >
      {gaps ? words.sureGaps(gaps) : words.sureAll}
    </MessageBox>
  );
}

/** Something is being done that the page must stay for. */
export function Running({ text, hint }: { text: string; hint: string }): JSX.Element {
  return (
    <div className={styles.running}>
      <p role="status">{text}</p>
      <ProgressIndicator ariaLabel={text} barHeight={6} />
      <p className={styles.muted}>{hint}</p>
    </div>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }): JSX.Element {
  const words = useClosingWords();
  const tooLarge = error instanceof PlanFailure && error.reason === 'invalid' && error.details.subject === 'rounds.frozen';
  if (tooLarge) return <MessageBox kind="error" heading={words.tooLarge} actions={<Button icon="reload" onClick={onRetry}>{words.close}</Button>}>{words.tooLargeHint}</MessageBox>;
  return (
    <div className={styles.closeBox}>
      <MessageBox kind="warning" heading={words.failed}>{words.failedHint}</MessageBox>
      <FailureBox error={error} task="writing" onRetry={onRetry} />
    </div>
  );
}
