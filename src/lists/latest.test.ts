import { ProgressUpdate } from '../domain';
import { makeActivity, samira } from '../domain/testing/samples';
import { latestOf, missingLatest } from './latest';

const report = (more: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  id: 1, clientKey: 'r-1', activityId: 1, by: samira, at: '2026-11-24T09:10:00.000Z', status: 'ongoing', percent: 40, needsHelp: true, comment: '', nextStep: '', observedEffect: '', seenVersion: 3, ...more
});
const activity = makeActivity({ etag: '"3"' });

test('a report gives its status, percent and need of help, and a due date only when it names one', () => {
  expect(latestOf(report())).toEqual({ status: 'ongoing', percent: 40, needsHelp: true, lastReported: '2026-11-24T09:10:00.000Z' });
  expect(latestOf(report({ due: '2027-01-31' }))).toMatchObject({ due: '2027-01-31' });
});

test('a report that has not reached its activity is missing, as long as nobody has changed the activity since', () => {
  expect(missingLatest(activity, [report()])).toEqual(latestOf(report()));
  expect(missingLatest({ ...activity, etag: '"4"' }, [report()])).toBeUndefined();
  expect(missingLatest({ ...activity, lastReported: '2026-11-24T09:10:00Z' }, [report()])).toBeUndefined();
  expect(missingLatest(activity, [report({ activityId: 2 })])).toBeUndefined();
  expect(missingLatest(activity, [])).toBeUndefined();
  expect(missingLatest(activity, [report({ seenVersion: undefined })])).toBeUndefined();
});

test('of several the newest counts, and of two of one moment the one stored last', () => {
  const older = report({ id: 2, at: '2026-11-24T09:00:00.000Z', percent: 10 });
  const twin = report({ id: 3, percent: 50 });
  expect(missingLatest(activity, [twin, older, report()])).toMatchObject({ percent: 50 });
});
