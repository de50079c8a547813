import * as React from 'react';
import { Activity, ProgressUpdate, localDateOf, responsibleLabels } from '../../../domain';
import { Button, FailureBox, LinkButton, Load, Loading, StatusMark, useFormats, useLoad, useStrings } from '../../../ui';
import { useReporting } from '../reporting';
import { useMeetingScene } from '../scene';
import { Flags } from './Flags';
import styles from './Panel.module.scss';
import { ReportFoot } from './PanelFoot';
import type { OpenActivity } from './panelState';

interface OpenedActivityProps {
  open: OpenActivity;
  /** Where “back” leads, in words. */
  backTo: string;
  reportsOn: (activityId: number) => Promise<ProgressUpdate[]>;
  onTouched: () => void;
  onSaved: () => void;
  onBack: () => void;
  /** How many reports of others wait to be seen. */
  waiting: number;
}

/** One activity: how it stands, what was last said, and the form. Others' changes of it do not touch what is open. */
export function OpenedActivity({ open: { activity, status }, backTo, reportsOn, onTouched, onSaved, onBack, waiting }: OpenedActivityProps): JSX.Element {
  const { meeting, mayReport } = useMeetingScene();
  const { Form } = useReporting();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const read = React.useCallback(() => reportsOn(activity.id), [reportsOn, activity.id]);
  const history = useLoad(read);
  // The form takes the focus itself.
  React.useEffect(() => { if (!mayReport) heading.current?.focus(); }, [mayReport]);
  const within = (fields: JSX.Element, actions?: JSX.Element): JSX.Element => (
    <>
      <div className={styles.body}>
        <div><Button kind="quiet" icon="left" onClick={onBack}>{backTo}</Button></div>
        <div className={styles.head}>
          <Flags activity={activity} />
          <h3 ref={heading} tabIndex={-1}>{activity.title}</h3>
          <About activity={activity} />
        </div>
        {fields}
      </div>
      <ReportFoot waiting={waiting}>{actions}</ReportFoot>
    </>
  );
  if (!mayReport) return within(<><StatusMark status={activity.status} /><LastReports history={history} /></>);
  return (
    <Form
      activity={activity} status={status} meetingId={meeting?.state === 'running' ? meeting.id : undefined} history={history}
      onTouched={onTouched} onSaved={onSaved} onCancel={onBack}
    >
      {({ fields, actions }) => within(fields, actions)}
    </Form>
  );
}

function About({ activity }: { activity: Activity }): JSX.Element {
  const { index } = useMeetingScene();
  const theme = index.theme(activity.themeKey)?.title ?? index.area(activity.areaKey)?.title;
  return <p className={styles.meta}>{[theme, responsibleLabels(activity, index).join(', ')].filter(Boolean).join(' · ')}</p>;
}

/** What was said last; the older ones unfold. */
function LastReports({ history: load }: { history: Load<ProgressUpdate[]> }): JSX.Element {
  const { meeting: { last: words } } = useStrings();
  const formats = useFormats();
  const [all, setAll] = React.useState(false);
  if (load.state === 'loading') return <Loading />;
  if (load.state === 'failed') return <FailureBox error={load.error} task="reading" onRetry={load.reload} />;
  const reports = load.value;
  if (reports.length === 0) return <p className={styles.last}>{words.none}</p>;
  return (
    <div className={styles.last}>
      <ol>{(all ? reports : reports.slice(0, 1)).map(report => <Said key={report.id} report={report} />)}</ol>
      {reports.length > 1 && <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>{all ? words.hide : words.all(formats.number(reports.length))}</LinkButton>}
    </div>
  );
}

function Said({ report: { at, by, status, percent, comment, nextStep } }: { report: ProgressUpdate }): JSX.Element {
  const { common, meeting: { last: words }, plan: { details } } = useStrings();
  const formats = useFormats();
  const stands = status === 'ongoing' ? `${common.status[status]} ${formats.percent(percent)}` : common.status[status];
  return (
    <li>
      <strong>{words.by(formats.date(localDateOf(at)), by.name, stands)}</strong>
      {comment && <p>{comment}</p>}
      {nextStep && <p>{details.nextStep}: {nextStep}</p>}
    </li>
  );
}
