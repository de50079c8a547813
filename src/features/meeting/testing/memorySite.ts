import { Activity, Meeting, ProgressUpdate } from '../../../domain';
import { ActivityRepository, MeetingRepository, NewReport, Plan, PlanFailure, SiteChanges, latestOf, versionOf } from '../../../lists';
import { samplePlan } from '../../plan/testing/samplePlan';

type Touched = { list: 'activities' | 'meetings' | 'reports'; id: number };

/** A site in memory that several participants share: enough of it to meet, with a log that tells what has happened. */
export class MemorySite {
  public plan: Plan;
  public meetings: Meeting[];
  public reports: ProgressUpdate[];
  /** What has been asked of it, by name. */
  public readonly asked: string[] = [];
  /** What the next question gets instead of an answer. */
  public readonly failures: unknown[] = [];
  public reloads = false;
  private readonly log: Touched[] = [];

  public constructor({ plan = samplePlan(), meetings = [], reports = [] }: { plan?: Plan; meetings?: Meeting[]; reports?: ProgressUpdate[] } = {}) {
    this.plan = plan;
    this.meetings = meetings;
    this.reports = reports;
  }

  public readonly planRepository = {
    load: async (): Promise<Plan> => { this.ask('plan'); return this.plan; },
    updatesOf: async (activityId: number): Promise<ProgressUpdate[]> => this.reports.filter(report => report.activityId === activityId).reverse(),
    versionsOf: async () => [],
    changesSince: async () => { throw new PlanFailure('unexpected'); }
  };

  public readonly meetingRepository: MeetingRepository = {
    currentToken: async () => { this.ask('token'); return String(this.log.length); },
    changesSince: async token => { this.ask('changes'); return this.changesSince(Number(token)); },
    meetingsOf: async placeId => {
      this.ask('meetings');
      return { meetings: this.meetings.filter(meeting => meeting.placeId === placeId), unreadable: [], rights: { keep: true } };
    },
    add: async given => {
      this.ask('add');
      const there = this.meetings.find(({ clientKey }) => clientKey === given.clientKey);
      if (there) return { result: 'alreadyThere', row: there, differs: [] };
      const row: Meeting = { ...given, id: this.meetings.length + 1, etag: '"1"', state: 'planned', chairs: [], goneThrough: [], other: '', created: given.startsAt };
      this.store('meetings', row);
      return { result: 'added', row, differs: [] };
    },
    change: async (seen, changes) => {
      this.ask('change');
      const stored = this.meetings.find(({ id }) => id === seen.id)!;
      const clashes = (Object.keys(changes) as (keyof Meeting)[]).filter(field => JSON.stringify(stored[field]) !== JSON.stringify(seen[field])
        && JSON.stringify(stored[field]) !== JSON.stringify(changes[field as keyof typeof changes]));
      if (clashes.length > 0) {
        const fields = clashes.map(field => ({ field, mine: changes[field as keyof typeof changes], theirs: stored[field], base: seen[field], by: this.lastBy, at: '2026-11-17T07:14:00Z' }));
        return { result: 'conflict', conflict: { fields, mine: changes, theirs: stored } as never };
      }
      const meeting = { ...stored, ...changes, etag: next(stored.etag) };
      this.store('meetings', meeting);
      return { result: 'saved', meeting, merged: [] };
    },
    reportsIn: async meetingId => { this.ask('reports'); return this.reports.filter(report => report.meetingId === meetingId); },
    reportsSince: async at => this.reports.filter(report => report.at >= at)
  };

  public readonly activityRepository: Pick<ActivityRepository, 'repair'> = {
    repair: async (activity, reports) => {
      this.ask('repair');
      return this.changeActivity(activity.id, latestOf(reports[reports.length - 1]));
    }
  };

  /** Whom conflicts name. */
  public lastBy = { id: 13, name: 'Jonas Wik' };

  /** Somebody reports; with `alone`, the activity never gets the values. */
  public report(report: Omit<NewReport, 'clientKey'> & { by: ProgressUpdate['by'] }, alone = false): ProgressUpdate {
    const activity = this.plan.activities.find(({ id }) => id === report.activityId)!;
    const id = this.reports.length + 1;
    const stored: ProgressUpdate = { ...report, id, clientKey: `r${id}`, seenVersion: versionOf(activity.etag) };
    this.store('reports', stored);
    if (!alone) this.changeActivity(activity.id, latestOf(stored));
    return stored;
  }

  public changeActivity(id: number, changes: Partial<Activity>): Activity {
    const stored = this.plan.activities.find(activity => activity.id === id)!;
    const activity = { ...stored, ...changes, etag: next(stored.etag) };
    this.store('activities', activity);
    return activity;
  }

  public changeMeeting(id: number, changes: Partial<Meeting>): Meeting {
    const stored = this.meetings.find(meeting => meeting.id === id)!;
    const meeting = { ...stored, ...changes, etag: next(stored.etag) };
    this.store('meetings', meeting);
    return meeting;
  }

  private store(list: 'activities' | 'meetings' | 'reports', row: Activity | Meeting | ProgressUpdate): void {
    const put = <T extends { id: number }>(rows: T[]): T[] => (rows.some(({ id }) => id === row.id) ? rows.map(other => (other.id === row.id ? row as unknown as T : other)) : rows.concat(row as unknown as T));
    if (list === 'activities') this.plan = { ...this.plan, activities: put(this.plan.activities) };
    if (list === 'meetings') this.meetings = put(this.meetings);
    if (list === 'reports') this.reports = put(this.reports);
    this.log.push({ list, id: row.id });
  }

  private changesSince(token: number): SiteChanges {
    if (this.reloads) { this.reloads = false; return { kind: 'reload' }; }
    const changeToken = String(this.log.length);
    const touched = (list: Touched['list']): Set<number> => new Set(this.log.slice(token).filter(entry => entry.list === list).map(({ id }) => id));
    const of = <T extends { id: number }>(rows: T[], list: Touched['list']): T[] => rows.filter(({ id }) => touched(list).has(id));
    return {
      kind: 'changes', activities: { kind: 'changes', changed: of(this.plan.activities, 'activities'), removed: [], unreadable: [], changeToken },
      meetings: of(this.meetings, 'meetings'), removedMeetings: [], reports: of(this.reports, 'reports'), changeToken
    };
  }

  private ask(what: string): void {
    this.asked.push(what);
    if (this.failures.length > 0) throw this.failures.shift();
  }
}

function next(etag: string): string {
  return `"${versionOf(etag) + 1}"`;
}
