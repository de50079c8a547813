import { LocalDate } from '../calendar';

/** The client key's column holds so many characters. */
const longestPlace = 80;

/**
 * The key of a meeting: the same for everyone who prepares the same one. `number` counts the meetings that the place has on that day
 * from 1. Long names of places are cut in their middle, where those of Teams are random.
 */
export function meetingKey(placeId: string, day: LocalDate, number: number): string {
  const half = longestPlace / 2;
  const place = placeId.length <= longestPlace ? placeId : `${placeId.slice(0, half)}${placeId.slice(-half)}`;
  return `m/${place}/${day}/${number}`;
}
