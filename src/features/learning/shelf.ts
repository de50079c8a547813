import * as React from 'react';
import { Discussion } from '../../domain/learning';
import { Plan } from '../../lists';
import type { Examples } from '../../lists/learning';
import { Load, useLoad } from '../../ui';
import { LearningServices } from './services';

/** What every view of learning examples stands on, as it was read. */
export interface Shelf {
  plan: Plan;
  /** False while the rest of a large plan's activities is being read. */
  planWhole: boolean;
  examples: Examples;
  /** The units' marks, of withdrawn examples too. */
  discussions: Discussion[];
  /** Rows of any of the lists that cannot be read. */
  unreadable: number;
}

type Sources = Pick<LearningServices, 'plan' | 'examples' | 'discussions'>;

/** Reads the shelf; `early` gets it while the activities of a large plan are on their way. Fails with PlanFailure; 'notFound' where it is not set up. */
async function readShelf({ plan, examples, discussions }: Sources, early: (part: Shelf) => void): Promise<Shelf> {
  const learning = Promise.all([examples.all(), discussions.all()]);
  const shelfWith = async (read: Plan, planWhole: boolean): Promise<Shelf> => {
    const [all, marks] = await learning;
    return { plan: read, planWhole, examples: all, discussions: marks.discussions, unreadable: all.unreadable.length + marks.unreadable.length };
  };
  // Why the examples did not come is told once, by the whole.
  const whole = plan.load({ onFirstRows: first => { shelfWith(first, false).then(early, () => undefined); } });
  const [read] = await Promise.all([whole, learning]);
  return shelfWith(read, true);
}

export function useShelf({ plan, examples, discussions }: Sources): Load<Shelf> {
  return useLoad(React.useCallback(early => readShelf({ plan, examples, discussions }, early), [plan, examples, discussions]));
}
