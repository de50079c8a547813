import { Activity, ReportDraft } from '../../../domain';
import type { PanelTab } from './PanelTabs';

/** How an activity is opened, beyond being looked at. */
export interface Opening {
  /** What the report begins with: a status touched on the card, or another report. */
  begin?: Partial<ReportDraft>;
  /** The waiting report that this one takes the place of. */
  instead?: string;
  /** Said above the fields. */
  note?: string;
}

/** An activity that is open in the panel, as it stood when it was opened. */
export interface OpenActivity extends Opening {
  activity: Activity;
  /** Something has been typed or chosen: nobody is moved away from it. */
  touched: boolean;
  /** How many reports there were then: those that come after wait to be seen. */
  reportsThen: number;
}

export interface PanelState {
  tab: PanelTab;
  open?: OpenActivity;
  /** Goes where the chair goes. */
  following: boolean;
  /** Grows with each step of the reader's own: only then do cards take new places. */
  round: number;
}

export type PanelEvent =
  | { type: 'tab'; tab: PanelTab }
  | { type: 'open'; activity: Activity; how?: Opening; reportsThen: number }
  | { type: 'touched' }
  | { type: 'close' }
  | { type: 'follow' }
  /** Another activity is at hand. */
  | { type: 'stepped' };

export function panelReducer(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'tab': return { ...state, tab: event.tab, open: undefined, following: state.following && event.tab === 'agenda', round: state.round + 1 };
    case 'open': {
      const { activity, how, reportsThen } = event;
      return { ...state, open: { ...how, activity, reportsThen, touched: how?.begin !== undefined } };
    }
    case 'touched': return state.open && !state.open.touched ? { ...state, open: { ...state.open, touched: true } } : state;
    case 'close': return { ...state, open: undefined, round: state.round + 1 };
    case 'follow': return { tab: 'agenda', open: undefined, following: true, round: state.round + 1 };
    case 'stepped': return state.following && state.open && !state.open.touched ? { ...state, open: undefined } : state;
  }
}
