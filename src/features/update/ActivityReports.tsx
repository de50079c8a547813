import * as React from 'react';
import { ProgressUpdate } from '../../domain';
import { ConflictChoice } from './ConflictChoice';
import { QueueState, QueuedReport, ReportQueue, SavedReport } from './queue';
import styles from './Queue.module.scss';
import { QueueCards } from './QueueCards';
import { ContactNote, SavedNote } from './QueueNotes';

export interface ActivityReportsProps {
  activityId: number;
  queue: ReportQueue;
  state: QueueState;
  /** Earlier reports, the newest first, when they are known. */
  history?: ProgressUpdate[];
  askWhom?: string;
  /** Opens the form for a report that is in the queue: to change it, or to write another one on a conflict. */
  onChange: (report: QueuedReport) => void;
  onCorrect: (saved: SavedReport) => void;
}

/** What the queue has about one activity: a conflict to answer, reports that wait, the last one that arrived. */
export function ActivityReports({ activityId, queue, state, history, askWhom, onChange, onCorrect }: ActivityReportsProps): JSX.Element | null {
  const own = state.reports.filter(({ seen }) => seen.id === activityId);
  const saved = state.saved?.report.activityId === activityId ? state.saved : undefined;
  if (own.length === 0 && !saved) return null;
  return (
    <div className={styles.stack}>
      {own.length > 0 && <ContactNote state={state} onTry={() => queue.tryNow()} />}
      {saved && <SavedNote saved={saved} onCorrect={() => onCorrect(saved)} />}
      {own.map(queued => (queued.state.kind === 'conflict'
        ? (
          <ConflictChoice
            key={queued.key} queued={queued} conflict={queued.state.conflict} history={history} askWhom={askWhom}
            onChoose={side => void queue.choose(queued.key, side)} onRewrite={() => onChange(queued)}
          />
        )
        : (
          <QueueCards
            key={queued.key} reports={[queued]} nameless askWhom={askWhom}
            onChange={onChange} onRemove={({ key }) => queue.remove(key)} onRetry={({ key }) => queue.tryNow(key)}
          />
        )))}
    </div>
  );
}
