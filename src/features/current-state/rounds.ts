import { Round, closedRounds, roundBefore } from '../../domain/assessment';
import { againstNone } from './route';

/** The closed rounds that the address names, of those there are. */
export interface ChosenRounds {
  /** Undefined while no round is closed. */
  round?: Round;
  /** The earlier round that it is compared with. */
  against?: Round;
  /** Those that it can be compared with: closed ones that began before it, the newest first. */
  earlier: Round[];
  /** The address names a round that is not closed, or none of this site. */
  unknown: boolean;
}

type About = Pick<Round, 'title' | 'scope' | 'unitId'>;

const named = (name: string) => ({ id, clientKey }: Round): boolean => String(id) === name || clientKey === name;

/** Whether two rounds are about the same part of the municipality. */
function sameScope(one: Pick<About, 'scope' | 'unitId'>, other: Pick<About, 'scope' | 'unitId'>): boolean {
  return one.scope === other.scope && one.unitId === other.unitId;
}

/** The round to show, and the one to compare it with: those of the address, else the last one closed and the one before it of the same scope. */
export function chooseRounds(rounds: Round[], { round: wanted, against }: { round?: string; against?: string }): ChosenRounds {
  const closed = closedRounds(rounds);
  const found = wanted === undefined ? undefined : closed.find(named(wanted));
  const round = found ?? closed[0];
  const unknown = wanted !== undefined && found === undefined;
  const earlier = round ? closed.slice(closed.indexOf(round) + 1) : [];
  if (!round || against === againstNone) return { round, earlier, unknown };
  const chosen = against === undefined ? undefined : earlier.find(named(against));
  const before = roundBefore(rounds, round);
  return { round, earlier, unknown, against: chosen ?? (before && sameScope(before, round) ? before : undefined) };
}

/** “Hösten 2025, särskilda boenden för äldre”; a scope that the title has already is not said twice. */
export function roundName({ title, scope }: Pick<About, 'title' | 'scope'>): string {
  return scope && !title.toLowerCase().includes(scope.toLowerCase()) ? `${title}, ${scope}` : title;
}

/** How a round is called beside another: by its title alone when both are about the same. */
export function nameBeside(round: About, shown: About): string {
  return sameScope(round, shown) ? round.title : roundName(round);
}
