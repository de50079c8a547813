import { Activity, Person, Status } from './activity';
import { Instant, LocalDate, addDays, isLocalDate } from './calendar';
import { CommentReason, GivenReport, ReportDraft, commentReason, emptyDraft, reportOf } from './report';

/** What can be made of several activities at once; one thing at a time, so that a preview can be read and taken back. */
export type ManyChange =
  /** `unitId` undefined: the whole municipality. */
  | { kind: 'unit'; unitId: number | undefined }
  | { kind: 'responsible'; mode: 'add' | 'remove' | 'replace'; roleIds: number[]; people: Person[] }
  /** `day` undefined: no due date. */
  | { kind: 'due'; day: LocalDate | undefined }
  | { kind: 'moveDue'; days: number }
  /** A report on each of them, with the same comment. */
  | { kind: 'status'; status: Status; comment: string }
  | { kind: 'archive' };

/** The fields that such a change can touch, reports apart. */
export type ManyFields = Partial<Pick<Activity, 'unitId' | 'roleIds' | 'people' | 'due' | 'archivedAt'>>;

/** Why a row stays as it is. */
export type Unchanged =
  /** It is so already. */
  | 'same'
  /** There is no due date to move. */
  | 'noDue'
  /** It is on its way to the list, from here. */
  | 'saving';

/** What becomes of one row. */
export type ManyPreview =
  | { result: 'change'; activity: Activity; changes: ManyFields }
  | { result: 'report'; activity: Activity; draft: ReportDraft }
  | { result: 'unchanged'; activity: Activity; why: Unchanged }
  /** A report that cannot do without a comment. */
  | { result: 'commentNeeded'; activity: Activity; why: CommentReason };

/** What a preview asks beside the rows. */
export interface ManyContext {
  today: LocalDate;
  now: Instant;
  /** Rows that are being saved. */
  saving?: ReadonlySet<number>;
}

/** What keeps a choice from being a change at all. */
export type ManyProblem = 'nobodyChosen' | 'dayUnreal' | 'daysMissing';

/** The first thing that is missing; undefined when the change can be looked at. */
export function problemOfMany(change: ManyChange): ManyProblem | undefined {
  switch (change.kind) {
    case 'responsible': return change.mode !== 'replace' && change.roleIds.length + change.people.length === 0 ? 'nobodyChosen' : undefined;
    case 'due': return change.day !== undefined && !isLocalDate(change.day) ? 'dayUnreal' : undefined;
    case 'moveDue': return Number.isInteger(change.days) && change.days !== 0 && Math.abs(change.days) <= 3660 ? undefined : 'daysMissing';
    default: return undefined;
  }
}

/** What would become of each row, in order. What is written is what this says. */
export function previewMany(activities: readonly Activity[], change: ManyChange, context: ManyContext): ManyPreview[] {
  return activities.map(activity => {
    if (context.saving?.has(activity.id) || activity.id < 0) return { result: 'unchanged', activity, why: 'saving' };
    return change.kind === 'status' ? previewReport(activity, change, context) : previewFields(activity, change, context);
  });
}

function previewFields(activity: Activity, change: Exclude<ManyChange, { kind: 'status' }>, context: ManyContext): ManyPreview {
  if (change.kind === 'moveDue' && activity.due === undefined) return { result: 'unchanged', activity, why: 'noDue' };
  const changes = fieldsOf(activity, change, context);
  return Object.keys(changes).length === 0 ? { result: 'unchanged', activity, why: 'same' } : { result: 'change', activity, changes };
}

function previewReport(activity: Activity, { status, comment }: Extract<ManyChange, { kind: 'status' }>, { today }: ManyContext): ManyPreview {
  if (activity.status === status) return { result: 'unchanged', activity, why: 'same' };
  const draft: ReportDraft = { ...emptyDraft, status, comment };
  const why = commentReason(draft, activity, today);
  return why !== undefined && comment.trim() === '' ? { result: 'commentNeeded', activity, why } : { result: 'report', activity, draft };
}

/** The fields of one row that become others. */
function fieldsOf(activity: Activity, change: Exclude<ManyChange, { kind: 'status' }>, { now }: ManyContext): ManyFields {
  switch (change.kind) {
    case 'unit': return activity.unitId === change.unitId ? {} : { unitId: change.unitId };
    case 'responsible': return responsibleOf(activity, change);
    case 'due': return activity.due === change.day ? {} : { due: change.day };
    case 'moveDue': return activity.due === undefined ? {} : { due: addDays(activity.due, change.days) };
    case 'archive': return activity.archivedAt === undefined ? { archivedAt: now } : {};
  }
}

function responsibleOf({ roleIds, people }: Activity, { mode, ...chosen }: Extract<ManyChange, { kind: 'responsible' }>): ManyFields {
  const roles = mixed(mode, roleIds, chosen.roleIds, id => id);
  const persons = mixed(mode, people, chosen.people, person => person.id);
  return { ...(roles && { roleIds: roles }), ...(persons && { people: persons }) };
}

/** What a list becomes, those who stay in their order; undefined when it stays as it is. */
function mixed<T>(mode: 'add' | 'remove' | 'replace', before: T[], chosen: T[], keyOf: (value: T) => number): T[] | undefined {
  const isIn = (values: T[], value: T): boolean => values.some(other => keyOf(other) === keyOf(value));
  const added = chosen.filter(value => !isIn(before, value));
  const stay = mode === 'add' ? before : before.filter(value => isIn(chosen, value) === (mode === 'replace'));
  if (mode === 'remove') return stay.length === before.length ? undefined : stay;
  return added.length === 0 && stay.length === before.length ? undefined : stay.concat(added);
}

/** The report that a previewed row gets. */
export function reportFor({ activity, draft }: Extract<ManyPreview, { result: 'report' }>, given: { clientKey: string; at: Instant }): GivenReport {
  return reportOf(draft, activity, { ...given, activityId: activity.id });
}
