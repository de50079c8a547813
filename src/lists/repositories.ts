import { Activity, Person, PlanData, ProgressUpdate, Role, Unit } from '../domain';
import { Label, UnreadableRow } from './schema';

/** What the signed-in person may do, as the lists' own permissions say. The interface mirrors it; the lists decide. */
export interface PlanRights {
  addActivities: boolean;
  editActivities: boolean;
  addUpdates: boolean;
  /** Registers, settings, import. */
  changeRegisters: boolean;
}

/** Everything that the plan's views need, as it stood at one moment. */
export interface Plan extends PlanData {
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
}

/** Reads the plan. Fails with PlanFailure; 'notFound' when the site has no plan yet. */
export interface PlanRepository {
  load(): Promise<Plan>;
  /** Reports on one activity, newest first. */
  updatesOf(activityId: number): Promise<ProgressUpdate[]>;
}

/** A row to be stored, in the plan's own terms; ids of registers are already known. */
export type NewActivity = Pick<Activity,
  'clientKey' | 'title' | 'description' | 'unitId' | 'areaKey' | 'themeKey' | 'roleIds' | 'responsibleText' |
  'effort' | 'expectedEffect' | 'statedPriority' | 'source'>;

/** How one row of a batch of additions went. */
export interface AddOutcome {
  clientKey: string;
  result: 'added' | 'alreadyThere' | 'failed';
  /** Set when `result` is 'failed'. */
  failure?: Error;
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
  /** Adds in order, in batches. Stops after the running batch when `signal` is aborted; the rest is not in the answer. */
  addActivities(rows: NewActivity[], onProgress: (progress: ImportProgress) => void, signal?: AbortSignal): Promise<AddOutcome[]>;
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
