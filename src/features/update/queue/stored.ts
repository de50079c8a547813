import { Activity, Person, ReportDraft, efforts, expectedEffects, isLocalDate, statuses } from '../../../domain';
import { NewReport, UnsentWrite } from '../../../lists';
import { isFlag, isListOf, isMaybe, isMoment, isNumber, isObjectOf, isOneOf, isText } from './checks';
import { QueuedReport } from './entry';

/** What stands in the browser's storage of a report that has not arrived. */
type StoredReport = Pick<QueuedReport, 'seen' | 'report' | 'tried' | 'stored'>;

const isDay = (value: unknown): boolean => typeof value === 'string' && isLocalDate(value);
const isPercent = (value: unknown): boolean => isNumber(value) && (value as number) >= 0 && (value as number) <= 100;

const isPerson = isObjectOf<Person>({ id: isNumber, name: isText, email: isMaybe(isText), login: isMaybe(isText) });

const isActivity = isObjectOf<Activity>({
  id: isNumber, clientKey: isText, etag: isText, title: isText, description: isText, unitId: isMaybe(isNumber), areaKey: isText,
  themeKey: isMaybe(isText), roleIds: isListOf(isNumber), people: isListOf(isPerson), responsibleText: isText,
  effort: isMaybe(isOneOf(efforts)), expectedEffect: isMaybe(isOneOf(expectedEffects)), start: isMaybe(isDay), due: isMaybe(isDay),
  status: isOneOf(statuses), percent: isPercent, needsHelp: isFlag, lastReported: isMaybe(isMoment), created: isText,
  statedPriority: isMaybe(isNumber), source: isText, archivedAt: isMaybe(isMoment), assessment: isMaybe(isText)
});

const isReport = isObjectOf<NewReport>({
  clientKey: isText, activityId: isNumber, at: isMoment, status: isOneOf(statuses), percent: isPercent, needsHelp: isFlag,
  comment: isText, nextStep: isText, observedEffect: isText, due: isMaybe(isDay), meetingId: isMaybe(isNumber)
});

const isStored = isObjectOf<StoredReport>({ seen: isActivity, report: isReport, tried: isFlag, stored: isFlag });

/** A draft's texts may be anything; its choices may not. */
export const isDraft = isObjectOf<ReportDraft>({
  status: isMaybe(isOneOf(statuses)), percent: isMaybe(isNumber), needsHelp: isMaybe(isFlag), due: isMaybe(isText),
  comment: isText, nextStep: isText, observedEffect: isText
});

/** A report as it is kept in the browser. */
export function toWrite({ key, at, seen, report, tried, stored }: QueuedReport): UnsentWrite {
  const content: StoredReport = { seen, report, tried, stored };
  return { key, kind: 'report', at, content };
}

/** A kept report, ready to be sent; undefined when it is not what this code keeps. */
export function fromWrite({ key, at, content }: UnsentWrite): QueuedReport | undefined {
  if (!isStored(content) || !isMoment(at) || content.report.clientKey !== key || content.report.activityId !== content.seen.id) return undefined;
  const { seen, report, tried, stored } = content;
  return { key, at, seen, report, tried, stored, state: { kind: 'waiting' } };
}
