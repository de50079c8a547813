import { Activity, ProgressUpdate } from '../../../domain';
import { ActivityRepository, missingLatest } from '../../../lists';
import { asFailure } from '../../../ui';

/** Gives activities the values of reports that were stored alone: the connection broke between the two writes. */
export class Repairs {
  private readonly tried = new Set<number>();

  public constructor(private readonly activities: Pick<ActivityRepository, 'repair'>, private readonly onFailure: (failure: unknown) => void) {}

  /** The activities that were repaired. `reports` are those that had come before the plan was last read: a report just being saved is left alone. */
  public async run(activities: Activity[], reports: ProgressUpdate[]): Promise<Activity[]> {
    const repaired: Activity[] = [];
    const reported = new Set(reports.map(({ activityId }) => activityId));
    for (const activity of activities.filter(({ id }) => reported.has(id))) {
      const own = reports.filter(({ activityId }) => activityId === activity.id);
      const newest = own[own.length - 1].id;
      if (!this.tried.has(newest) && missingLatest(activity, own)) repaired.push(...await this.repair(activity, own, newest));
    }
    return repaired;
  }

  private async repair(activity: Activity, own: ProgressUpdate[], newest: number): Promise<Activity[]> {
    this.tried.add(newest);
    try {
      const repaired = await this.activities.repair(activity, own);
      return repaired ? [repaired] : [];
    } catch (failure) {
      // Without contact it is tried again with the next question; what the service refused is not asked for twice.
      if (['offline', 'throttled', 'expired'].includes(asFailure(failure).reason)) this.tried.delete(newest);
      this.onFailure(failure);
      return [];
    }
  }
}
