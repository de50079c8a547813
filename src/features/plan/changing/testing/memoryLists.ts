import { Activity, Person } from '../../../../domain';
import { ActivityChanges, ActivityRepository, ChangeOutcome, ManyOutcome, PlanFailure } from '../../../../lists';
import { mergeRow } from '../../../../lists/merge';
import { activityOf } from '../../testing/samplePlan';

/** Who writes in between. */
export const jonas: Person = { id: 13, name: 'Jonas Wik' };

/** One list in memory: versions, merging and conflicts as the lists have them, answers that a test holds back, and failures. */
export class MemoryLists {
  public rows = new Map<number, Activity>();
  public fail?: PlanFailure;
  public hold?: Promise<void>;
  public writes = 0;
  /** Done after each of many changes. */
  public afterEach?: () => void;

  public write(id: number, changes: ActivityChanges): Activity {
    const row = this.rows.get(id) as Activity;
    const version = Number(/,(\d+)/.exec(row.etag)?.[1]) + 1;
    const next = { ...row, ...changes, etag: `"${id},${version}"` };
    this.rows.set(id, next);
    return next;
  }

  public async change(seen: Activity, mine: ActivityChanges): Promise<ChangeOutcome> {
    if (this.hold) await this.hold;
    if (this.fail) throw this.fail;
    const theirs = this.rows.get(seen.id) as Activity;
    const { send, clashes } = mergeRow<ActivityChanges>({ base: seen, mine, theirs });
    if (clashes.length > 0) return { result: 'conflict', conflict: { fields: clashes.map(clash => ({ ...clash, by: jonas, at: '2026-11-17T08:00:00Z' })) as never, mine, theirs } };
    this.writes += 1;
    return { result: 'saved', activity: this.write(seen.id, send), merged: [] };
  }

  public get port(): Pick<ActivityRepository, 'change' | 'changeMany' | 'resolve' | 'add'> {
    return {
      changeMany: async (changes, { signal } = {}) => {
        const outcomes: ManyOutcome[] = [];
        for (const { seen, changes: mine } of changes) {
          if (signal?.aborted) {
            outcomes.push({ activityId: seen.id });
            continue;
          }
          try {
            outcomes.push({ activityId: seen.id, outcome: await this.change(seen, mine) });
          } catch (failure) {
            outcomes.push({ activityId: seen.id, failure: failure as Error });
          }
          this.afterEach?.();
        }
        return outcomes;
      },
      change: (seen, changes) => this.change(seen, changes),
      resolve: ({ theirs, mine }, choices) => this.change(theirs, Object.fromEntries(Object.entries(mine).filter(([field]) => choices[field as keyof ActivityChanges] !== 'theirs'))),
      add: async row => {
        if (this.fail) throw this.fail;
        const there = Array.from(this.rows.values()).find(({ clientKey }) => clientKey === row.clientKey);
        const activity = there ?? activityOf(100 + this.rows.size, { ...row });
        this.rows.set(activity.id, activity);
        return { result: there ? 'alreadyThere' : 'added', row: activity, differs: [] };
      }
    };
  }
}
