import { Activity, Person, ProgressUpdate, priorityOf } from '../../../domain';
import { ActivityChanges, ActivityVersion, versionOf } from '../../../lists';

type Field = keyof ActivityChanges;

/** The fields that the history tells of, in the order of the details. */
const told: Field[] = [
  'title', 'description', 'unitId', 'areaKey', 'themeKey', 'roleIds', 'people', 'responsibleText', 'effort', 'expectedEffect', 'statedPriority', 'start', 'due',
  'status', 'percent', 'needsHelp'
];

/** What a report gives its activity: told with the report. */
const reported: Field[] = ['status', 'percent', 'needsHelp', 'due'];

/** Somebody's change of an activity's facts, beside the reports. */
export interface Edit {
  at: string;
  by: Person;
  /** `archived`, `restored`: it left the plan, or came back. */
  kind: 'edited' | 'archived' | 'restored';
  fields: Field[];
  before: Activity;
  after: Activity;
  /** The computed priority, where it has changed. */
  priority?: { from: number | undefined; to: number | undefined };
}

/** What the list's versions tell: the changes, newest first, and who made the activity where the first version is still there. */
export interface Versions {
  edits: Edit[];
  created?: { at: string; by: Person };
}

function same(field: Field, a: Activity, b: Activity): boolean {
  const plain = (value: unknown): string => JSON.stringify(Array.isArray(value) ? value.map(one => (typeof one === 'object' ? one.id : one)).sort() : value || null);
  return plain(a[field]) === plain(b[field]);
}

function editBetween(before: Activity, { at, by, activity: after }: ActivityVersion): Edit | undefined {
  // A version that a report wrote says nothing that the report does not say itself.
  const byReport = !same('lastReported', before, after);
  const fields = told.filter(field => !same(field, before, after) && !(byReport && reported.includes(field)));
  const moved = Boolean(before.archivedAt) !== Boolean(after.archivedAt);
  if (fields.length === 0 && !moved) return undefined;
  const from = priorityOf(before.effort, before.expectedEffect)?.value;
  const to = priorityOf(after.effort, after.expectedEffect)?.value;
  return {
    at, by, fields, before, after, kind: moved ? (after.archivedAt ? 'archived' : 'restored') : 'edited', ...(from === to ? {} : { priority: { from, to } })
  };
}

/** Compares each version with the one before it. */
export function editsIn(versions: ActivityVersion[]): Versions {
  const edits = versions.flatMap((version, at) => {
    const before = versions[at + 1];
    return before ? editBetween(before.activity, version) ?? [] : [];
  });
  const oldest = versions[versions.length - 1];
  const first = oldest && versionOf(oldest.activity.etag) === 1;
  return { edits, created: first ? { at: oldest.at, by: oldest.by } : undefined };
}

export type TimelineItem = { kind: 'report'; at: string; update: ProgressUpdate } | { kind: 'edit'; at: string; edit: Edit };

/** Reports and edits in one line of time, the newest first. */
export function timelineOf(updates: ProgressUpdate[], edits: Edit[]): TimelineItem[] {
  const items: TimelineItem[] = [
    ...updates.map(update => ({ kind: 'report' as const, at: update.at, update })), ...edits.map(edit => ({ kind: 'edit' as const, at: edit.at, edit }))
  ];
  return items.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
