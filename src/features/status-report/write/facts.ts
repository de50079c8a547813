import { ProgressUpdate, localDateOf, rolesOf } from '../../../domain';
import { AreaDifference, FrozenComment, ReportContent, ReportDifference, ReportWriter, compareReports, freeze } from '../../../domain/statusReport';
import { Plan } from '../../../lists';

/** What the plan owner writes from, as it was read at one moment. */
export interface Facts {
  plan: Plan;
  writer: ReportWriter;
  latest: ReadonlyMap<number, FrozenComment>;
  /** The plan as it would be frozen now, without comments. */
  content: ReportContent;
  /** The report before, with its rows. */
  last?: ReportContent;
  difference?: ReportDifference;
}

/** The latest comment on each activity, of reports given in any order. */
export function latestComments(reports: ProgressUpdate[]): Map<number, FrozenComment> {
  const latest = new Map<number, FrozenComment>();
  for (const { activityId, comment, by, at } of reports) {
    const text = comment.trim();
    const before = latest.get(activityId);
    if (text && (!before || before.at < at)) latest.set(activityId, { text, by: by.name, at });
  }
  return latest;
}

const silent = { overall: '', areas: {} };

/** Everything to write from. `reports`: those that were given since the last report. */
export function factsOf(plan: Plan, reports: ProgressUpdate[], last: ReportContent | undefined): Facts {
  const writer = { name: plan.user.name, roles: rolesOf(plan.roles, plan.user).map(({ code }) => code) };
  const latest = latestComments(reports);
  const content = freeze(plan, localDateOf(plan.fetchedAt), { comments: silent, writer, latest });
  return { plan, writer, latest, content, last, difference: last && compareReports(last, content) };
}

/** The activities of an area that somebody has written about since, the newest first. */
export function saidIn(facts: Facts, areaKey: string): { id: number; title: string; comment: FrozenComment }[] {
  return facts.content.rows
    .flatMap(({ id, title, areaKey: key, comment }) => (comment && key === areaKey ? [{ id, title, comment }] : []))
    .sort((a, b) => b.comment.at.localeCompare(a.comment.at));
}

export function areaDifference(facts: Facts, areaKey: string): AreaDifference | undefined {
  return facts.difference?.areas.find(({ key }) => key === areaKey);
}
