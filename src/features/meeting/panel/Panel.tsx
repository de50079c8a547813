import * as React from 'react';
import { ProgressUpdate, firstAgenda } from '../../../domain';
import { VisuallyHidden, classNames, useStrings } from '../../../ui';
import { agendaNow } from '../lead/leading';
import { Lead } from '../lead/useLead';
import { QueuePart, queuedOn, useReporting } from '../reporting';
import { useMeetingScene } from '../scene';
import { AgendaTab } from './AgendaTab';
import { AllTab } from './AllTab';
import { FollowBox } from './FollowBox';
import { MineTab } from './MineTab';
import { MyActivities, inPlace, myActivities } from './mine';
import { OpenedActivity } from './OpenedActivity';
import styles from './Panel.module.scss';
import { Freshness, PanelFoot } from './PanelFoot';
import { PanelTab, PanelTabs, tabId, tabPanelId } from './PanelTabs';
import { useHeardOthers } from './useHeardOthers';
import { PanelHook } from './usePanel';

export interface PanelProps {
  panel: PanelHook;
  lead: Lead;
  freshness: Freshness;
  reportsOn: (activityId: number) => Promise<ProgressUpdate[]>;
  /** Fills the window, as the panel beside a call does. */
  whole?: boolean;
  /** The agenda stands elsewhere. */
  withoutAgenda?: boolean;
  /** Notes that stand above the lists. */
  notes?: React.ReactNode;
  onPrepare?: () => void;
  record?: JSX.Element;
}

/** The list beside the conversation: one's own activities first, the agenda, and all of the plan; or the one that is open. */
export function Panel(props: PanelProps): JSX.Element {
  const { meeting: words } = useStrings();
  const scene = useMeetingScene();
  const { panel } = props;
  const { state: { open, tab } } = panel;
  const heard = useHeardOthers();
  const [text, setText] = React.useState('');
  const waiting = open ? scene.reports.slice(open.reportsThen).filter(({ by }) => by.id !== scene.plan.user.id).length : 0;
  return (
    <section className={classNames(styles.panel, props.whole && styles.whole)} aria-label={words.label}>
      <VisuallyHidden role="status">{open ? '' : heard}</VisuallyHidden>
      {open
        ? (
          <OpenedActivity
            key={open.activity.id} open={open} backTo={tab} reportsOn={props.reportsOn} waiting={waiting}
            onTouched={panel.touched} onSaved={panel.saved} onBack={panel.back}
          />
        )
        : <><div className={styles.body}><Lists {...props} text={text} onText={setText} /></div><PanelFoot freshness={props.freshness} /></>}
    </section>
  );
}

/** The tabs and what the chosen one shows. */
function Lists({ panel, lead, notes, withoutAgenda, onPrepare, record, reportsOn, text, onText }: PanelProps & { text: string; onText: (text: string) => void }): JSX.Element {
  const { meeting: words } = useStrings();
  const scene = useMeetingScene();
  const { plan, meeting, host } = scene;
  const mine = useSettledMine(panel.state.round);
  const tabs: readonly PanelTab[] = host.place && !withoutAgenda ? ['mine', 'agenda', 'all'] : ['mine', 'all'];
  const tab = tabs.includes(panel.state.tab) ? panel.state.tab : 'mine';
  const onAgenda = React.useMemo(() => agendaNow(scene, meeting?.agenda ?? firstAgenda).items.length, [scene, meeting]);
  const counts = { mine: mine.needReport.length + mine.others.length, agenda: onAgenda, all: plan.activities.length };
  return (
    <>
      <PanelTabs tabs={tabs} tab={tab} counts={counts} onTab={panel.show} />
      {notes}
      <QueuePart reportsOn={reportsOn} onOpen={panel.open} />
      {meeting?.state === 'running' && tab !== 'agenda' && !withoutAgenda && <FollowBox meeting={meeting} staying={words[tab]} onFollow={panel.follow} />}
      <div id={tabPanelId} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.tabPanel}>
        {tab === 'mine' && <MineTab mine={mine} onOpen={panel.open} onAll={() => panel.show('all')} />}
        {tab === 'agenda' && <AgendaTab lead={lead} onOpen={panel.open} onPrepare={onPrepare} record={record} />}
        {tab === 'all' && <AllTab text={text} onText={onText} onOpen={panel.open} />}
      </div>
    </>
  );
}

/** One's own activities, in the places that they took with the reader's last step; those whose report waits here stand with the queue. */
function useSettledMine(round: number): MyActivities {
  const { plan, index, today, meeting } = useMeetingScene();
  const { state } = useReporting();
  const now = React.useMemo(() => {
    const { needReport, others } = myActivities({ plan, index, today, meeting });
    const queued = queuedOn(state);
    const here = (id: number): boolean => !queued.has(id);
    return { needReport: needReport.filter(here), others: others.filter(here) };
  }, [plan, index, today, meeting, state]);
  const settled = React.useRef({ round: -1, mine: now });
  if (settled.current.round !== round) settled.current = { round, mine: now };
  return inPlace(settled.current.mine, now);
}
