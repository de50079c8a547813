import { Round, closedBefore, roundBefore } from '../../../domain/assessment';
import { AssessmentRepository } from '../../../lists';
import { EarlierRound } from '../steps';

/** As many rounds as somebody looks back: two for what repeats itself, and one more. */
export const mostEarlier = 3;

/** The closed rounds before one, the newest first: those of the same scope, or all when there is none. */
export function roundsBefore(rounds: Round[], round: Round): Round[] {
  const last = roundBefore(rounds, round);
  return closedBefore(rounds, round).filter(({ scope, unitId }) => scope === last?.scope && unitId === last.unitId).slice(0, mostEarlier);
}

/** Reads what the rounds before a round were frozen as. */
export function readEarlier(repository: Pick<AssessmentRepository, 'frozen'>, rounds: Round[], round: Round): Promise<EarlierRound[]> {
  return Promise.all(roundsBefore(rounds, round).map(async before => ({ round: before, frozen: await repository.frozen(before.id) })));
}
