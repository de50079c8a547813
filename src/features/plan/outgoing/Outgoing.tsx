import * as React from 'react';
import { ActivityGroup } from '../../../domain';
import { PlanFailure } from '../../../lists';
import { FailureBox, Loading, useFormats, useLoad, useStrings } from '../../../ui';
import { chipsFor } from '../filters';
import styles from '../PlanPage.module.scss';
import { useScene } from '../planScene';
import type { SummaryReaders } from '../trend';
import { PlanView } from '../view';
import { OutgoingState } from './useOutgoing';

interface OutgoingProps {
  outgoing: OutgoingState;
  view: PlanView;
  groups: ActivityGroup[];
  assessments: SummaryReaders['assessments'];
}

/** Comes when somebody takes the plan out; a part of the page that cannot be fetched means no connection. */
async function loadParts(): Promise<typeof import('./parts')> {
  try {
    return await import(/* webpackChunkName: 'handlingsplan-export' */ './parts');
  } catch (cause) {
    throw new PlanFailure('offline', { cause });
  }
}

/** What the reader has opened to take the plan out, to a file or on paper. */
export function Outgoing(props: OutgoingProps): JSX.Element | null {
  return props.outgoing.way ? <Opened {...props} /> : null;
}

function Opened({ outgoing: { way, close }, view, groups, assessments }: OutgoingProps): JSX.Element {
  const strings = useStrings();
  const formats = useFormats();
  const scene = useScene();
  const parts = useLoad(loadParts);
  // An activity that is opened meanwhile takes the panel's place.
  const before = React.useRef(view.activityId);
  React.useEffect(() => {
    if (way === 'export' && view.activityId !== before.current) close();
  }, [way, view.activityId, close]);
  const filterText = React.useMemo(
    () => chipsFor(view.filter, scene, strings, formats).map(chip => chip.text).join(', '), [view.filter, scene, strings, formats]
  );
  if (parts.state === 'loading') return <div className={styles.opening}><Loading label={strings.common.loading} /></div>;
  if (parts.state === 'failed') return <div className={styles.opening}><FailureBox error={parts.error} task="reading" onRetry={parts.reload} /></div>;
  const { ExportPanel, PrintedPlan } = parts.value;
  if (way === 'print') return <PrintedPlan view={view} groups={groups} filterText={filterText} onDone={close} />;
  const { plan, index, today, whole } = scene;
  return <ExportPanel {...{ plan, index, today, whole, assessments }} filter={view.filter} filterText={filterText} onClose={close} />;
}
