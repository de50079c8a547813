import * as React from 'react';
import { Activity, ProgressUpdate, isBegun, responsibleLabels } from '../../../domain';
import { Button, Load, StatusMark, useLoad, useStrings } from '../../../ui';
import { Drafts, LastReport, ReportActions, ReportForm, ReportFormState, useReportForm } from '../../update';
import { useReporting } from '../reporting';
import { useMeetingScene } from '../scene';
import { Flags } from './Flags';
import styles from './Panel.module.scss';
import { ReportFoot } from './PanelFoot';
import type { OpenActivity } from './panelState';
import type { PanelTab } from './PanelTabs';

interface OpenedActivityProps {
  open: OpenActivity;
  /** Where “back” leads. */
  backTo: PanelTab;
  reportsOn: (activityId: number) => Promise<ProgressUpdate[]>;
  onTouched: () => void;
  onSaved: () => void;
  onBack: () => void;
  /** How many reports of others wait to be seen. */
  waiting: number;
}

/** One activity: how it stands, what was last said, and the form. Others' changes of it do not touch what is open. */
export function OpenedActivity(props: OpenedActivityProps): JSX.Element {
  const { open: { activity }, reportsOn } = props;
  const { mayReport } = useMeetingScene();
  const read = React.useCallback(() => reportsOn(activity.id), [reportsOn, activity.id]);
  const history = useLoad(read);
  return mayReport ? <Writing {...props} history={history} /> : <Reading {...props} history={history} />;
}

type PartProps = OpenedActivityProps & { history: Load<ProgressUpdate[]> };

function Writing(props: PartProps): JSX.Element {
  const { open: { activity, begin, instead, note }, history, onTouched, onSaved, onBack, waiting } = props;
  const { meeting, today } = useMeetingScene();
  const { queue, drafts } = useReporting();
  const form = useReportForm({
    activity, queue, drafts: useTouching(drafts, onTouched), today, begin, instead,
    meetingId: meeting?.state === 'running' ? meeting.id : undefined, onDone: onSaved, onBack
  });
  return (
    <>
      <div className={styles.body}><Head {...props} /><ReportForm form={form} history={history} note={note} /></div>
      <ReportFoot waiting={waiting}><div onKeyDown={keysOf(form)}><ReportActions form={form} /></div></ReportFoot>
    </>
  );
}

/** The form's keys, for its buttons in the foot. */
function keysOf(form: ReportFormState): (event: React.KeyboardEvent) => void {
  return event => {
    if (event.key === 'Escape') form.back();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.save();
    else return;
    event.preventDefault();
  };
}

/** Drafts that tell when something is begun. */
function useTouching(drafts: Drafts, onTouched: () => void): Drafts {
  const told = React.useRef(onTouched);
  told.current = onTouched;
  return React.useMemo(() => ({
    ...drafts,
    keep: (activityId, draft) => {
      if (isBegun(draft)) told.current();
      return drafts.keep(activityId, draft);
    }
  }), [drafts]);
}

function Reading(props: PartProps): JSX.Element {
  const { open: { activity }, history, waiting } = props;
  return (
    <>
      <div className={styles.body}><Head {...props} focus /><StatusMark status={activity.status} /><LastReport history={history} /></div>
      <ReportFoot waiting={waiting} />
    </>
  );
}

/** The way back, and what it is about. With `focus` the title takes it; a form takes it itself. */
function Head({ open: { activity }, backTo, onBack, focus }: PartProps & { focus?: boolean }): JSX.Element {
  const { meeting: words } = useStrings();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => { if (focus) heading.current?.focus(); }, [focus]);
  return (
    <>
      <div><Button kind="quiet" icon="left" onClick={onBack}>{words[backTo]}</Button></div>
      <div className={styles.head}>
        <Flags activity={activity} />
        <h3 ref={heading} tabIndex={-1}>{activity.title}</h3>
        <About activity={activity} />
      </div>
    </>
  );
}

function About({ activity }: { activity: Activity }): JSX.Element {
  const { index } = useMeetingScene();
  const theme = index.theme(activity.themeKey)?.title ?? index.area(activity.areaKey)?.title;
  return <p className={styles.meta}>{[theme, responsibleLabels(activity, index).join(', ')].filter(Boolean).join(' · ')}</p>;
}
