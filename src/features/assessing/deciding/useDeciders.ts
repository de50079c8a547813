import * as React from 'react';
import { Decision } from '../../../domain/assessment';
import { TooLate } from '../../../lists';
import { browserAfter, useLeaveWarning } from '../../../ui';
import { StepProps } from '../steps';
import { Deciders } from './Deciders';
import { createKeptDecisions } from '../keptDecisions';

type Sources = Pick<StepProps, 'reading' | 'repository' | 'unsent' | 'clock' | 'take' | 'takeRound' | 'mayWrite'>;

/** The round's decisions for as long as the step stands; what is not stored is sent when it comes and when it goes. */
export function useDeciders(sources: Sources): Deciders {
  const { reading: { content }, repository, unsent, clock, mayWrite } = sources;
  const page = React.useRef(sources);
  page.current = sources;
  const [deciders] = React.useState(() => new Deciders({
    repository, kept: createKeptDecisions(unsent, clock), after: browserAfter, clock,
    onStored: (decision: Decision) => page.current.take({ decisions: [decision] }),
    onLate: ({ round }: TooLate) => page.current.takeRound(round)
  }, content));
  deciders.see(content);
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);

  React.useEffect(() => {
    const untell = deciders.subscribe(redraw);
    const online = (): void => void deciders.online();
    window.addEventListener('online', online);
    return () => {
      untell();
      window.removeEventListener('online', online);
      void deciders.flush();
    };
  }, [deciders]);
  React.useEffect(() => { if (mayWrite) void deciders.flush(); }, [deciders, mayWrite]);
  useLeaveWarning(deciders.views().some(({ pending }) => pending));
  return deciders;
}
