import * as React from 'react';
import { Activity, indexPlan, joinedTexts, searchTextOf } from '../../domain';
import { Plan } from '../../lists';
import { whenIdle } from './idle';

/** Rows that are folded before it is asked for how long that took. */
const portion = 100;
/** Milliseconds of one turn: short enough for a key to come between two. */
const turn = 8;

/**
 * Folds the words of a plan for the search while the page has nothing else to do, so that the first key has not to wait for it.
 * `rows` are those that a search goes through, in their order.
 */
export function useWarmSearch({ activities, framework, units, roles }: Plan, rows: () => Activity[]): void {
  const searched = React.useRef(rows);
  searched.current = rows;
  React.useEffect(() => {
    const index = indexPlan({ framework, units, roles });
    let at = 0;
    const work = (): void => {
      const until = performance.now() + turn;
      while (at < activities.length && performance.now() < until) {
        for (const end = Math.min(at + portion, activities.length); at < end; at += 1) searchTextOf(activities[at], index);
      }
      if (at < activities.length) takeBack = whenIdle(work, 500);
      else takeBack = whenIdle(() => void joinedTexts(searched.current(), index), 500);
    };
    let takeBack = whenIdle(work, 500);
    return () => takeBack();
  }, [activities, framework, units, roles]);
}
