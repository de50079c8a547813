import { ActivityState, Meeting, MeetingRecord, PlanIndex, ProgressUpdate, RecordRow, RecordWords, cameLate, localDateOf } from '../../../domain';
import { Formats, Strings } from '../../../loc';
import { stateText } from '../stateText';

/** When a meeting was held: from when it began until it ended. */
export function timesOf({ startedAt, startsAt, endedAt }: Meeting, { meetingRecord: words }: Strings, formats: Formats): string {
  return words.times(formats.time(startedAt ?? startsAt), endedAt && formats.time(endedAt));
}

export function dayOf({ startedAt, startsAt }: Pick<Meeting, 'startedAt' | 'startsAt'>): string {
  return localDateOf(startedAt ?? startsAt);
}

/** An activity's title; its number where nothing tells the title. */
export function titleOf({ activityId, title }: Pick<RecordRow, 'activityId' | 'title'>, { meetingRecord: words }: Strings): string {
  return title || words.untitled(String(activityId));
}

/** Whether nothing that people report is other than before. */
export function isUnchanged({ before, after }: RecordRow): boolean {
  return before !== undefined && after !== undefined && before.status === after.status && before.percent === after.percent;
}

/** How a due date went, in words; undefined when there is nothing to tell. */
export function dueText({ before, after, isLate }: RecordRow, { meetingRecord: words }: Strings, formats: Formats): string | undefined {
  if (after?.due === undefined) return undefined;
  if (before?.due === after.due) return isLate ? words.duePassed(formats.shortDay(after.due)) : undefined;
  return before?.due ? words.dueMoved(formats.shortDay(before.due), formats.shortDay(after.due)) : before && words.dueSet(formats.shortDay(after.due));
}

/** How it stood before, with what pressed: “Pågår 50 %, försenad”. */
export function beforeText(before: ActivityState, wasLate: boolean, strings: Strings, formats: Formats): string {
  const { late, needsHelp } = strings.meetingRecord;
  return [stateText(before, strings, formats), wasLate && late, before.needsHelp && needsHelp].filter(Boolean).join(', ');
}

function changeText(row: RecordRow, strings: Strings, formats: Formats): string {
  const { meetingRecord: words } = strings;
  const { before, after } = row;
  if (!after) return [before && `${stateText(before, strings, formats)}.`, `${words.removedNow}.`].filter(Boolean).join(' ');
  const is = stateText(after, strings, formats);
  const change = !before ? `${is}.` : isUnchanged(row) ? `${is}, ${words.unchanged}.` : `${stateText(before, strings, formats)} → ${is}.`;
  const help = after.needsHelp ? `${words.helpNow}.` : before?.needsHelp ? `${words.helpNoMore}.` : undefined;
  const due = dueText(row, strings, formats);
  return [change, help, due && `${due}.`].filter(Boolean).join(' ');
}

/** The units of an activity in brackets behind its title. */
function titled(row: Pick<RecordRow, 'activityId' | 'title'>, unitOf: (activityId: number) => string | undefined, strings: Strings): string {
  const unit = unitOf(row.activityId);
  return unit ? `${titleOf(row, strings)} (${unit})` : titleOf(row, strings);
}

/** The values that a report gave where they are not the activity's in the end: somebody else's count, or a later report's. */
export function gaveText(report: ProgressUpdate, after: ActivityState | undefined, strings: Strings, formats: Formats): string | undefined {
  if (!after || (report.status === after.status && report.percent === after.percent)) return undefined;
  return stateText(report, strings, formats);
}

function saidText(report: ProgressUpdate, { after }: RecordRow, strings: Strings, formats: Formats): string {
  const { meetingRecord: { text, ...words } } = strings;
  const { by, at, comment, created = at } = report;
  const gave = gaveText(report, after, strings, formats);
  const beside = [gave && text.gave(gave), cameLate(report) && `${formats.time(at)}. ${words.cameLate(formats.time(created))}`].filter(Boolean).join(', ');
  return `${by.name}${beside && ` (${beside})`}: ${comment.trim() || text.noComment}`;
}

/** The sentences of a record as text. */
export function recordWordsOf(strings: Strings, formats: Formats, unitOf: (activityId: number) => string | undefined): RecordWords {
  const { common, meetingRecord: words } = strings;
  const { text } = words;
  const names = ({ chairs }: Meeting): string | undefined => (chairs.length > 0 ? common.list(chairs.map(({ name }) => name)) : undefined);
  const number = (value: number): string => formats.number(value);
  return {
    heading: meeting => text.heading(meeting.title, formats.longDate(dayOf(meeting)), timesOf(meeting, strings, formats)),
    lead: (meeting, { figures: { through, of, reports, becameDone } }) => text.lead(names(meeting), number(through), number(of), number(reports), number(becameDone)),
    title: row => titled(row, unitOf, strings),
    change: row => changeText(row, strings, formats),
    said: (report, row) => saidText(report, row, strings, formats),
    nextStep: text.nextStep,
    noReport: `${words.noReport}.`,
    toDo: words.toDo(undefined),
    step: ({ by, text: step }, due) => `${by.name}: ${step}${due ? ` (${formats.shortDay(due)})` : ''}`,
    outside: text.outside,
    notReached: text.notReached,
    removed: ({ removedSince }: MeetingRecord) => text.removed(removedSince ? formats.dayMonth(localDateOf(removedSince)) : ''),
    removedState: state => `${titleOf({ activityId: state.id, title: state.title }, strings)}. ${words.was(stateText(state, strings, formats))}`,
    other: words.other
  };
}

/** The unit of an activity that the plan has. */
export function unitOfIn(activities: { id: number; unitId?: number }[], index: PlanIndex, { common }: Strings): (activityId: number) => string | undefined {
  const units = new Map(activities.map(({ id, unitId }) => [id, unitId]));
  return id => {
    if (!units.has(id)) return undefined;
    const unit = index.unit(units.get(id));
    return unit ? unit.code || unit.name : common.wholeMunicipality;
  };
}
