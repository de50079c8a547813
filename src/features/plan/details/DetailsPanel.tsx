import * as React from 'react';
import { Activity, ActivityFilter, localDateOf } from '../../../domain';
import { PlanRepository } from '../../../lists';
import { editingWords } from '../../../loc/editing';
import { Button, MenuButton, MessageBox, VisuallyHidden, useFormats, useStrings, useWordsOf } from '../../../ui';
import { SidePanel } from '../../../ui/sidePanel';
import { Editing, leaveForm } from '../edit';
import type { DeskState } from '../reporting';
import type { Lost } from '../useOpenActivity';
import { ActivityDetails } from './ActivityDetails';
import { EditPlace, OwnConflicts } from './ActivityEditing';
import { OwnReports, WritingPanel } from './ActivityReporting';
import { ArchiveQuestion } from './ArchiveQuestion';
import { DetailsFoot, editButtonId, reportButtonId } from './DetailsFoot';
import type { AnswersReader, ExamplesReader } from './theme';
import { useHistory } from './useHistory';
import { useFocusAfter, useWriting } from './useWriting';

export interface DetailsPanelProps {
  activity: Activity;
  /** It is no longer in the plan; what is shown is how it was. */
  lost?: Lost;
  /** Others have changed it since its row got its place. */
  isNews: boolean;
  /** The activities in the order of the table, for previous and next. */
  order: Activity[];
  repository: PlanRepository;
  /** Where the answers are read that an activity came from. */
  readers?: { assessments?: AnswersReader; examples?: ExamplesReader };
  clock: () => Date;
  /** Reporting, as far as it has come; and whether the reader may report. */
  desk: DeskState;
  mayReport: boolean;
  /** Undefined where nothing can be changed. */
  editing: Editing | undefined;
  /** What becomes of the reader's changes. */
  changeBar?: React.ReactNode;
  link: () => string;
  onOpen: (activityId: number) => void;
  onClose: () => void;
  onFilter: (filter: ActivityFilter) => void;
}

/** The details beside the table: the table stays in use, and the next row can be chosen there or here. */
export function DetailsPanel(props: DetailsPanelProps): JSX.Element {
  const { activity, lost, isNews, order, repository, readers, clock, desk, mayReport, editing, changeBar, link, onOpen, onClose, onFilter } = props;
  const { plan: { details: words } } = useStrings();
  const history = useHistory(activity, { repository, desk, clock });
  const { updates, readAgainAt } = history;
  const formats = useFormats();
  const headingId = `hp-details-${activity.id}`;
  const { writing, write, end } = useWriting(activity.id, headingId, reportButtonId);
  const task = editing?.task?.kind === 'edit' && editing.task.activityId === activity.id ? editing.task : undefined;
  useFocusAfter(task === undefined, activity.id, editButtonId);
  const [archiving, setArchiving] = React.useState<number>();
  const mayChange = !lost && editing?.mayEdit === true;
  const at = order.findIndex(other => other.id === activity.id);
  const report = (): void => {
    editing?.end();
    write({});
  };
  const form = task && editing && <EditPlace key={`${activity.id} ${task.write?.key}`} editing={editing} task={task} activity={activity} onReport={mayReport ? report : undefined} />;
  const asks = archiving === activity.id && mayChange && !activity.archivedAt;
  return (
    <SidePanel
      labelledBy={headingId}
      focusOn={headingId}
      onClose={() => leaveForm(editing, () => {
        editing?.end();
        onClose();
      })}
      position={<Position at={at} total={order.length} title={activity.title} />}
      commands={(
        <>
          <Steps before={order[at - 1]} after={at === -1 ? undefined : order[at + 1]} onOpen={onOpen} />
          {!writing && !task && <MoreCommands {...props} mayChange={mayChange} onArchive={() => setArchiving(activity.id)} />}
        </>
      )}
      footer={!writing && !task && (asks
        ? <ArchiveQuestion onArchive={() => { setArchiving(undefined); editing.archive(activity); }} onCancel={() => setArchiving(undefined)} />
        : (
          <DetailsFoot
            activityId={activity.id} desk={desk} mayReport={mayReport && !lost} mayEdit={mayChange && !activity.archivedAt} editing={editing} link={link} onReport={() => write({})}
            changed={isNews && readAgainAt ? words.changedNow(formats.time(readAgainAt)) : undefined}
          />
        ))}
    >
      {changeBar}
      {lost && <MessageBox kind="warning" heading={words[lost]}>{lost === 'removed' ? words.removedHint : words.unreadableHint}</MessageBox>}
      {!lost && activity.archivedAt && <Archived activity={activity} onRestore={mayChange ? () => editing.restore(activity) : undefined} />}
      <ActivityDetails
        activity={activity} history={history} headingId={headingId} onFilter={onFilter} answers={readers?.assessments} examples={readers?.examples}
        own={(
          <>
            {editing && <OwnConflicts activityId={activity.id} editing={editing} />}
            {desk.state === 'ready' && <OwnReports activity={activity} desk={desk.desk} updates={updates} onWrite={write} />}
          </>
        )}
        writing={form || (writing && <WritingPanel key={activity.id} activity={activity} desk={desk} writing={writing} updates={updates} onEnd={end} />)}
      />
    </SidePanel>
  );
}

/** Copying and archiving, in a menu: one does them seldom. */
function MoreCommands({ activity, editing, mayChange, onArchive }: DetailsPanelProps & { mayChange: boolean; onArchive: () => void }): JSX.Element | null {
  const words = useWordsOf(editingWords);
  if (!editing) return null;
  const items = [
    ...(editing.mayAdd ? [{ key: 'copy', label: words.copy, icon: 'copy' as const, onClick: () => editing.begin({ kind: 'new', copyOf: activity }) }] : []),
    ...(mayChange && !activity.archivedAt ? [{ key: 'archive', label: words.archive.menu, icon: 'archive' as const, onClick: onArchive }] : [])
  ];
  return items.length > 0 ? <MenuButton label={words.more} items={items} /> : null;
}

/** Says that the activity is out of the plan, and the way back. */
function Archived({ activity, onRestore }: { activity: Activity; onRestore?: () => void }): JSX.Element {
  const { archive: words } = useWordsOf(editingWords);
  const formats = useFormats();
  const since = activity.archivedAt ? formats.longDate(localDateOf(activity.archivedAt)) : '';
  return <MessageBox kind="info" heading={words.since(since)} actions={onRestore && <Button icon="undo" onClick={onRestore}>{words.restore}</Button>}>{words.sinceHint}</MessageBox>;
}

/** Seen as a number, heard with the title. */
function Position({ at, total, title }: { at: number; total: number; title: string }): JSX.Element {
  const { plan: { details: words } } = useStrings();
  const formats = useFormats();
  return <><span>{at === -1 ? words.outside : words.position(formats.number(at + 1), formats.number(total))}</span><VisuallyHidden>: {title}</VisuallyHidden></>;
}

interface StepsProps {
  before: Activity | undefined;
  after: Activity | undefined;
  onOpen: (activityId: number) => void;
}

function Steps({ before, after, onOpen }: StepsProps): JSX.Element {
  const { plan: { details: words } } = useStrings();
  return (
    <>
      <Button kind="quiet" icon="left" label={words.previous} aria-disabled={!before} onClick={() => { if (before) onOpen(before.id); }} />
      <Button kind="quiet" icon="right" label={words.next} aria-disabled={!after} onClick={() => { if (after) onOpen(after.id); }} />
    </>
  );
}
