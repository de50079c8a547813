import { LocalDate, addDays } from '../../src/domain';
import { activitiesList, encode, updatesList } from '../../src/lists/schema';
import { Connection } from '../../src/lists/sharepoint';
import { SharePoint } from '../sharepoint';
import { connectInProcess } from './connect';
import { Event, Story, idOf } from './event';
import { exampleEvents } from './examples';
import { LaidActivity, LaidReport, layOut, layOutOne } from './layOut';
import { meetingEvents } from './meetings';
import { removedActivity, sampleActivities } from './plan';
import { Registers, listAt } from './register';
import { roundEvents } from './rounds';
import { activityRow, updateRow } from './rows';
import { reportEvents } from './statusReports';

/** Writes the sample's story, event by event, each on its day and by its person. */
export async function tellStory(sharePoint: SharePoint, { today, language, registers }: { today: LocalDate; language: 'sv' | 'en'; registers: Registers }): Promise<void> {
  let moment = 0;
  const story: Story = { as: account => connectInProcess(sharePoint, account, () => moment), registers, ids: new Map() };
  const activities = layOut(sampleActivities, today);
  const removed = layOutOne(removedActivity, 'sample/removed', 0, today);
  const events = [
    ...[...activities, removed].flatMap(eventsOf), removalOf(removed, today), ...meetingEvents(activities, today, language), ...reportEvents(today, language), ...roundEvents(today, language),
    ...exampleEvents(today)
  ];
  for (const event of events.sort((a, b) => a.at.localeCompare(b.at))) {
    moment = Date.parse(event.at);
    sharePoint.setClock(() => new Date(event.at));
    await event.tell(story);
  }
}

/** An activity was made, and reported on. */
function eventsOf(activity: LaidActivity): Event[] {
  return [
    { at: activity.created, tell: async story => { story.ids.set(activity.clientKey, await make(story.as('karin.ahlgren'), activity, story.registers)); } },
    ...activity.reports.map<Event>(given => ({ at: given.at, tell: story => report(story, activity, given) }))
  ];
}

function removalOf({ clientKey }: LaidActivity, today: LocalDate): Event {
  return {
    at: `${addDays(today, removedActivity.removed)}T09:00:00.000Z`,
    tell: async ({ as, ids }) => { await listAt(as('karin.ahlgren'), activitiesList).items.getById(idOf({ ids }, clientKey)).recycle(); }
  };
}

/** An activity as it was on the day it was made: nothing reported yet. */
async function make(owner: Connection, activity: LaidActivity, registers: Registers): Promise<number> {
  const fresh: LaidActivity = { ...activity, status: 'notStarted', percent: 0, needsHelp: false, lastReported: undefined };
  const added: { Id: number } = await listAt(owner, activitiesList).items.add(encode(activitiesList, activityRow(fresh, registers)));
  return added.Id;
}

/** The report itself, and the activity's latest values after it; as the product writes them. */
async function report({ as, ids, meeting }: Story, activity: LaidActivity, given: LaidReport): Promise<void> {
  const id = idOf({ ids }, activity.clientKey);
  const reporter = as(given.by);
  const { status, percent, needsHelp, at } = given;
  const row = { ...updateRow(activity, given, id), ...(given.inMeeting ? { meetingId: meeting?.id } : {}) };
  await listAt(reporter, updatesList).items.add(encode(updatesList, row));
  await listAt(reporter, activitiesList).items.getById(id).update(encode(activitiesList, { status, percent, needsHelp, lastReported: at }));
}
