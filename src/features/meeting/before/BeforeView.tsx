import * as React from 'react';
import { PlanSnapshot, ProgressUpdate, leftAt, localDateOf } from '../../../domain';
import { Load, VisuallyHidden, useFormats, useLoad, useStrings } from '../../../ui';
import { SaveProblem } from '../draft';
import { useMeetingScene } from '../scene';
import { AgendaList } from './AgendaList';
import styles from './Before.module.scss';
import { ChoiceForm } from './ChoiceForm';
import { Head } from './Head';
import { LastSteps } from './LastSteps';
import { Since } from './Since';
import { useAgenda } from './useAgenda';

/** Before the meeting: what is gone through, in which order and how long, and what has happened since the last one. Readers see it without controls. */
export function BeforeView(): JSX.Element {
  const { meetingBefore: words } = useStrings();
  const formats = useFormats();
  const { mayKeep, previous } = useMeetingScene();
  const work = useAgenda();
  const [heard, setHeard] = React.useState('');
  const page = React.useRef<HTMLDivElement>(null);
  const snapshot = previous && leftAt(previous);
  const reports = useLastReports(snapshot);
  return (
    <div ref={page} className={styles.view}>
      <Head work={work} mayKeep={mayKeep} page={page} />
      <SaveProblem draft={work.draft} kept={words.notSaved} />
      <Since snapshot={snapshot} reports={sinceOf(reports)} />
      <div className={mayKeep || snapshot ? styles.columns : undefined}>
        <div className={styles.side}>
          {mayKeep && <ChoiceForm work={work} onHeard={setHeard} />}
          {snapshot && <LastSteps reports={reports} day={formats.dayMonth(localDateOf(snapshot.at))} />}
        </div>
        <AgendaList work={work} onHeard={setHeard} mayKeep={mayKeep} />
      </div>
      <VisuallyHidden role="status">{heard}</VisuallyHidden>
    </div>
  );
}

interface LastReports {
  /** Given in the last meeting. */
  then: ProgressUpdate[];
  /** Given after it. */
  since: ProgressUpdate[];
}

/** Reports of the last meeting and those since, read when the view comes. */
function useLastReports(snapshot: PlanSnapshot | undefined): Load<LastReports> {
  const { previous, reportsIn, reportsSince } = useMeetingScene();
  const [id, at] = [previous?.id, snapshot?.at];
  const ask = React.useRef({ reportsIn, reportsSince });
  ask.current = { reportsIn, reportsSince };
  const read = React.useCallback(async (): Promise<LastReports> => {
    if (id === undefined || at === undefined) return { then: [], since: [] };
    const [then, since] = await Promise.all([ask.current.reportsIn(id), ask.current.reportsSince(at)]);
    return { then, since };
  }, [id, at]);
  return useLoad(read);
}

function sinceOf(reports: Load<LastReports>): Load<ProgressUpdate[]> {
  return reports.state === 'ready' ? { ...reports, value: reports.value.since } : reports;
}
