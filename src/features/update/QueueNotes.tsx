import * as React from 'react';
import { Button, LinkButton, MessageBox, VisuallyHidden, useFormats, useLeaveWarning, useStrings } from '../../ui';
import { QueueState, SavedReport } from './queue';
import styles from './Queue.module.scss';

/** Why reports do not get through, since when, and a new try. Nothing while there is contact. */
export function ContactNote({ state, onTry }: { state: QueueState; onTry: () => void }): JSX.Element | null {
  const { common, update: { contact: words } } = useStrings();
  const formats = useFormats();
  const { contact } = state;
  if (contact.kind === 'there') return null;
  const retry = <Button icon="reload" onClick={onTry}>{words.tryNow}</Button>;
  switch (contact.why) {
    case 'offline': return <MessageBox kind="warning" heading={words.lost(formats.time(contact.since))} actions={retry}>{words.lostHint}</MessageBox>;
    case 'throttled': return <MessageBox kind="warning" heading={words.throttled} actions={retry}>{words.throttledHint(formats.time(contact.retryAt ?? contact.since))}</MessageBox>;
    case 'expired': return (
      <MessageBox kind="warning" heading={words.expired} actions={<Button icon="reload" onClick={() => window.location.reload()}>{common.reloadPage}</Button>}>{words.expiredHint}</MessageBox>
    );
  }
}

/** What the browser does not keep, and what it keeps and nobody can read. */
export function KeepingNotes({ state }: { state: QueueState }): JSX.Element {
  const { update: { queue: words } } = useStrings();
  useLeaveWarning(state.unkept > 0);
  return (
    <>
      {state.unkept > 0 && <MessageBox kind="warning" heading={words.unkept} />}
      {state.unreadable > 0 && <MessageBox kind="warning" heading={words.unreadable(state.unreadable)} />}
    </>
  );
}

/** The last report that arrived, with the way to correct it. Heard by `ReportsHeard`. */
export function SavedNote({ saved, onCorrect }: { saved: SavedReport; onCorrect: () => void }): JSX.Element {
  const { common, update: words } = useStrings();
  const formats = useFormats();
  const fields = saved.merged.filter(field => field !== 'lastReported').map(field => words.fields[field]);
  return (
    <div className={styles.saved}>
      <p><strong>{words.saved(formats.time(saved.at))}</strong> {words.savedWhat(saved.title, common.status[saved.report.status])} <LinkButton onClick={onCorrect}>{words.correct}</LinkButton></p>
      {fields.length > 0 && <p className={styles.small}>{words.merged(common.list(fields))}</p>}
    </div>
  );
}

/** What is said aloud of the queue: lost contact, contact again, a report that was saved. Stands once on a page, always. */
export function ReportsHeard({ state }: { state: QueueState }): JSX.Element {
  const { common, update: words } = useStrings();
  const formats = useFormats();
  const { contact, round, saved } = state;
  const lost = contact.kind === 'lost' && (contact.why === 'offline' ? words.contact.heardLost : contact.why === 'throttled' ? words.contact.throttled : words.contact.expired);
  const back = round && `${words.contact.back} ${words.contact.round(round.sent, round.total, round.open)}`;
  const arrived = saved && `${words.saved(formats.time(saved.at))} ${words.savedWhat(saved.title, common.status[saved.report.status])}`;
  const last = round && (!saved || round.at >= saved.at) ? back : arrived;
  return <VisuallyHidden role="status">{lost || last || ''}</VisuallyHidden>;
}

/** How it went when contact came back, while some of it asks for an answer. */
export function RoundNote({ state: { round } }: { state: QueueState }): JSX.Element | null {
  const { update: { contact: words } } = useStrings();
  if (!round) return null;
  return <div className={styles.saved}><p><strong>{words.back}</strong> {words.round(round.sent, round.total, round.open)}</p></div>;
}

/** One line on a page: how many reports lie on this computer, and a way to the first of them. Nothing when there are none. */
export function QueueBar({ state, onOpen, onTry }: { state: QueueState; onOpen: (activityId: number) => void; onTry: () => void }): JSX.Element {
  const { update: words } = useStrings();
  const { reports, contact } = state;
  const asking = reports.filter(({ state: { kind } }) => kind === 'conflict' || kind === 'failed');
  const first = asking[0] ?? reports[0];
  return (
    <div className={styles.notes}>
      {first && (
        <MessageBox
          kind={asking.length > 0 ? 'warning' : 'info'} heading={asking.length > 0 ? words.queue.barAsks(asking.length) : words.queue.bar(reports.length)}
          actions={<><Button onClick={() => onOpen(first.seen.id)}>{words.queue.open}</Button>{contact.kind === 'lost' && <Button icon="reload" onClick={onTry}>{words.contact.tryNow}</Button>}</>}
        >
          {asking.length > 0 && reports.length > asking.length && words.queue.bar(reports.length)}
        </MessageBox>
      )}
      <KeepingNotes state={state} />
    </div>
  );
}
