export { endOf, monthEnds, standingsOn } from './months';
export type { StandingOn } from './months';
export { byActivity, stateAt, statesAt, trendParts, trendSince } from './since';
export type { PlanThen, ReportsByActivity, StateAt, Trend, TrendNow, TrendPart } from './since';
