import { localDateOf } from '../../src/domain';
import { activitiesList, encode, updatesList } from '../../src/lists/schema';
import { Connection } from '../../src/lists/sharepoint';
import { SharePoint, createSharePoint } from '../sharepoint';
import { fillInBulk } from './bulk';
import { connectInProcess } from './connect';
import { generateActivities } from './generate';
import { LaidActivity, LaidReport, layOut } from './layOut';
import { planTitle, sampleActivities } from './plan';
import { Registers, listAt, setUpRegisters } from './register';
import { activityRow, updateRow } from './rows';

export interface SeedOptions {
  /** A file that does not exist yet, or one whose site has no plan. */
  databaseFile: string;
  /** 'sample': the 37 activities of Björkviks kommun. 'registers': lists, groups, units and roles without activities. A number: so many generated ones. */
  content: 'sample' | 'registers' | number;
  language?: 'sv' | 'en';
  now?: () => Date;
}

const seedOfGenerated = 2026;
/** Before the oldest activity of the sample, and of the generated ones. */
const setUpDaysAgo = 800;

/**
 * Fills a new tenant with a plan. Lists, groups and rights come from the product's own set-up, run as the plan owner; the sample's
 * activities and reports are then written one by one on the day and by the person of their story, so that versions and authors are real.
 */
export async function seedTenant({ databaseFile, content, language = 'sv', now = () => new Date() }: SeedOptions): Promise<void> {
  const today = localDateOf(now());
  const sharePoint = createSharePoint({ databaseFile, language: language === 'sv' ? 1053 : 1033, now: () => daysBefore(now(), setUpDaysAgo) });
  try {
    const registers = await setUpRegisters(connectInProcess(sharePoint, 'karin.ahlgren'), language, planTitle);
    if (content === 'sample') await tellStory(sharePoint, layOut(sampleActivities, today), registers);
    if (typeof content === 'number') fillInBulk(sharePoint, generateActivities(content, seedOfGenerated, today), registers);
  } finally {
    sharePoint.close();
  }
}

function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - days * 86_400_000);
}

/** Something that happened in the plan's past: an activity was made, or reported on. */
type Event = { at: string; activity: LaidActivity; report?: LaidReport };

async function tellStory(sharePoint: SharePoint, activities: LaidActivity[], registers: Registers): Promise<void> {
  const ids = new Map<string, number>();
  for (const event of eventsOf(activities)) {
    sharePoint.setClock(() => new Date(event.at));
    if (event.report) await report(connectInProcess(sharePoint, event.report.by), event.activity, event.report, ids);
    else ids.set(event.activity.clientKey, await make(connectInProcess(sharePoint, 'karin.ahlgren'), event.activity, registers));
  }
}

function eventsOf(activities: LaidActivity[]): Event[] {
  const made = activities.map<Event>(activity => ({ at: activity.created, activity }));
  const reported = activities.flatMap(activity => activity.reports.map<Event>(given => ({ at: given.at, activity, report: given })));
  return [...made, ...reported].sort((a, b) => a.at.localeCompare(b.at));
}

/** An activity as it was on the day it was made: nothing reported yet. */
async function make(owner: Connection, activity: LaidActivity, registers: Registers): Promise<number> {
  const fresh: LaidActivity = { ...activity, status: 'notStarted', percent: 0, needsHelp: false, lastReported: undefined };
  const added: { Id: number } = await listAt(owner, activitiesList).items.add(encode(activitiesList, activityRow(fresh, registers)));
  return added.Id;
}

/** The report itself, and the activity's latest values after it; as the product writes them. */
async function report(reporter: Connection, activity: LaidActivity, given: LaidReport, ids: Map<string, number>): Promise<void> {
  const id = ids.get(activity.clientKey);
  if (id === undefined) throw new Error(`${given.clientKey} reports on an activity that was never made`);
  const { status, percent, needsHelp, at } = given;
  await listAt(reporter, updatesList).items.add(encode(updatesList, updateRow(activity, given, id)));
  await listAt(reporter, activitiesList).items.getById(id).update(encode(activitiesList, { status, percent, needsHelp, lastReported: at }));
}
