import * as React from 'react';
import { Instant } from '../../domain';
import { ServiceWaits } from '../../lists';
import { useStrings } from '../strings';
import { VisuallyHidden } from '../VisuallyHidden';
import { ShownWait, useShownWait } from './useShownWait';
import { sentenceOf } from './waitText';

interface WaitsScene extends ShownWait {
  clock: () => Date;
  /** Which of the places on the page shows the wait: the one that came last. */
  place: symbol | undefined;
  enter: (place: symbol) => () => void;
}

const nowhere: WaitsScene = { wait: undefined, stop: () => undefined, clock: () => new Date(0), place: undefined, enter: () => () => undefined };
const WaitsContext = React.createContext<WaitsScene>(nowhere);

export interface WaitsProviderProps {
  waits: ServiceWaits;
  clock: () => Date;
  children: React.ReactNode;
}

/** Lets everything inside show the waits that requests are in, and says each wait once to those who listen. */
export function WaitsProvider({ waits, clock, children }: WaitsProviderProps): JSX.Element {
  const { wait, stop } = useShownWait(waits);
  const [places, setPlaces] = React.useState<symbol[]>([]);
  const enter = React.useCallback((place: symbol) => {
    setPlaces(before => [...before, place]);
    return () => setPlaces(before => before.filter(other => other !== place));
  }, []);
  const place = places[places.length - 1];
  const scene = React.useMemo(() => ({ wait, stop, clock, place, enter }), [wait, stop, clock, place, enter]);
  return <WaitsContext.Provider value={scene}>{children}<Heard wait={wait} clock={clock} /></WaitsContext.Provider>;
}

/** One sentence for each wait; several requests that wait at once are one wait. Only changes of what stands there are heard. */
function Heard({ wait, clock }: Pick<WaitsScene, 'wait' | 'clock'>): JSX.Element {
  const { waits: words } = useStrings();
  const [heard, setHeard] = React.useState<{ text: string; why?: string; until: Instant }>({ text: '', until: '' });
  React.useEffect(() => setHeard(before => {
    if (!wait) return { text: '', until: '' };
    const now = clock().getTime();
    if (before.why === wait.why && Date.parse(before.until) > now) return before;
    return { text: sentenceOf(wait, now, words), why: wait.why, until: wait.until };
  }), [wait, clock, words]);
  return <VisuallyHidden role="status">{heard.text}</VisuallyHidden>;
}

/** The wait that is shown somewhere, for what would otherwise explain a delay by itself. */
export function useWaits(): Pick<WaitsScene, 'wait' | 'stop' | 'clock'> {
  return React.useContext(WaitsContext);
}

/** Whether this place on the page is where the wait stands. */
export function useWaitPlace(): boolean {
  const { place, enter } = React.useContext(WaitsContext);
  const [mine] = React.useState(() => Symbol('place'));
  React.useEffect(() => enter(mine), [enter, mine]);
  return place === mine;
}
