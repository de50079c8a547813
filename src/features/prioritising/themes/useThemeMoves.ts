import * as React from 'react';
import { Decision, Round } from '../../../domain/assessment';
import { AssessmentRepository } from '../../../lists';
import { ThemeMover, ThemeState } from './ThemeMover';

export interface ThemeMoves {
  mover: ThemeMover;
  state: ThemeState;
}

/** What tells of each decision and round as it is stored. */
export interface ThemeTakers {
  takeDecision: (decision: Decision) => void;
  takeRound: (round: Round) => void;
}

/** Moving themes; one mover for as long as the matrix stands. */
export function useThemeMoves(repository: Pick<AssessmentRepository, 'decide'>, takers: ThemeTakers): ThemeMoves {
  const latest = React.useRef(takers);
  latest.current = takers;
  const mover = React.useMemo(() => new ThemeMover({
    decide: (seen, changes) => repository.decide(seen, changes),
    onDecision: decision => latest.current.takeDecision(decision), onRound: round => latest.current.takeRound(round)
  }), [repository]);
  const [state, setState] = React.useState(mover.current());
  React.useEffect(() => {
    setState(mover.current());
    return mover.subscribe(() => setState(mover.current()));
  }, [mover]);
  return { mover, state };
}
