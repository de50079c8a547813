/** @jest-environment jsdom */
import * as React from 'react';
import { act } from 'react-dom/test-utils';
import { ServiceWait, ServiceWaits } from '../../lists';
import { Mounted, mount } from '../testing/mount';
import { WaitBar, WaitElsewhere, WaitsProvider } from './index';

/** Waits that a test begins and ends. */
class ScriptedWaits implements ServiceWaits {
  public stopped = 0;
  private wait: ServiceWait | undefined;
  private readonly listeners = new Set<(wait: ServiceWait | undefined) => void>();

  public current(): ServiceWait | undefined {
    return this.wait;
  }
  public subscribe(listener: (wait: ServiceWait | undefined) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
  public stop(): void {
    this.stopped += 1;
    this.tell(undefined);
  }
  public tell(wait: ServiceWait | undefined): void {
    this.wait = wait;
    act(() => this.listeners.forEach(listener => listener(wait)));
  }
  public begin(seconds: number, why: ServiceWait['why'] = 'throttled'): void {
    this.tell({ until: new Date(jest.now() + seconds * 1000).toISOString(), why });
  }
}

const clock = (): Date => new Date(jest.now());
const pass = (milliseconds: number): void => { act(() => { jest.advanceTimersByTime(milliseconds); }); };

let waits: ScriptedWaits;
let screen: Mounted;
let second: (shown: boolean) => void;

/** A page with its bar, and a place that comes and goes as a panel does. */
function Page(): JSX.Element {
  const [shown, setShown] = React.useState(false);
  second = value => act(() => setShown(value));
  return <WaitsProvider waits={waits} clock={clock}>{shown && <div id="panel"><WaitBar /></div>}<div id="page"><WaitBar floating /></div></WaitsProvider>;
}

const bar = (within = ''): string | undefined => screen.query(`${within} [role=group]`)?.textContent?.replace(/\s+/g, ' ');
const heard = (): string => (screen.query('[role=status]')?.textContent ?? '').replace(/\s+/g, ' ');

beforeEach(async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-17T09:00:00Z') });
  waits = new ScriptedWaits();
  screen = await mount(<Page />);
});
afterEach(() => {
  screen.unmount();
  jest.useRealTimers();
});

test('a wait is shown when it has lasted a second, and counts down without a word for each second', () => {
  waits.begin(20);
  pass(900);
  expect([bar(), heard()]).toEqual([undefined, '']);
  pass(200);
  expect(bar()).toBe('SharePoint har mycket att göra. Vi försöker igen om 19 sekunder, du behöver inte göra något.Sluta vänta');
  const sentence = heard();
  expect(sentence).toBe('SharePoint har mycket att göra. Vi försöker igen om 19 sekunder, du behöver inte göra något.');
  pass(5000);
  expect(bar()).toContain('om 14 sekunder');
  expect(heard()).toBe(sentence);
});

test('a short wait is neither seen nor heard', () => {
  waits.begin(0.7);
  pass(700);
  waits.tell(undefined);
  pass(5000);
  expect([bar(), heard()]).toEqual([undefined, '']);
});

test('between two waits the bar stays, and the second is heard too', () => {
  waits.begin(4, 'offline');
  pass(4000);
  waits.tell(undefined);
  pass(500);
  expect(bar()).toContain('Ingen kontakt med SharePoint. Vi försöker igen nu');
  waits.begin(8, 'offline');
  expect(bar()).toContain('om 8 sekunder');
  expect(heard()).toContain('om 8 sekunder');
  waits.tell(undefined);
  pass(1000);
  expect([bar(), heard()]).toEqual([undefined, '']);
});

test('several requests that wait at once are one wait to those who listen', () => {
  waits.begin(10);
  pass(1000);
  const sentence = heard();
  waits.begin(12);
  waits.begin(11);
  expect(heard()).toBe(sentence);
  waits.begin(11, 'offline');
  expect(heard()).toContain('Ingen kontakt');
});

test('who stops waiting sees no more of it, and the requests are told', async () => {
  waits.begin(60);
  pass(1000);
  act(() => screen.button('Sluta vänta').click());
  expect(waits.stopped).toBe(1);
  expect(bar()).toBeUndefined();
});

test('a long wait counts minutes', () => {
  waits.begin(301);
  pass(1000);
  expect(bar()).toContain('om 5 minuter');
});

test('of two places the one that came last shows it, and gives it back', () => {
  waits.begin(60);
  pass(1000);
  expect([bar('#page') === undefined, bar('#panel')]).toEqual([false, undefined]);
  second(true);
  expect([bar('#page'), bar('#panel') === undefined]).toEqual([undefined, false]);
  second(false);
  expect(bar('#page')).toContain('Sluta vänta');
});

test('where something else tells of the wait, the bar stands nowhere', async () => {
  screen.unmount();
  screen = await mount(<WaitsProvider waits={waits} clock={clock}><WaitBar floating /><WaitElsewhere /></WaitsProvider>);
  waits.begin(60);
  pass(1000);
  expect(bar()).toBeUndefined();
});
