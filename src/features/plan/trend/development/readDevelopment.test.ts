import { Activity, ProgressUpdate } from '../../../../domain';
import { makeReport } from '../../../../domain/testing/meetings';
import { makeActivity } from '../../../../domain/testing/samples';
import { developmentReader } from './readDevelopment';

const today = '2026-11-17';
const old = '2025-01-10T08:00:00Z';
const first: Activity = makeActivity({ id: 1, created: old, status: 'done', lastReported: '2026-09-20T08:00:00Z' });
const second: Activity = makeActivity({ id: 2, clientKey: 'k-2', created: old });

test('what was read is kept: another plan costs nothing, and newer reports are asked for alone', async () => {
  const reports: ProgressUpdate[] = [makeReport({ id: 1, activityId: 1, at: '2026-09-20T08:00:00Z', status: 'done', percent: 100 })];
  const asked: string[] = [];
  const develop = developmentReader({
    reportsSince: async at => { asked.push(`since ${at}`); return reports.filter(report => report.at >= at); },
    lastReportsBefore: async (_at, ids) => { asked.push(`before ${ids.join()}`); return []; }
  });
  const done = async (activities: Activity[]): Promise<number | undefined> => (await develop({ activities, archived: [] }, today)).pop()?.standing.done;
  expect(await done([first, second])).toBe(1);
  expect(asked).toEqual([expect.stringMatching(/^since 2025-11/), 'before 1']);
  expect(await done([first, { ...second, title: 'Ny titel' }])).toBe(1);
  expect(asked).toHaveLength(2);
  reports.push(makeReport({ id: 2, activityId: 2, at: '2026-11-16T08:00:00Z', status: 'done', percent: 100 }));
  expect(await done([first, { ...second, status: 'done', percent: 100, lastReported: '2026-11-16T08:00:00Z' }])).toBe(2);
  expect(asked.slice(2)).toEqual(['since 2026-09-20T08:00:00Z', 'before 2']);
});
