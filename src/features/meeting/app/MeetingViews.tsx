import * as React from 'react';
import { Activity, ProgressUpdate } from '../../../domain';
import { Button, SegmentedSwitch, useStrings } from '../../../ui';
import { useLead } from '../lead/useLead';
import { AgendaTab } from '../panel/AgendaTab';
import { Panel, PanelProps } from '../panel/Panel';
import type { Freshness } from '../panel/PanelFoot';
import { usePanel } from '../panel/usePanel';
import { useMeetingScene } from '../scene';
import { Layout, MeetingPart, firstPart, meetingParts } from './layout';
import styles from './MeetingViews.module.scss';

export interface MeetingViewsProps {
  layout: Layout;
  freshness: Freshness;
  reportsOn: (activityId: number) => Promise<ProgressUpdate[]>;
  /** The activity of the link that opened the tab. */
  first?: Activity;
  notes?: React.ReactNode;
  /** Where the agenda is made. */
  before: JSX.Element;
  /** The record of the meeting at hand. */
  record: JSX.Element;
}

/** The meeting in the room that its frame gives: the list, or a part of the meeting with the list beside it. */
export function MeetingViews({ layout, before, record, first, notes, ...rest }: MeetingViewsProps): JSX.Element {
  const { meeting: words } = useStrings();
  const panel = usePanel(first);
  const lead = useLead();
  const [part, setPart] = usePart(layout);
  const shared: PanelProps = { panel, lead, notes, ...rest };
  if (layout === 'panel') {
    if (part !== 'before') return <Panel {...shared} whole onPrepare={() => setPart('before')} record={record} />;
    return <div className={styles.alone}><Button kind="quiet" icon="left" onClick={() => setPart('during')}>{words.agenda}</Button>{before}</div>;
  }
  const during = layout === 'both' ? <AgendaTab lead={lead} onOpen={panel.open} onPrepare={() => setPart('before')} record={record} /> : <Panel {...shared} onPrepare={() => setPart('before')} record={record} />;
  const shown = { before, during, record }[part];
  return (
    <div className={styles.views}>
      <SegmentedSwitch label={words.views.label} choices={meetingParts.map(key => ({ key, text: words.views[key] }))} chosen={part} onChoose={setPart} />
      {layout === 'both'
        ? <div className={styles.both}><div className={styles.part}>{shown}</div><aside className={styles.aside} aria-label={words.label}><Panel {...shared} withoutAgenda /></aside></div>
        : <div className={styles.part}>{shown}</div>}
    </div>
  );
}

/** The part that the meeting's state opens; what is chosen holds until the state changes. */
function usePart(layout: Layout): [MeetingPart, (part: MeetingPart) => void] {
  const { meeting } = useMeetingScene();
  const opened = layout === 'panel' ? 'during' : firstPart(meeting?.state);
  const state = meeting?.state;
  const [chosen, choose] = React.useState({ state, part: opened });
  return [chosen.state === state ? chosen.part : opened, part => choose({ state, part })];
}
