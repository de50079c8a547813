import { Activity } from './activity';
import { longestTitle } from './activityText';
import { isLocalDate } from './calendar';
import { priorityOf } from './priority';

/** What a form about an activity holds, as it was typed. Status, percent and need of help change only by reports. */
export interface ActivityDraft extends Pick<Activity, 'title' | 'description' | 'unitId' | 'areaKey' | 'themeKey' | 'roleIds' | 'people' | 'effort' | 'expectedEffect'> {
  /** Who answers for it in the words of the source document: kept as it is, and enough when nobody else is named. */
  responsibleText: string;
  /** A day, '' for none, or what is no day yet. */
  start: string;
  due: string;
}

/** The form's fields, in its order. Area and theme are one choice. */
export const editFields = ['title', 'description', 'unitId', 'responsible', 'theme', 'effort', 'expectedEffect', 'start', 'due'] as const;
export type EditField = (typeof editFields)[number];

/** What keeps a draft from being saved. */
export type EditProblem = 'titleMissing' | 'titleTooLong' | 'responsibleMissing' | 'areaMissing' | 'startUnreal' | 'dueUnreal' | 'dueBeforeStart';

export type EditProblems = Partial<Record<EditField, EditProblem>>;

/** The values that a form saves. */
export type EditedValues = Pick<Activity,
  'title' | 'description' | 'unitId' | 'areaKey' | 'themeKey' | 'roleIds' | 'people' | 'responsibleText' | 'effort' | 'expectedEffect' | 'start' | 'due'>;

/** An activity that nobody has written yet. */
export const emptyActivityDraft: ActivityDraft = {
  title: '', description: '', areaKey: '', roleIds: [], people: [], responsibleText: '', start: '', due: ''
};

/** A form that says what an activity says. */
export function draftOfActivity(activity: EditedValues): ActivityDraft {
  const { title, description, unitId, areaKey, themeKey, roleIds, people, responsibleText, effort, expectedEffect, start = '', due = '' } = activity;
  return { title, description, unitId, areaKey, themeKey, roleIds, people, responsibleText, effort, expectedEffect, start, due };
}

/** A new activity after the pattern of another: everything but its dates, and a title that says so. Cut to fit, so that it can be saved as it is. */
export function copyOfActivity(activity: EditedValues, mark: (title: string) => string): ActivityDraft {
  const marked = mark(activity.title);
  const over = marked.length - longestTitle;
  const title = over > 0 ? mark(`${activity.title.slice(0, activity.title.length - over - 1).trimEnd()}…`) : marked;
  return { ...draftOfActivity(activity), title, start: '', due: '' };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const ids = (rows: readonly (number | { id: number })[]): string => rows.map(row => (typeof row === 'number' ? row : row.id)).sort((a, b) => a - b).join();

/** Which fields say something else than before; the order of those who are responsible says nothing. */
export function changedFields(before: ActivityDraft, now: ActivityDraft): EditField[] {
  const same: Record<EditField, boolean> = {
    title: oneLine(before.title) === oneLine(now.title),
    description: before.description.trim() === now.description.trim(),
    unitId: before.unitId === now.unitId,
    responsible: ids(before.roleIds) === ids(now.roleIds) && ids(before.people) === ids(now.people),
    theme: before.areaKey === now.areaKey && before.themeKey === now.themeKey,
    effort: before.effort === now.effort,
    expectedEffect: before.expectedEffect === now.expectedEffect,
    start: before.start === now.start,
    due: before.due === now.due
  };
  return editFields.filter(field => !same[field]);
}

/** A day that a plan can mean: what is typed halfway has a year like 0026. */
function isPlanDay(text: string): boolean {
  return isLocalDate(text) && text >= '2000-01-01' && text < '2100-01-01';
}

/**
 * What has to be mended before the draft can be saved. Of a change of something that is there (`before`) only what was changed is looked at:
 * an old row that lacks something can still be given a new due date.
 */
export function editProblems(draft: ActivityDraft, before?: ActivityDraft): EditProblems {
  const problems = allProblems(draft);
  if (!before) return problems;
  const changed = changedFields(before, draft);
  const looked = editFields.filter(field => changed.includes(field) || (field === 'due' && changed.includes('start')));
  return Object.fromEntries(looked.filter(field => problems[field]).map(field => [field, problems[field]])) as EditProblems;
}

function allProblems({ title, roleIds, people, responsibleText, areaKey, start, due }: ActivityDraft): EditProblems {
  const problems: EditProblems = {};
  const length = oneLine(title).length;
  if (length === 0) problems.title = 'titleMissing';
  else if (length > longestTitle) problems.title = 'titleTooLong';
  if (roleIds.length + people.length === 0 && responsibleText.trim() === '') problems.responsible = 'responsibleMissing';
  if (areaKey === '') problems.theme = 'areaMissing';
  if (start !== '' && !isPlanDay(start)) problems.start = 'startUnreal';
  if (due !== '' && !isPlanDay(due)) problems.due = 'dueUnreal';
  else if (due !== '' && start !== '' && !problems.start && due < start) problems.due = 'dueBeforeStart';
  return problems;
}

/** What a draft without problems saves. */
export function valuesOfDraft({ title, description, start, due, ...rest }: ActivityDraft): EditedValues {
  return { ...rest, title: oneLine(title), description: description.trim(), start: start || undefined, due: due || undefined };
}

const fieldsOf: Record<EditField, (keyof EditedValues)[]> = {
  title: ['title'], description: ['description'], unitId: ['unitId'], responsible: ['roleIds', 'people'], theme: ['areaKey', 'themeKey'],
  effort: ['effort'], expectedEffect: ['expectedEffect'], start: ['start'], due: ['due']
};

/**
 * What the draft changes of the activity: only what was changed, so that what others change meanwhile is left alone. A priority that the
 * source document stated is no longer a remark when the new values give it.
 */
export function editsOf(seen: Activity, draft: ActivityDraft): Partial<EditedValues & Pick<Activity, 'statedPriority'>> {
  const values = valuesOfDraft(draft);
  const fields = changedFields(draftOfActivity(seen), draft).flatMap(field => fieldsOf[field]);
  const edits = Object.fromEntries(fields.map(field => [field, values[field]])) as Partial<EditedValues>;
  const agrees = seen.statedPriority !== undefined && priorityOf(values.effort, values.expectedEffect)?.value === seen.statedPriority;
  return agrees && ('effort' in edits || 'expectedEffect' in edits) ? { ...edits, statedPriority: undefined } : edits;
}
