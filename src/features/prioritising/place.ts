import { Activity, Effort, ExpectedEffect, Priority, draftOfActivity, editsOf, efforts, expectedEffects, priorityOf } from '../../domain';
import { ActivityChanges } from '../../lists';

/** A cell of the matrix. */
export interface Place {
  effort: Effort;
  expectedEffect: ExpectedEffect;
}

/** Where something stood or stands; what lacks a value stands in no cell. */
export type Where = Partial<Place>;

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The cell beside a cell, as the matrix is drawn: effort grows to the right, effect upwards. Undefined at the edge. */
export function neighbour({ effort, expectedEffect }: Place, direction: Direction): Place | undefined {
  const across = efforts[efforts.indexOf(effort) + (direction === 'right' ? 1 : direction === 'left' ? -1 : 0)];
  const along = expectedEffects[expectedEffects.indexOf(expectedEffect) + (direction === 'up' ? 1 : direction === 'down' ? -1 : 0)];
  return across && along ? { effort: across, expectedEffect: along } : undefined;
}

/** The cell, when both values are there. */
export function isPlace({ effort, expectedEffect }: Where): Place | undefined {
  return effort && expectedEffect ? { effort, expectedEffect } : undefined;
}

export function samePlace(one: Where, other: Where): boolean {
  return one.effort === other.effort && one.expectedEffect === other.expectedEffect;
}

/** A cell's name in the page. */
export function cellKey({ effort, expectedEffect }: Place): string {
  return `${effort}-${expectedEffect}`;
}

/** The cell with a name; undefined when there is none. */
export function readCell(key: string | null | undefined): Place | undefined {
  const [effort, effect] = (key ?? '').split('-');
  return isPlace({ effort: efforts.find(each => each === effort), expectedEffect: expectedEffects.find(each => each === effect) });
}

export function priorityIn({ effort, expectedEffect }: Where): Priority | undefined {
  return priorityOf(effort, expectedEffect);
}

/** What a move changes of an activity: the values that become others, and a priority that was stated and now agrees. */
export function changesTo(activity: Activity, place: Place): ActivityChanges {
  return editsOf(activity, { ...draftOfActivity(activity), ...place });
}
