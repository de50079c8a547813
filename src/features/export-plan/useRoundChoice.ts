import * as React from 'react';
import { Round, closedRounds } from '../../domain/assessment';
import type { OutgoingRound } from '../../exchange/outward';
import { AssessmentRepository, Plan } from '../../lists';
import { Load, useLoad } from '../../ui';
import { formOfFrozen, formOfReading } from '../assessing/form';

/** What is asked of the rounds of the assessment. */
export type RoundReader = Pick<AssessmentRepository, 'rounds' | 'read' | 'frozen'>;

export interface RoundChoice {
  /** The rounds to choose among, the newest first. */
  rounds: Load<Round[]>;
  /** Undefined: none goes with the plan. */
  chosen: Round | undefined;
  choose(round: Round | undefined): void;
  /** The chosen round as the document shows it. Fails with PlanFailure. */
  read(): Promise<OutgoingRound | undefined>;
}

/** Which round's picture goes into the document: the last closed one, unless the reader chooses. */
export function useRoundChoice(repository: RoundReader | undefined, plan: Plan): RoundChoice {
  const [picked, setPicked] = React.useState<{ round: Round | undefined }>();
  const load = React.useCallback(async () => (repository ? (await repository.rounds()).rounds : []), [repository]);
  const rounds = useLoad(load);
  const chosen = picked ? picked.round : rounds.state === 'ready' ? closedRounds(rounds.value)[0] : undefined;
  const read = async (): Promise<OutgoingRound | undefined> => {
    if (!repository || !chosen) return undefined;
    const form = chosen.state === 'closed' ? formOfFrozen(await repository.frozen(chosen.id)) : formOfReading(await repository.read(chosen.id), plan.units);
    return { ...form, linked: plan.activities };
  };
  return { rounds, chosen, choose: round => setPicked({ round }), read };
}
