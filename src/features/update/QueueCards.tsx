import * as React from 'react';
import { Activity, Reported } from '../../domain';
import { Button, Icon, MessageBox, VisuallyHidden, useFormats, useStrings } from '../../ui';
import { QueuedReport } from './queue';
import styles from './Queue.module.scss';
import { reportFailureText } from './reportFailure';

export interface QueueCardsProps {
  /** In the order in which they are sent; conflicts are shown elsewhere. */
  reports: QueuedReport[];
  /** Leaves out the activity's name, where it stands above. */
  nameless?: boolean;
  /** A plan owner, for who lacks rights. */
  askWhom?: string;
  onChange: (report: QueuedReport) => void;
  onRemove: (report: QueuedReport) => void;
  onRetry: (report: QueuedReport) => void;
}

/** Reports that lie on this computer: what each says, why it is not sent, and what can be done with it. */
export function QueueCards({ reports, ...rest }: QueueCardsProps): JSX.Element | null {
  if (reports.length === 0) return null;
  return <ol className={styles.cards}>{reports.map(report => <Card key={report.key} queued={report} {...rest} />)}</ol>;
}

function Card({ queued, nameless, askWhom, onChange, onRemove, onRetry }: Omit<QueueCardsProps, 'reports'> & { queued: QueuedReport }): JSX.Element {
  const { common, update: words } = useStrings();
  const formats = useFormats();
  const { seen, report, state, stored, tried, at } = queued;
  const flag = state.kind === 'sending' ? words.queue.sending : state.kind === 'held' ? words.queue.held
    : state.kind === 'failed' ? words.queue.failed : stored ? words.queue.inHistory : words.queue.queued(formats.time(at));
  const failure = state.kind === 'failed' ? reportFailureText(state.failure, words, askWhom) : undefined;
  return (
    <li className={styles.card}>
      <p className={styles.flag}><Icon name={state.kind === 'failed' ? 'warning' : 'upload'} /><span>{flag}</span></p>
      {!nameless && <h4>{seen.title}</h4>}
      <Change seen={seen} report={report} />
      {report.due && <p className={styles.small}>{words.queue.newDue(formats.longDate(report.due))}</p>}
      {report.comment && <p className={styles.said}>{report.comment}</p>}
      {failure && <MessageBox kind="warning" heading={failure.happened}>{stored && <>{words.queue.inHistory}. </>}{failure.nextStep}</MessageBox>}
      {tried && !stored && state.kind !== 'sending' && state.kind !== 'failed' && <p className={styles.small}>{words.queue.removeTried}</p>}
      {state.kind !== 'sending' && (
        <div className={styles.buttons}>
          {failure && <Button icon="reload" onClick={() => onRetry(queued)}>{common.tryAgain}</Button>}
          {!stored && <Button onClick={() => onChange(queued)}>{words.queue.change}</Button>}
          <Button onClick={() => onRemove(queued)}>{words.queue.remove}</Button>
        </div>
      )}
    </li>
  );
}

/** Status and percentage, old → new; heard as “blir”. */
function Change({ seen, report }: { seen: Activity; report: Reported }): JSX.Element {
  const { update: words } = useStrings();
  const text = useReportedText();
  return (
    <p className={styles.small}>
      <span className={styles.muted}>{text(seen)}</span> <Icon name="arrow" size="small" /><VisuallyHidden> {words.queue.becomes} </VisuallyHidden> <strong>{text(report)}</strong>
    </p>
  );
}

/** “Klar, 100 %”. */
export function useReportedText(): (reported: Pick<Reported, 'status' | 'percent'>) => string {
  const { common } = useStrings();
  const formats = useFormats();
  return ({ status, percent }) => `${common.status[status]}, ${formats.percent(percent)}`;
}
