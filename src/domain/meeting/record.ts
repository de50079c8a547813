import { Activity, ProgressUpdate } from '../activity';
import { Instant, LocalDate, localDateOf } from '../calendar';
import { isLate } from '../lateness';
import { hasEnded } from '../standing';
import { statesOf } from './changesSince';
import { NextStep, stepsToDo } from './nextSteps';
import { leftAt } from './previous';
import { statesAfter } from './statesAfter';
import { ActivityState, Meeting, PlanSnapshot } from './types';

/** What became of one activity in a meeting. */
export interface RecordRow {
  activityId: number;
  title: string;
  /** How it stood then; undefined when the plan did not have it, or nobody noted it. */
  before?: ActivityState;
  wasLate: boolean;
  /** How it stood afterwards; undefined when it was removed and nothing tells. */
  after?: ActivityState;
  isLate: boolean;
  /** In the order in which they came. */
  reports: ProgressUpdate[];
}

/** A number now, and what it was. */
export interface NowAndBefore {
  now: number;
  before?: number;
}

export interface RecordFigures {
  /** Gone through, of what the agenda had and what came up beside it. */
  through: number;
  of: number;
  reports: number;
  people: number;
  becameDone: number;
  needsHelp: NowAndBefore;
  late: NowAndBefore;
}

/** A meeting's notes, as the lists tell them. */
export interface MeetingRecord {
  figures: RecordFigures;
  /** Gone through, in order. */
  rows: RecordRow[];
  /** Reported on in the meeting without being on its agenda. */
  outside: RecordRow[];
  notReached: Pick<RecordRow, 'activityId' | 'title'>[];
  /** Since when removed activities are counted; undefined without an earlier meeting. */
  removedSince?: Instant;
  /** As they stood then. */
  removed: ActivityState[];
  steps: { step: NextStep; due?: LocalDate }[];
}

/** What a record is made from. */
export interface RecordSources {
  /** Reports given in the meeting, in the order in which they came. */
  reports: ProgressUpdate[];
  /** The plan as it stands now. */
  activities: Activity[];
  /** Activities that it has and does not show, archived or unreadable: there, and so not removed. */
  hidden?: number[];
  today: LocalDate;
  /** The meeting before: what is missing since then was removed. */
  previous?: Pick<Meeting, 'before' | 'after'>;
  /** What “before” means; when the meeting began, unless another moment is given. */
  base?: PlanSnapshot;
}

/** What was gone through, old → new, and the rest of a meeting's notes. Of a meeting that still runs: as far as it has come. */
export function recordOf(meeting: Meeting, sources: RecordSources): MeetingRecord {
  const { reports, activities, hidden = [], today, previous } = sources;
  const base = sources.base ?? meeting.before;
  const after = statesAfter(meeting, reports, activities);
  const afterDay = meeting.after ? localDateOf(meeting.after.at) : today;
  const rowOf = (activityId: number): RecordRow => {
    const own = reports.filter(report => report.activityId === activityId);
    return describe(activityId, own, { before: base, after, afterDay, titles: [meeting.before, base, previous && leftAt(previous)] });
  };
  const reached = goneThroughOf(meeting, reports);
  const outside = unique(reports.map(report => report.activityId)).filter(id => !reached.includes(id));
  const rows = reached.map(rowOf);
  const notReached = meeting.agenda.items.map(item => item.activityId).filter(id => !reached.includes(id)).map(rowOf);
  const besides = outside.map(rowOf);
  const earlier = previous && leftAt(previous);
  return {
    rows, outside: besides, notReached: notReached.map(({ activityId, title }) => ({ activityId, title })),
    removedSince: earlier?.at, removed: earlier ? earlier.activities.filter(({ id }) => !after.has(id) && !hidden.includes(id)) : [],
    steps: stepsToDo(reports, id => after.get(id)?.due),
    figures: {
      through: rows.length, of: rows.length + notReached.length, reports: reports.length, people: unique(reports.map(({ by }) => by.id)).length,
      becameDone: rows.concat(besides).filter(({ before: was, after: is }) => is?.status === 'done' && was?.status !== 'done').length,
      needsHelp: compare(base, after, state => state.needsHelp && !hasEnded(state)),
      late: { now: count(after, state => isLate(state, afterDay)), before: base && count(statesOf(base), state => isLate(state, localDateOf(base.at))) }
    }
  };
}

function unique<T>(values: T[]): T[] {
  return Array.from(new Set(values));
}

/** What has been at hand, each once, in order; then what the agenda had and people reported on by themselves. */
function goneThroughOf({ goneThrough, agenda }: Meeting, reports: ProgressUpdate[]): number[] {
  const planned = new Set(agenda.items.map(({ activityId }) => activityId));
  return unique(goneThrough.map(({ activityId }) => activityId).concat(reports.map(({ activityId }) => activityId).filter(id => planned.has(id))));
}

type States = ReadonlyMap<number, ActivityState>;

interface Compared {
  before?: PlanSnapshot;
  after: States;
  afterDay: LocalDate;
  /** Where the title of a removed activity may stand. */
  titles: (PlanSnapshot | undefined)[];
}

function describe(activityId: number, reports: ProgressUpdate[], { before, after, afterDay, titles }: Compared): RecordRow {
  const was = before && statesOf(before).get(activityId);
  const is = after.get(activityId);
  const told = titles.flatMap(snapshot => (snapshot && statesOf(snapshot).get(activityId)?.title) || []);
  return {
    activityId, title: is?.title || told[0] || '', before: was, wasLate: Boolean(was && before && isLate(was, localDateOf(before.at))),
    after: is, isLate: is !== undefined && isLate(is, afterDay), reports
  };
}

function count(states: States, test: (state: ActivityState) => boolean): number {
  return Array.from(states.values()).filter(test).length;
}

function compare(base: PlanSnapshot | undefined, after: States, test: (state: ActivityState) => boolean): NowAndBefore {
  return { now: count(after, test), before: base && count(statesOf(base), test) };
}

/** A report that came noticeably later than it was made: it waited on a computer without network. */
export function cameLate({ at, created }: ProgressUpdate): boolean {
  return created !== undefined && Date.parse(created) - Date.parse(at) >= 2 * 60_000;
}
