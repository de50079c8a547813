import * as React from 'react';
import { Activity, ActivityFilter } from '../../../domain';
import { PlanRepository } from '../../../lists';
import { Button, MessageBox, VisuallyHidden, useCopy, useFormats, useStrings } from '../../../ui';
import { SidePanel } from '../../../ui/sidePanel';
import type { DeskState } from '../reporting';
import type { Lost } from '../useOpenActivity';
import { ActivityDetails } from './ActivityDetails';
import { OwnReports, Writing, WritingPanel } from './ActivityReporting';
import { useHistory } from './useHistory';

export interface DetailsPanelProps {
  activity: Activity;
  /** It is no longer in the plan; what is shown is how it was. */
  lost?: Lost;
  /** Others have changed it since its row got its place. */
  isNews: boolean;
  /** The activities in the order of the table, for previous and next. */
  order: Activity[];
  repository: PlanRepository;
  clock: () => Date;
  /** Reporting, as far as it has come; and whether the reader may report. */
  desk: DeskState;
  mayReport: boolean;
  link: () => string;
  onOpen: (activityId: number) => void;
  onClose: () => void;
  onFilter: (filter: ActivityFilter) => void;
}

/** The details beside the table: the table stays in use, and the next row can be chosen there or here. */
export function DetailsPanel({ activity, lost, isNews, order, repository, clock, desk, mayReport, link, onOpen, onClose, onFilter }: DetailsPanelProps): JSX.Element {
  const { plan: { details: words } } = useStrings();
  const { updates, readAgainAt } = useHistory(repository, activity, clock);
  const formats = useFormats();
  const headingId = `hp-details-${activity.id}`;
  const { writing, write, end } = useWriting(activity.id, headingId);
  const at = order.findIndex(other => other.id === activity.id);
  return (
    <SidePanel
      labelledBy={headingId}
      focusOn={headingId}
      onClose={onClose}
      position={<Position at={at} total={order.length} title={activity.title} />}
      commands={<Steps before={order[at - 1]} after={at === -1 ? undefined : order[at + 1]} onOpen={onOpen} />}
      footer={!writing && (
        <>
          {mayReport && !lost && <ReportButton activityId={activity.id} desk={desk} onWrite={() => write({})} />}
          <CopyLink text={words.copyLink} link={link} />
          <span role="status">{isNews && readAgainAt && words.changedNow(formats.time(readAgainAt))}</span>
        </>
      )}
    >
      {lost && <MessageBox kind="warning" heading={words[lost]}>{lost === 'removed' ? words.removedHint : words.unreadableHint}</MessageBox>}
      <ActivityDetails
        activity={activity} updates={updates} headingId={headingId} onFilter={onFilter}
        own={desk.state === 'ready' && <OwnReports activity={activity} desk={desk.desk} updates={updates} onWrite={write} />}
        writing={writing && <WritingPanel key={activity.id} activity={activity} desk={desk} writing={writing} updates={updates} onEnd={end} />}
      />
    </SidePanel>
  );
}

const reportButtonId = 'hp-report-button';

/** The report that is being written on the open activity, if any. Afterwards the panel shows what became of it, and the button has the focus back. */
function useWriting(activityId: number, headingId: string): { writing: Writing | undefined; write: (writing: Writing) => void; end: () => void } {
  const [state, setState] = React.useState<{ on: number; writing?: Writing }>();
  const ended = state?.on === activityId && !state.writing;
  React.useEffect(() => {
    if (!ended) return;
    // The middle of the panel is as far down as a heading at its top can come.
    document.getElementById(headingId)?.scrollIntoView({ block: 'center' });
    document.getElementById(reportButtonId)?.focus({ preventScroll: true });
  }, [ended, headingId]);
  return {
    writing: state?.on === activityId ? state.writing : undefined,
    write: writing => setState({ on: activityId, writing }),
    end: () => setState({ on: activityId })
  };
}

/** Begins a report, or goes on with one that is begun on this computer. */
function ReportButton({ activityId, desk, onWrite }: { activityId: number; desk: DeskState; onWrite: () => void }): JSX.Element {
  const { update: words } = useStrings();
  const begun = desk.state === 'ready' && desk.desk.drafts.of(activityId) !== undefined;
  return <Button id={reportButtonId} kind="primary" icon="plus" onClick={onWrite}>{begun ? words.goOn : words.report}</Button>;
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

function CopyLink({ text, link }: { text: string; link: () => string }): JSX.Element {
  const { plan: { filters } } = useStrings();
  const { state, copy } = useCopy();
  return (
    <>
      <Button icon="link" onClick={() => copy(link())}>{text}</Button>
      <span role="status">{state === 'copied' ? filters.copied : state === 'refused' ? filters.copyRefused : ''}</span>
    </>
  );
}
