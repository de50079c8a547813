import type * as React from 'react';
import { Activity } from '../../domain';
import { FrozenRound, Round, RoundContent } from '../../domain/assessment';
import { ActivityRepository, AssessmentRepository, PeopleFinder, Plan, RoundReading, UnsentWrites } from '../../lists';
import { AddressPort } from '../../ui';

/** The steps of a round, as they stand in the address; their order and their code are in `registry.ts`. */
export const stepKeys = ['assess', 'decide', 'prioritise', 'close'] as const;
export type StepKey = (typeof stepKeys)[number];

/** A closed round that began before the one at hand. */
export interface EarlierRound {
  round: Round;
  frozen: FrozenRound;
}

/** What every step of a round is handed. The page keeps it fresh: what others store comes within seconds. */
export interface StepProps {
  /** The round as its rows stand, with what was just stored here. */
  reading: RoundReading;
  /** The newest first. */
  earlier: readonly EarlierRound[];
  /** The plan: activities, units, roles, and who is signed in (`plan.user`). */
  plan: Plan;
  /** The person may write and the round is open; false while it is being closed and when it is closed. */
  mayWrite: boolean;
  repository: AssessmentRepository;
  activities: Pick<ActivityRepository, 'add' | 'change' | 'changeMany' | 'resolve'>;
  /** Finds people to answer for a new activity, beside those whom the plan names. */
  people?: PeopleFinder;
  /** For what is typed and not stored yet. */
  unsent: UnsentWrites;
  clock: () => Date;
  /** Makes a client key. */
  newKey: () => string;
  /** Puts stored rows into the reading at once: those of a `saved`, of a `disagreement`, and theirs of a `conflict`. Older versions are passed over. */
  take: (rows: Partial<RoundContent>) => void;
  /** Puts a round that was closed, reopened or met (`late`, `conflict`) into the page at once. */
  takeRound: (round: Round) => void;
  /** Puts an activity that was added or changed here into the plan at once. */
  takeActivity: (activity: Activity) => void;
  /** Reads the round anew; what is shown stays until it has come. */
  reload: () => void;
  /** The page's query, for what a step keeps in it beside the round and the theme. */
  address: AddressPort;
  /** The theme that the address points at; a step brings it into view and marks it. */
  themeKey?: string;
  /** Goes to a step, to one theme in it if given. The browser's “back” returns. */
  goTo: (step: StepKey, themeKey?: string) => void;
  /** Addresses of, and the way to, an activity in the plan. */
  linkToActivity: (id: number) => string;
  openActivity: (id: number) => void;
  /** Held while something is being saved that must not be left. */
  onBusy: (busy: boolean) => void;
}

/** A step: its place in the strip, and its code, which comes when it is chosen. */
export interface Step {
  key: StepKey;
  load: () => Promise<React.ComponentType<StepProps>>;
}
