import { activityOf } from '../../plan/testing/samplePlan';
import { PanelEvent, PanelState, panelReducer } from './panelState';

const begin: PanelState = { tab: 'mine', following: false, round: 0 };
const open: PanelEvent = { type: 'open', activity: activityOf(1), reportsThen: 2 };
const after = (...events: PanelEvent[]): PanelState => events.reduce(panelReducer, begin);

test('who follows is moved away from what is only looked at', () => {
  expect(after({ type: 'follow' }, open, { type: 'stepped' }).open).toBeUndefined();
});

test('who has begun to report is not moved, by a touch of the card or a letter', () => {
  expect(after({ type: 'follow' }, open, { type: 'touched' }, { type: 'stepped' }).open?.activity.id).toBe(1);
  expect(after({ type: 'follow' }, { ...open, how: { begin: { status: 'done' } } }, { type: 'stepped' }).open?.activity.id).toBe(1);
});

test('who does not follow is not moved', () => {
  expect(after(open, { type: 'stepped' }).open?.activity.id).toBe(1);
});

test('another tab ends the following; the agenda does not', () => {
  expect(after({ type: 'follow' }, { type: 'tab', tab: 'all' })).toMatchObject({ tab: 'all', following: false });
  expect(after({ type: 'follow' }, { type: 'tab', tab: 'agenda' })).toMatchObject({ tab: 'agenda', following: true });
  expect(after({ type: 'tab', tab: 'agenda' }).following).toBe(false);
});

test('cards take new places after the reader’s own steps, and not while somebody types', () => {
  expect(after(open, { type: 'touched' }, { type: 'stepped' }).round).toBe(0);
  expect(after(open, { type: 'close' }).round).toBe(1);
});
