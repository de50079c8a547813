import { Activity, Instant, Meeting, Person, PlanData, ProgressUpdate, Role, Unit } from '../domain';
import { Clash } from './merge';
import { Label, UnreadableRow } from './schema';

/** What the signed-in person may do, as the lists' own permissions say. The interface mirrors it; the lists decide. */
export interface PlanRights {
  addActivities: boolean;
  editActivities: boolean;
  addUpdates: boolean;
  /** Registers, settings, import. */
  changeRegisters: boolean;
}

/** What the signed-in person may do with meetings. */
export interface MeetingRights {
  /** Prepare, lead and close meetings. */
  keep: boolean;
}

/** Everything that the plan's views need, as it stood at one moment. */
export interface Plan extends PlanData {
  /** Activities that have been taken out of the plan's views; `activities` holds the others. */
  archived: Activity[];
  unreadable: UnreadableRow[];
  rights: PlanRights;
  /** The signed-in person on the plan's site. */
  user: Person;
  /** ISO moment at which the answer came. */
  fetchedAt: string;
  /** The site's lists have a newer version than this code: readable, not changeable. */
  newerThanCode: boolean;
  /** The site's lists have an older version than this code, or lack columns of it: the set-up can upgrade them. */
  olderThanCode: boolean;
  /** Up to where the activities were read; undefined when the service did not say. */
  changeToken?: string;
}

export interface LoadOptions {
  /** Called once with the plan's first activities, while the rest of a large plan is still being read. */
  onFirstRows?: (plan: Plan) => void;
}

/** What became of the activities since a token. */
export type PlanChanges =
  | { kind: 'changes'; changed: Activity[]; removed: number[]; unreadable: UnreadableRow[]; changeToken: string }
  /** The token is too old, or too much has happened: read everything anew. */
  | { kind: 'reload' };

/** Reads the plan. Fails with PlanFailure; 'notFound' when the site has no plan yet. */
export interface PlanRepository {
  load(options?: LoadOptions): Promise<Plan>;
  /** Reports on one activity, newest first. */
  updatesOf(activityId: number): Promise<ProgressUpdate[]>;
  /**
   * What the list remembers of an activity, newest first; the newest is the activity as it stands. Fails with PlanFailure 'forbidden' when
   * the signed-in person may read the activity and not its versions.
   */
  versionsOf(activityId: number): Promise<ActivityVersion[]>;
}

/** An activity as it stood after somebody's change. Its `etag` tells its version and cannot be changed upon. */
export interface ActivityVersion {
  at: Instant;
  by: Person;
  activity: Activity;
}

/** Reads the reports that a trend is made of. Safe for lists of any length. Fails with PlanFailure. */
export interface TrendReader {
  /** Reports given since a moment, the oldest first. */
  reportsSince(at: Instant): Promise<ProgressUpdate[]>;
  /** The last report before a moment of each of the given activities that had one by then. */
  lastReportsBefore(at: Instant, activityIds: number[]): Promise<ProgressUpdate[]>;
}

/** Tells what others have done to the plan. Fails with PlanFailure. */
export interface ChangeReader {
  /** What has become of the activities since a plan or an earlier answer was read. */
  changesSince(changeToken: string): Promise<PlanChanges>;
}

/** A row to be stored, in the plan's own terms; ids of registers are already known. */
export type NewActivity = Pick<Activity,
  'clientKey' | 'title' | 'description' | 'unitId' | 'areaKey' | 'themeKey' | 'roleIds' | 'responsibleText' |
  'effort' | 'expectedEffect' | 'statedPriority' | 'source'> & Partial<Pick<Activity, 'start' | 'due' | 'people' | 'assessment'>>;

/** What can be changed of an activity; where it came from stays. */
export type ActivityChanges = Partial<Omit<Activity, 'id' | 'clientKey' | 'etag' | 'created' | 'assessment'>>;

/** A field that somebody else changed meanwhile, too. */
export type FieldConflict = Clash<ActivityChanges> & {
  /** Who last changed the row, and when. */
  by: Person;
  at: Instant;
};

/** A change that needs the user's choice. Nothing of it is stored yet, and nothing typed is lost. */
export interface ChangeConflict {
  fields: FieldConflict[];
  /** All that the user changed, what is in no conflict included. */
  mine: ActivityChanges;
  /** The activity as it is stored now. */
  theirs: Activity;
}

export type ChangeOutcome =
  | { result: 'saved'; activity: Activity; /** Fields that others had changed meanwhile and that were kept. */ merged: (keyof ActivityChanges)[] }
  | { result: 'conflict'; conflict: ChangeConflict };

/** How one of many changes went: the outcome, or why it failed. With neither it was not tried: somebody stopped, or the service did not come back. */
export interface ManyOutcome {
  activityId: number;
  outcome?: ChangeOutcome;
  failure?: Error;
}

/** Per field of a conflict, whose value is to stand. */
export type ConflictChoices = { [K in keyof ActivityChanges]?: 'mine' | 'theirs' };

/** A row that stands in its list under its client key. */
export interface AddedRow<T> {
  result: 'added' | 'alreadyThere';
  row: T;
  /** Fields in which the row that was already there differs from the one given. */
  differs: (keyof T)[];
}

/** A report to be stored; the service notes who gave it, and the repository which version of the activity it is about. */
export type NewReport = Omit<ProgressUpdate, 'id' | 'by' | 'seenVersion' | 'created'>;

/** How a report went: itself, and the latest values that it gives to its activity. */
export interface ReportOutcome {
  clientKey: string;
  report: 'added' | 'alreadyThere' | 'failed';
  /** Why the report is not stored, or why the activity could not be changed. */
  failure?: Error;
  /** The activity with the report's values. Undefined when it could not be changed, and for reports that a later one follows. */
  activity?: ChangeOutcome;
}

/**
 * Changes activities, never over somebody else's change: each change carries the version that the user saw.
 * Fails with PlanFailure; 'invalid' with subject 'newerThanCode' on a site that is newer than this code.
 */
export interface ActivityRepository {
  change(seen: Activity, changes: ActivityChanges): Promise<ChangeOutcome>;
  /**
   * Changes several activities in batches, each upon its own version; answers in order, one outcome for each. A conflict or a failure of
   * one leaves the others alone. An activity stands in it once.
   */
  changeMany(changes: { seen: Activity; changes: ActivityChanges }[], options?: WriteOptions): Promise<ManyOutcome[]>;
  /** Goes on with a change after the user has chosen; a third change meanwhile gives a new conflict. */
  resolve(conflict: ChangeConflict, choices: ConflictChoices): Promise<ChangeOutcome>;
  /** Adds one activity. The same key again answers the row that is there. */
  add(row: NewActivity): Promise<AddedRow<Activity>>;
  /** Stores reports and gives their activities the latest values, in batches; answers in order. Those not tried after a stop are left out. */
  report(reports: { seen: Activity; report: NewReport }[], options?: WriteOptions): Promise<ReportOutcome[]>;
  /**
   * Gives an activity the values of its newest report when only the report was stored; undefined when nothing is missing, or when
   * somebody has changed the activity since.
   */
  repair(activity: Activity, reports: ProgressUpdate[]): Promise<Activity | undefined>;
}

/** A meeting to be stored. */
export type NewMeeting = Pick<Meeting, 'clientKey' | 'title' | 'placeId' | 'startsAt' | 'minutes' | 'agenda'>;

/** What can be changed of a meeting. */
export type MeetingChanges = Partial<Omit<Meeting, 'id' | 'clientKey' | 'etag' | 'created' | 'placeId'>>;

/** Fields of a meeting that two people have changed; nothing of the change is stored. */
export interface MeetingConflict {
  fields: (Clash<MeetingChanges> & { by: Person; at: Instant })[];
  mine: MeetingChanges;
  theirs: Meeting;
}

export type MeetingOutcome =
  | { result: 'saved'; meeting: Meeting; /** Fields that others had changed meanwhile and that were kept. */ merged: (keyof MeetingChanges)[] }
  | { result: 'conflict'; conflict: MeetingConflict };

/** The meetings of one place. */
export interface PlaceMeetings {
  /** The newest first: by when they are, or were to be. At most the last 50. */
  meetings: Meeting[];
  unreadable: UnreadableRow[];
  rights: MeetingRights;
}

/** What became of activities, meetings and reports since a token of the site. */
export type SiteChanges =
  | {
    kind: 'changes'; activities: Extract<PlanChanges, { kind: 'changes' }>; meetings: Meeting[]; removedMeetings: number[];
    /** New reports, in the order in which they came. */
    reports: ProgressUpdate[]; changeToken: string;
  }
  | { kind: 'reload' };

/** Keeps meetings. Fails with PlanFailure. */
export interface MeetingRepository {
  /** The site's token, to be asked for before the plan and the meeting are read: what happens meanwhile is then told. */
  currentToken(): Promise<string>;
  /** What has happened on the site since, in one request when nothing has. */
  changesSince(token: string): Promise<SiteChanges>;
  meetingsOf(placeId: string): Promise<PlaceMeetings>;
  /** Adds a meeting. Who prepares the same one at the same time gets the one that is there. */
  add(meeting: NewMeeting): Promise<AddedRow<Meeting>>;
  change(seen: Meeting, changes: MeetingChanges): Promise<MeetingOutcome>;
  /** Reports given in a meeting, the oldest first. */
  reportsIn(meetingId: number): Promise<ProgressUpdate[]>;
  /** Reports given since a moment, the oldest first. */
  reportsSince(at: Instant): Promise<ProgressUpdate[]>;
}

export interface WriteOptions {
  onProgress?: (progress: ImportProgress) => void;
  /** Checked between batches, and ends a wait. */
  signal?: AbortSignal;
}

/** A wait that requests are in. */
export interface ServiceWait {
  until: Instant;
  why: 'throttled' | 'offline';
}

/** The waits of a connection, for views that show them and let people stop. */
export interface ServiceWaits {
  current(): ServiceWait | undefined;
  /** Tells of every change; what it answers ends the telling. */
  subscribe(listener: (wait: ServiceWait | undefined) => void): () => void;
  /** Ends all waits: what waited fails with PlanFailure whose details say `stopped`. */
  stop(): void;
}

/** What a document says of how a new activity goes: its first report. */
export interface FirstReport extends Omit<NewReport, 'activityId'> {
  /** How the source of an activity that this report is for ends, in every language. It tells those that wait for it from all others. */
  marks: readonly string[];
}

/** A row that an import adds, and what is reported on it at once. */
export type ImportedActivity = NewActivity & { firstReport?: FirstReport };

/** How one row of a batch of additions went. */
export interface AddOutcome {
  clientKey: string;
  result: 'added' | 'alreadyThere' | 'failed';
  /** Set when `result` is 'failed', and when a first report is missing because something failed. */
  failure?: Error;
  /** The stored row's id, unless it failed. */
  id?: number;
  /** Fields in which the row that was already there differs from the one given. */
  differs?: string[];
  /**
   * What became of the first report of a row that brought one: it stands with its values on the activity, it is still missing there
   * (`failure` says why, unless somebody stopped), or the activity is left alone, because others have reported on it or another document brought it.
   */
  firstReport?: 'stored' | 'missing' | 'leftOut';
}

/** How far an import has come, in rows. */
export interface ImportProgress {
  done: number;
  total: number;
  /** Seconds that the service asked us to wait, while we wait. */
  waiting?: number;
}

/** Adds what an import found. Every addition carries its client key: doing it again adds only what is missing. */
export interface ImportRepository {
  /** The client keys that the plan already has. */
  existingKeys(): Promise<Set<string>>;
  /** The unit or role of each code, made when the register lacks it; in the order given. */
  ensureUnits(units: { code: string; name: string }[]): Promise<Unit[]>;
  ensureRoles(roles: { code: string; name: string }[]): Promise<Role[]>;
  /**
   * Adds in order, in batches, each with its first reports. Stops after the running batch when `signal` is aborted; the rest is not in the
   * answer. What is given again gets what is missing: the row, its report, or the report's values on the activity.
   */
  addActivities(rows: ImportedActivity[], onProgress: (progress: ImportProgress) => void, signal?: AbortSignal): Promise<AddOutcome[]>;
}

/** One thing that the set-up would make or change. */
export interface SetupChange {
  /** Stable within a set-up, for example `list:activities` or `column:activities.HPDue`. */
  key: string;
  kind: 'role' | 'group' | 'list' | 'column' | 'rights' | 'rows' | 'member' | 'version';
  /** What it is about, as users know it. */
  subject: Label;
}

/** What one list or group is today and will be. */
export interface SetupItem {
  key: string;
  title: Label;
  description: Label;
  state: 'new' | 'changed' | 'exists';
}

/** What the set-up would do on a site, and who asks. */
export interface SetupPlan {
  /** The version stamp that the site has; undefined when there is none. */
  siteVersion?: number;
  codeVersion: number;
  lists: SetupItem[];
  groups: SetupItem[];
  /** In the order in which `apply` makes them. Empty: nothing to do. */
  changes: SetupChange[];
  /** A list that was deleted while others point at it. It must come back from the recycle bin before anything is made. */
  lostList?: Label;
  /** Whether the signed-in person may run it. */
  mayApply: boolean;
  user: Person;
}

/** What the site's owner chooses before the set-up. */
export interface SetupOptions {
  language: 'sv' | 'en';
  /** People put into the plan owners' group from the start. */
  planOwners: Person[];
  planTitle: string;
  /** The page that it was started from, server-relative; links from Teams lead there. */
  pagePath?: string;
}

/** How far the set-up has come, in changes. */
export interface SetupProgress {
  /** The change that is being made, or was just made. */
  change: SetupChange;
  /** Changes finished so far. */
  done: number;
  total: number;
}

/** Sets up the lists, groups and rights from the declarations; running it again makes only what is missing. */
export interface SetupRepository {
  /** What would change, without changing anything. */
  plan(): Promise<SetupPlan>;
  /** Makes the changes in order and checks each; stops at the first that fails with PlanFailure naming it as subject. */
  apply(plan: SetupPlan, options: SetupOptions, onProgress: (progress: SetupProgress) => void): Promise<void>;
  /** People who own the site: whom to ask. */
  siteOwners(): Promise<Person[]>;
}
