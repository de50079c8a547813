import { Activity, Status } from '../../../domain';
import type { PanelTab } from './PanelTabs';

/** An activity that is open in the panel, as it stood when it was opened. */
export interface OpenActivity {
  activity: Activity;
  /** The status that was touched on the card. */
  status?: Status;
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
  | { type: 'open'; activity: Activity; status?: Status; reportsThen: number }
  | { type: 'touched' }
  | { type: 'close' }
  | { type: 'follow' }
  /** Another activity is at hand. */
  | { type: 'stepped' };

export function panelReducer(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'tab': return { ...state, tab: event.tab, open: undefined, following: state.following && event.tab === 'agenda', round: state.round + 1 };
    case 'open': {
      const { activity, status, reportsThen } = event;
      return { ...state, open: { activity, status, reportsThen, touched: status !== undefined } };
    }
    case 'touched': return state.open && !state.open.touched ? { ...state, open: { ...state.open, touched: true } } : state;
    case 'close': return { ...state, open: undefined, round: state.round + 1 };
    case 'follow': return { tab: 'agenda', open: undefined, following: true, round: state.round + 1 };
    case 'stepped': return state.following && state.open && !state.open.touched ? { ...state, open: undefined } : state;
  }
}
