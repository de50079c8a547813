import * as React from 'react';
import { Activity, LocalDate, localDateOf, rolesOf } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { editingWords } from '../../../loc/editing';
import { FailureBox, Icon, Loading, VisuallyHidden, WaitBar, asFailure, useFormats, useStrings, useWordsOf } from '../../../ui';
import { useScene } from '../planScene';
import { Change, HistoryEntry, historyOf } from './changes';
import styles from './Details.module.scss';
import { EditEntry } from './Edits';
import { initialsOf } from '../../../ui/initials';
import { ActivityHistory } from './useHistory';
import { editsIn, timelineOf } from './versions';

interface HistoryProps {
  activity: Activity;
  history: ActivityHistory;
}

/** What has been reported and what has been changed, newest first, down to the day when the activity was made. */
export function History({ activity, history: { updates, versions } }: HistoryProps): JSX.Element {
  const { plan: { details: words } } = useStrings();
  const entries = React.useMemo(() => new Map(updates.state === 'ready' ? historyOf(updates.value).map(entry => [entry.update.id, entry]) : []), [updates]);
  const { edits, created } = React.useMemo(() => editsIn(versions.state === 'ready' ? versions.value : []), [versions]);
  if (updates.state === 'loading') return <><Loading label={words.historyLoading} /><WaitBar /></>;
  if (updates.state === 'failed') return <FailureBox error={updates.error} task="reading" onRetry={updates.reload} />;
  return (
    <>
      {updates.reloadError !== undefined && <FailureBox error={updates.reloadError} task="reading" onRetry={updates.reload} />}
      {updates.reloading && <WaitBar />}
      <VersionsState versions={versions} />
      {updates.value.length === 0 && <p className={styles.muted}>{words.noHistory}</p>}
      <ol className={styles.timeline}>
        {timelineOf(updates.value, edits).map(item => {
          if (item.kind === 'edit') return <EditEntry key={`edit-${item.at}`} edit={item.edit} />;
          const entry = entries.get(item.update.id);
          return entry && <Entry key={item.update.id} entry={entry} />;
        })}
        <Beginning activity={activity} by={created?.by.name} />
      </ol>
    </>
  );
}

/** The changes of the facts are on their way, or why they are not there; the reports stand by themselves. */
function VersionsState({ versions }: { versions: ActivityHistory['versions'] }): JSX.Element | null {
  const { plan: { details } } = useStrings();
  const { history: words } = useWordsOf(editingWords);
  if (versions.state === 'loading') return <Loading label={details.historyLoading} />;
  const error = versions.state === 'failed' ? versions.error : versions.reloadError;
  if (error === undefined) return null;
  if (asFailure(error).reason === 'forbidden') return <p className={styles.muted}>{words.forbidden}</p>;
  return <><p className={styles.muted}>{words.notRead}</p><FailureBox error={error} task="reading" onRetry={versions.reload} /></>;
}

function Entry({ entry: { update, changes } }: { entry: HistoryEntry }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { plan } = useScene();
  const { details: words } = strings.plan;
  const roles = rolesOf(plan.roles, update.by).map(role => role.code).join(', ');
  return (
    <li>
      <span className={styles.initials} aria-hidden="true">{initialsOf(update.by.name)}</span>
      <div>
        <div className={styles.entryHead}>
          <strong>{update.by.name}</strong>
          {roles && <span className={styles.role}>{roles}</span>}
          <time className={styles.time} dateTime={update.at}>{formats.longDate(localDateOf(update.at))} {formats.time(update.at)}</time>
        </div>
        {changes.length > 0 && <ul className={styles.changes}>{changes.map(change => <ChangeItem key={change.field} change={change} />)}</ul>}
        {update.comment && <p>{update.comment}</p>}
        {update.observedEffect && <p className={styles.next}><b>{words.observedEffect}:</b> {update.observedEffect}</p>}
        {update.nextStep && <p className={styles.next}><b>{words.nextStep}:</b> {update.nextStep}</p>}
      </div>
    </li>
  );
}

function valueText(change: Change, end: 'from' | 'to', { common }: Strings, formats: Formats): string | undefined {
  switch (change.field) {
    case 'status': return common.status[change[end]];
    case 'percent': return formats.percent(change[end]);
    case 'needsHelp': return change[end] ? common.yes : common.no;
    case 'due': return change[end] && formats.date(change[end] as LocalDate);
  }
}

function ChangeItem({ change }: { change: Change }): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const { details: words } = strings.plan;
  const before = valueText(change, 'from', strings, formats);
  return (
    <li>
      <span className={styles.muted}>{words.changed[change.field]}</span>
      {before !== undefined && <del><VisuallyHidden>{words.was} </VisuallyHidden>{before}</del>}
      <Icon name="arrow" size="small" />
      <ins><VisuallyHidden>{words.became} </VisuallyHidden>{valueText(change, 'to', strings, formats)}</ins>
    </li>
  );
}

function Beginning({ activity, by }: { activity: Activity; by: string | undefined }): JSX.Element {
  const { plan: { details: words } } = useStrings();
  const formats = useFormats();
  return (
    <li>
      <span className={styles.initials} aria-hidden="true"><Icon name="plus" size="small" /></span>
      <div className={styles.entryHead}>
        <span>{words.created}</span>
        {by && <strong>{by}</strong>}
        {activity.source && <span className={styles.role}>{activity.source}</span>}
        <time className={styles.time} dateTime={activity.created}>{formats.longDate(localDateOf(activity.created))}</time>
      </div>
    </li>
  );
}
