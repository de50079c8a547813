import { Activity, Framework, LocalDate, PlanIndex } from '../../domain';

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
