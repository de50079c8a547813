import { Activity, Instant } from '../../src/domain';
import { ActivityChanges } from '../../src/lists';

/** What one of the users wrote down about an addition. */
export interface LoggedAddition {
  list: 'activities' | 'updates';
  clientKey: string;
  /** A text that stands in no other row. */
  mark: string;
  acknowledged: boolean;
}

/** What one of the users wrote down about a change of an activity. */
export interface LoggedChange {
  activityId: number;
  values: ActivityChanges;
  /** The activity as the user has seen it: when beginning, and again with each conflict. */
  seen: Activity[];
  acknowledged: boolean;
  /** What the user gave up in favour of somebody else's value. */
  yielded: (keyof ActivityChanges)[];
}

/** One user's own log. */
export interface UserLog {
  additions: LoggedAddition[];
  changes: LoggedChange[];
  /** Writes that failed with a reason, and that the user therefore knows of. */
  failed: number;
  conflicts: number;
  /** Answers that were no answer: an error without a reason. */
  defects: unknown[];
  begun: number;
  ended: number;
}

export const emptyLog = (): UserLog => ({ additions: [], changes: [], failed: 0, conflicts: 0, defects: [], begun: 0, ended: 0 });

/** What tells one write from all others: texts that nobody else writes, and the second of a report, later than all before. */
export class Marks {
  private count = 0;

  public text(): string {
    this.count += 1;
    return `m${this.count}`;
  }

  public second(): Instant {
    this.count += 1;
    return new Date(Date.parse('2026-01-01T00:00:00Z') + this.count * 1000).toISOString();
  }
}
