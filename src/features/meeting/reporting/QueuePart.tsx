import * as React from 'react';
import { ProgressUpdate, draftOf } from '../../../domain';
import { useLoad, useStrings } from '../../../ui';
import { ConflictChoice, ContactNote, KeepingNotes, QueueCards, QueuedReport, ReportsHeard, RoundNote, SavedNote } from '../../update';
import type { OpenReport } from '../panel/ActivityCard';
import panel from '../panel/Panel.module.scss';
import { useMeetingScene } from '../scene';
import { useReporting } from './reporting';

interface QueuePartProps {
  reportsOn: (activityId: number) => Promise<ProgressUpdate[]>;
  onOpen: OpenReport;
}

/** Above the lists: lost contact, reports that ask which values hold, reports that wait, and the last one that arrived. */
export function QueuePart({ reportsOn, onOpen }: QueuePartProps): JSX.Element {
  const { update: words } = useStrings();
  const { plan } = useMeetingScene();
  const { queue, state } = useReporting();
  const { reports, saved, round } = state;
  const asking = reports.filter(({ state: { kind } }) => kind === 'conflict');
  const waiting = reports.filter(({ state: { kind } }) => kind !== 'conflict');
  const again = (report: QueuedReport): void => onOpen(seenIn(report), { begin: draftOf(report.report), instead: report.key });
  const corrected = saved && plan.activities.find(({ id }) => id === saved.report.activityId);
  return (
    <>
      <ReportsHeard state={state} />
      <ContactNote state={state} onTry={() => queue.tryNow()} />
      <KeepingNotes state={state} />
      {round && round.open > 0 && <RoundNote state={state} />}
      {asking.map(report => <Conflict key={report.key} queued={report} reportsOn={reportsOn} onRewrite={() => again(report)} />)}
      {waiting.length > 0 && <Waiting reports={waiting} onChange={again} />}
      {saved && <SavedNote saved={saved} onCorrect={() => { if (corrected) onOpen(corrected, { begin: draftOf(saved.report), note: words.correcting }); }} />}
    </>
  );
}

/** What a report is compared with when it is written anew: in a conflict what stands there now. */
function seenIn({ seen, state }: QueuedReport): QueuedReport['seen'] {
  return state.kind === 'conflict' ? state.conflict.theirs : seen;
}

function Waiting({ reports, onChange }: { reports: QueuedReport[]; onChange: (report: QueuedReport) => void }): JSX.Element {
  const { update: { queue: words } } = useStrings();
  const { queue } = useReporting();
  return (
    <section aria-label={words.heading}>
      <div className={panel.groupHead}><h3>{words.heading}</h3><span>{words.count(reports.length)}</span></div>
      <QueueCards reports={reports} onChange={onChange} onRemove={({ key }) => queue.remove(key)} onRetry={({ key }) => queue.tryNow(key)} />
    </section>
  );
}

/** Two reports at once, with what the other one wrote as soon as that is known. */
function Conflict({ queued, reportsOn, onRewrite }: Pick<QueuePartProps, 'reportsOn'> & { queued: QueuedReport; onRewrite: () => void }): JSX.Element | null {
  const { queue } = useReporting();
  const { seen, state, key } = queued;
  const read = React.useCallback(() => reportsOn(seen.id), [reportsOn, seen.id]);
  const history = useLoad(read);
  if (state.kind !== 'conflict') return null;
  return (
    <section className={panel.card} aria-label={seen.title}>
      <h3>{seen.title}</h3>
      <ConflictChoice
        queued={queued} conflict={state.conflict} history={history.state === 'ready' ? history.value : undefined}
        onChoose={side => void queue.choose(key, side)} onRewrite={onRewrite}
      />
    </section>
  );
}
