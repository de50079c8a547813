import * as React from 'react';
import { Instant, LocalDate, Meeting, PlanIndex, ProgressUpdate } from '../../domain';
import { MeetingChanges, MeetingOutcome, Plan } from '../../lists';
import { HostContext } from '../../ui';

/** What every part of the meeting reads: the plan as it stands now, the meeting at hand, and what may be done with it. */
export interface MeetingScene {
  plan: Plan;
  index: PlanIndex;
  /** The meeting at hand: the running one, else today's, else the next planned. Undefined when there is none, and without a place. */
  meeting?: Meeting;
  /** The place's last meeting that was held, the one at hand left out: what “sedan förra mötet” compares with. */
  previous?: Meeting;
  /** All meetings of the place, the newest first. */
  meetings: Meeting[];
  /** Reports given in the meeting at hand, in the order in which they came; others' come in by themselves. */
  reports: ProgressUpdate[];
  today: LocalDate;
  now: () => Date;
  host: HostContext;
  /** May this person prepare, lead and close meetings? */
  mayKeep: boolean;
  /** May this person report? */
  mayReport: boolean;
  /**
   * Changes the meeting at hand; prepares it first when there is none. `seen` is the version that a longer work began from, so that what
   * others did meanwhile is not written over; left out, the one that is shown. Fails with PlanFailure.
   */
  change(changes: MeetingChanges, seen?: Meeting): Promise<MeetingOutcome>;
  /** The meeting at hand, if it has not ended; else adds the place's next one. Fails with PlanFailure, and without a place. */
  prepare(): Promise<Meeting>;
  /** Reports given in any meeting, the oldest first. Fails with PlanFailure. */
  reportsIn(meetingId: number): Promise<ProgressUpdate[]>;
  /** Reports given since a moment, in meetings and outside, the oldest first. Fails with PlanFailure. */
  reportsSince(at: Instant): Promise<ProgressUpdate[]>;
  /** An address that opens an activity: in this tab in Teams, else on the intranet. */
  linkTo(activityId: number): string;
  /** An address that opens this tab, to send to a colleague. */
  ownLink(): string;
}

const SceneContext = React.createContext<MeetingScene | undefined>(undefined);
export const MeetingSceneProvider = SceneContext.Provider;

export function useMeetingScene(): MeetingScene {
  const scene = React.useContext(SceneContext);
  if (!scene) throw new Error('A part of the meeting stands outside its scene.');
  return scene;
}
