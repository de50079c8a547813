import { Instant } from '../../../domain';
import { Round, RoundContent, completeContent } from '../../../domain/assessment';
import { RoundReading, versionOf } from '../../../lists';

/** A round on the page: read, followed, or not to be had. */
export type LiveState =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown }
  | {
    state: 'ready'; reading: RoundReading;
    /** When the service last told how things stand. */
    heardAt: Instant;
    /** Why the last question got no answer; what is shown stays. */
    failure?: unknown;
  };

interface Row {
  id: number;
  etag: string;
  clientKey: string;
  roundId: number;
}

/** Of two readings of a row the later version: an answer may have been on its way while the row was changed here. */
function isNewer(known: Row | undefined, read: Row): boolean {
  return !known || known.id === 0 || !(versionOf(known.etag) > versionOf(read.etag));
}

function replaced<T extends Row>(known: T[], read: T[] | undefined, roundId: number): T[] {
  if (!read || read.length === 0) return known;
  const byKey = new Map(known.map(row => [row.clientKey, row]));
  read.filter(row => row.roundId === roundId).forEach(row => { if (isNewer(byKey.get(row.clientKey), row)) byKey.set(row.clientKey, row); });
  return Array.from(byKey.values());
}

/** The round with rows that were stored meanwhile; older versions and other rounds' rows are passed over. */
export function withRows(reading: RoundReading, rows: Partial<RoundContent>): RoundReading {
  const { round, framework, content } = reading;
  const merged = {
    assessments: replaced(content.assessments, rows.assessments, round.id), comments: replaced(content.comments, rows.comments, round.id),
    decisions: replaced(content.decisions, rows.decisions, round.id)
  };
  return { ...reading, content: completeContent(round, framework, merged) };
}

/** The round itself as it is now. */
export function withRound(reading: RoundReading, round: Round): RoundReading {
  const known = reading.round;
  return round.id !== known.id || versionOf(known.etag) > versionOf(round.etag) ? reading : { ...reading, round };
}

/** A list of rounds with one that was started, closed or reopened. */
export function withRoundIn(rounds: Round[], round: Round): Round[] {
  const known = rounds.find(({ id }) => id === round.id);
  if (!known) return [...rounds, round];
  return versionOf(known.etag) > versionOf(round.etag) ? rounds : rounds.map(each => (each.id === round.id ? round : each));
}
