import { Discussion } from './types';

/** The key of a unit's mark on an example: one of each. */
export function discussionKey(exampleKey: string, unitId: number): string {
  return `${exampleKey}/${unitId}`;
}

/** A unit's mark on an example; undefined while it has not gone through it. */
export function discussionOf(discussions: readonly Discussion[], exampleKey: string, unitId: number): Discussion | undefined {
  return discussions.find(discussion => discussion.exampleKey === exampleKey && discussion.unitId === unitId);
}

/** How many units have gone through each example, by its client key. */
export function countDiscussions(discussions: readonly Discussion[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { exampleKey } of discussions) counts.set(exampleKey, (counts.get(exampleKey) ?? 0) + 1);
  return counts;
}
