import { Activity, Person, ProgressUpdate } from '../activity';
import { Instant, LocalDate } from '../calendar';
import { isLate } from '../lateness';

/** Something that somebody took on in a meeting. */
export interface NextStep {
  activityId: number;
  by: Person;
  text: string;
  /** When it was said. */
  at: Instant;
}

/** What became of a step: the lists know what happened to its activity. */
export type StepOutcome =
  | { kind: 'done'; at?: Instant }
  /** Somebody has reported since. */
  | { kind: 'reported'; at: Instant }
  | { kind: 'late'; due: LocalDate }
  | { kind: 'waiting'; due?: LocalDate }
  /** The activity is no longer in the plan. */
  | { kind: 'removed' };

export interface FollowedStep {
  step: NextStep;
  activity?: Activity;
  outcome: StepOutcome;
}

/** The steps of reports in the order in which they came; of a person's reports on one activity the last step counts. */
export function nextStepsOf(reports: ProgressUpdate[]): NextStep[] {
  const steps = new Map<string, NextStep>();
  for (const { activityId, by, nextStep, at } of reports) {
    const text = nextStep.trim();
    if (text) steps.set(`${activityId}/${by.id}`, { activityId, by, text, at });
  }
  return Array.from(steps.values());
}

/** Steps to the next meeting: by their activities' due dates, those without one last. */
export function stepsToDo(reports: ProgressUpdate[], dueOf: (activityId: number) => LocalDate | undefined): { step: NextStep; due?: LocalDate }[] {
  return nextStepsOf(reports).map((step, at) => ({ step, at, due: dueOf(step.activityId) }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at - b.at)
    .map(({ step, due }) => ({ step, due }));
}

/** What became of a meeting's steps. `later`: reports given since, the oldest first. */
export function followSteps(reports: ProgressUpdate[], activities: Activity[], later: ProgressUpdate[], today: LocalDate): FollowedStep[] {
  const byId = new Map(activities.map(activity => [activity.id, activity]));
  return nextStepsOf(reports).map(step => {
    const activity = byId.get(step.activityId);
    const since = later.filter(({ activityId, at }) => activityId === step.activityId && Date.parse(at) > Date.parse(step.at));
    return { step, activity, outcome: outcomeOf(step, activity, since, today) };
  });
}

function outcomeOf(step: NextStep, activity: Activity | undefined, since: ProgressUpdate[], today: LocalDate): StepOutcome {
  if (!activity) return { kind: 'removed' };
  if (activity.status === 'done') return { kind: 'done', at: since.find(({ status }) => status === 'done')?.at ?? doneAfter(step, activity) };
  const newest = since[since.length - 1];
  if (newest) return { kind: 'reported', at: newest.at };
  return isLate(activity, today) && activity.due ? { kind: 'late', due: activity.due } : { kind: 'waiting', due: activity.due };
}

/** When the activity was last reported on, unless that was before the step was taken on. */
function doneAfter({ at }: NextStep, { lastReported }: Activity): Instant | undefined {
  return lastReported !== undefined && Date.parse(lastReported) >= Date.parse(at) ? lastReported : undefined;
}
