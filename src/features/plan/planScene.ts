import * as React from 'react';
import { FilterContext, LocalDate, PlanIndex, indexPlan } from '../../domain';
import { Plan } from '../../lists';

/** What every part of the plan view reads: the plan, its registers by key, and what day it is. */
export interface PlanScene {
  plan: Plan;
  index: PlanIndex;
  today: LocalDate;
  /** Whether the plan is read to its end; what is counted before that is only so far. */
  whole: boolean;
  /** The rows that are being saved, by id. */
  saving: ReadonlySet<number>;
}

const none: ReadonlySet<number> = new Set();

export function sceneOf(plan: Plan, today: LocalDate, whole: boolean = true, saving: ReadonlySet<number> = none): PlanScene {
  return { plan, index: indexPlan(plan), today, whole, saving };
}

/** The scene as the domain's filters ask for it. */
export function filterContextOf({ plan, index, today }: PlanScene): FilterContext {
  return { index, today, staleAfterDays: plan.settings.staleAfterDays, user: plan.user };
}

const SceneContext = React.createContext<PlanScene | undefined>(undefined);
export const SceneProvider = SceneContext.Provider;

export function useScene(): PlanScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A part of the plan view stands outside its scene.');
  return scene;
}
