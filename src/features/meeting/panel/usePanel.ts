import * as React from 'react';
import { Activity } from '../../../domain';
import { useMeetingScene } from '../scene';
import { OpenReport, cardId } from './ActivityCard';
import { PanelState, panelReducer } from './panelState';
import type { PanelTab } from './PanelTabs';

export interface PanelHook {
  state: PanelState;
  open: OpenReport;
  touched: () => void;
  /** Closes what is open, and gives focus back. */
  back: () => void;
  /** Closes what has been saved, and gives focus to what comes next. */
  saved: () => void;
  follow: () => void;
  show: (tab: PanelTab) => void;
}

/** Marks the cards of activities that need a report: after a save the first of them gets the focus. */
export const needsReportMark = 'data-needs-report';

/** Which tab is shown, what is open, and where focus goes when it closes. */
export function usePanel(first: Activity | undefined): PanelHook {
  const { meeting, plan, reports } = useMeetingScene();
  const leads = meeting?.state === 'running' && meeting.chairs.some(({ id }) => id === plan.user.id);
  const [state, dispatch] = React.useReducer(panelReducer, undefined, (): PanelState => ({
    tab: leads ? 'agenda' : 'mine', following: leads, round: 0, open: first && { activity: first, touched: false, reportsThen: reports.length }
  }));
  const focusOn = useFocusLater();
  React.useEffect(() => dispatch({ type: 'stepped' }), [meeting?.currentId]);
  // Who begins or takes over goes along with their own steps.
  React.useEffect(() => { if (leads) dispatch({ type: 'follow' }); }, [leads]);
  return {
    state,
    open: (activity, how) => dispatch({ type: 'open', activity, how, reportsThen: reports.length }),
    touched: () => dispatch({ type: 'touched' }),
    // The lists must be there before one of their cards can take the focus.
    back: () => {
      dispatch({ type: 'close' });
      focusOn(state.open ? `#${cardId(state.open.activity.id)}` : '');
    },
    saved: () => {
      dispatch({ type: 'close' });
      focusOn(`[${needsReportMark}] h4 button`);
    },
    follow: () => dispatch({ type: 'follow' }),
    show: tab => dispatch({ type: 'tab', tab })
  };
}

/** Gives focus when what is asked for has been drawn; to the chosen tab when it is not there. */
function useFocusLater(): (selector: string) => void {
  const [wanted, setWanted] = React.useState<string>();
  React.useEffect(() => {
    if (wanted === undefined) return;
    const found = wanted ? document.querySelector<HTMLElement>(wanted) : null;
    (found ?? document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
    setWanted(undefined);
  }, [wanted]);
  return setWanted;
}
