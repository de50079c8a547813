import * as React from 'react';
import { useLeaveWarning } from '../../../ui';
import { StepProps } from '../steps';
import { Answering, AnsweringView } from './answering';

/** My answers on their way, drawn anew whenever something becomes of them; what an earlier visit left is sent first. */
export function useAnswering(props: StepProps): { answering: Answering; view: AnsweringView } {
  const { reading, repository, plan: { user }, unsent, clock } = props;
  const latest = React.useRef(props);
  latest.current = props;
  const roundId = reading.round.id;
  const answering = React.useMemo(() => new Answering({
    repository, me: user.name, unsent, clock, rows: () => latest.current.reading.content.assessments.filter(row => row.roundId === roundId),
    take: rows => latest.current.take(rows), takeRound: round => latest.current.takeRound(round)
  }), [repository, user.name, unsent, clock, roundId]);
  const [, setDrawn] = React.useState(0);
  React.useEffect(() => {
    const end = answering.subscribe(() => setDrawn(before => before + 1));
    const { mayWrite, reading: { round } } = latest.current;
    if (mayWrite) answering.resume();
    else if (round.state === 'closed') answering.giveUp(round);
    return end;
  }, [answering]);
  const view = answering.view();
  useLeaveWarning(view.entries.length > 0);
  return { answering, view };
}
