import { LocalDate } from '../../../domain';
import { Round, closedRounds } from '../../../domain/assessment';

/** What the form of a new round holds. */
export interface RoundForm {
  title: string;
  scope: string;
  /** Empty: the whole municipality. */
  unitId: string;
  startedOn: LocalDate;
  /** The closed round whose answers become proposals; empty: none. */
  proposalsFrom: string;
  /** The key of the edition that the round follows for ever. */
  edition: string;
}

export type Season = 'spring' | 'autumn';

/** The half of the year that a day is in. */
export function seasonOf(day: LocalDate): { season: Season; year: string } {
  return { season: day.slice(5, 7) < '07' ? 'spring' : 'autumn', year: day.slice(0, 4) };
}

/** A new round as it is suggested: like the last one, from today. */
export function firstForm(rounds: Round[], today: LocalDate, title: string, edition: string): RoundForm {
  const [last] = closedRounds(rounds);
  return { title, scope: last?.scope ?? '', unitId: last?.unitId === undefined ? '' : String(last.unitId), startedOn: today, proposalsFrom: last ? String(last.id) : '', edition };
}
