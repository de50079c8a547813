import { Act, Round, RoundEvent } from './types';

/** The newest round first, by when they began. */
export function sortedRounds(rounds: Round[]): Round[] {
  return [...rounds].sort((one, other) => (one.startedOn < other.startedOn ? 1 : one.startedOn > other.startedOn ? -1 : other.id - one.id));
}

/** The rounds that are closed, the newest first: the last one gives a new round its proposals. */
export function closedRounds(rounds: Round[]): Round[] {
  return sortedRounds(rounds).filter(({ state }) => state === 'closed');
}

/** The closed rounds that began before a given one, the newest first; of two that began on one day the one made first is before. */
export function closedBefore(rounds: Round[], round: Pick<Round, 'id' | 'startedOn'>): Round[] {
  return closedRounds(rounds).filter(({ id, startedOn }) => startedOn < round.startedOn || (startedOn === round.startedOn && id < round.id));
}

/** The closed round before a given one, of the same scope if there is one. */
export function roundBefore(rounds: Round[], round: Pick<Round, 'id' | 'startedOn' | 'scope' | 'unitId'>): Round | undefined {
  const earlier = closedBefore(rounds, round);
  return earlier.find(({ scope, unitId }) => scope === round.scope && unitId === round.unitId) ?? earlier[0];
}

const event = (kind: RoundEvent['kind'], { by, at }: Act, why = ''): RoundEvent => ({ kind, by, at, why });

/** What of a round changes when it is begun, closed or reopened. */
export type RoundChanges = Partial<Pick<Round, 'title' | 'scope' | 'unitId' | 'state' | 'closedAt' | 'closedBy' | 'log'>>;

export function startedLog(act: Act): RoundEvent[] {
  return [event('started', act)];
}

export function closedChanges({ log }: Pick<Round, 'log'>, act: Act): RoundChanges {
  return { state: 'closed', closedAt: act.at, closedBy: act.by, log: [...log, event('closed', act)] };
}

/** Reopening keeps who closed it in the log alone. */
export function reopenedChanges({ log }: Pick<Round, 'log'>, act: Act, why: string): RoundChanges {
  return { state: 'open', closedAt: undefined, closedBy: '', log: [...log, event('reopened', act, why.trim())] };
}

/** What keeps a round from being closed without a question: themes left, disagreements, rows without a decision. */
export interface RoundGaps {
  notDone: string[];
  disputed: string[];
  undecided: string[];
}
