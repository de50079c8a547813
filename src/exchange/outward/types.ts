import { Activity, Framework, LocalDate, PlanIndex } from '../../domain';
import type { PictureDecision, RoundPicture } from '../../domain/assessment';

/** What of a plan goes into a document. */
export interface OutgoingPlan {
  /** The plan's title, for example “Handlingsplan 2026”. */
  title: string;
  /** The day on which it is taken out. */
  date: LocalDate;
  /** The filter in words, for what is not the whole plan. */
  selection?: string;
  activities: Activity[];
  framework: Framework;
  index: PlanIndex;
  /** The round whose picture goes with the activities. */
  assessment?: OutgoingRound;
}

/** A round of the assessment as a document of its own. */
export interface AssessmentForm {
  title: string;
  scope: string;
  /** The unit's name; undefined: the whole municipality. */
  unit?: string;
  startedOn: LocalDate;
  /** Undefined: it goes on. */
  closed?: { on: LocalDate; by: string };
  picture: RoundPicture;
  /** What is said of themes that nothing is decided about yet, by their keys: a document that is read again loses nothing. */
  undecided?: ReadonlyMap<string, Undecided>;
}

/** A reason, an effort or an effect without the decision that it is for. */
export type Undecided = Omit<PictureDecision, 'choice'>;

/** A round of the assessment, as the plan's document shows it. */
export interface OutgoingRound extends AssessmentForm {
  /** The whole plan's activities, whatever the document shows of them: what the round's themes have become. */
  linked: Pick<Activity, 'themeKey' | 'archivedAt'>[];
}

/** How far a document has come, and the way to stop it. */
export interface WritingOptions {
  /** From 0 to 1. */
  onProgress?: (fraction: number) => void;
  signal?: AbortSignal;
  /** Told before the page stands still; what it shows is on the screen by then. */
  onStandstill?: () => void;
  /** Lets the page go on between two pieces of work; a test need not wait. */
  pause?: () => Promise<void>;
}

/** Fails a writing that somebody stopped. */
export class WritingStopped extends Error {
  public constructor() {
    super('Stopped');
    this.name = 'WritingStopped';
    Object.setPrototypeOf(this, WritingStopped.prototype);
  }
}
