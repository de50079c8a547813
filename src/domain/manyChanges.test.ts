import fc from 'fast-check';
import { Activity, statuses } from '.';
import { ManyChange, ManyPreview, previewMany, problemOfMany, reportFor } from './manyChanges';
import { anyActivities, anyDay } from './testing/arbitraries';
import { jonas, karin, makeActivity, samira } from './testing/samples';

const context = { today: '2026-11-22', now: '2026-11-22T09:00:00Z' };
const preview = (activity: Partial<Activity>, change: ManyChange): ManyPreview => previewMany([makeActivity(activity)], change, context)[0];

const anyChange: fc.Arbitrary<ManyChange> = fc.oneof(
  fc.record({ kind: fc.constant('unit' as const), unitId: fc.constantFrom(undefined, 1, 2) }),
  fc.record({
    kind: fc.constant('responsible' as const), mode: fc.constantFrom('add' as const, 'remove' as const, 'replace' as const),
    roleIds: fc.subarray([21, 22, 23]), people: fc.subarray([karin, samira, jonas])
  }),
  fc.record({ kind: fc.constant('due' as const), day: fc.option(anyDay, { nil: undefined }) }),
  fc.record({ kind: fc.constant('moveDue' as const), days: fc.integer({ min: -400, max: 400 }).filter(days => days !== 0) }),
  fc.record({ kind: fc.constant('status' as const), status: fc.constantFrom(...statuses), comment: fc.constantFrom('', '  ', 'Enligt beslut') }),
  fc.record({ kind: fc.constant('archive' as const) })
);

/** A row after what the preview says has been written. */
function written(row: ManyPreview): Activity {
  if (row.result === 'change') return { ...row.activity, ...row.changes };
  if (row.result !== 'report') return row.activity;
  const { status, percent, needsHelp } = reportFor(row, { clientKey: 'k', at: context.now });
  return { ...row.activity, status, percent, needsHelp };
}

describe('previewMany', () => {
  test('says of every row, in order, what becomes of it; written once, there is nothing left to change, save what moves', () => {
    fc.assert(fc.property(anyActivities, anyChange, (activities, change) => {
      const rows = previewMany(activities, change, context);
      expect(rows.map(row => row.activity)).toEqual(activities);
      if (change.kind === 'moveDue') return;
      const again = previewMany(rows.map(written), change, context);
      for (const [at, row] of rows.entries()) {
        expect(again[at].result).toBe(row.result === 'commentNeeded' ? 'commentNeeded' : 'unchanged');
      }
    }));
  });

  test('a row that is said to change does so in the fields that are named, and in no others', () => {
    fc.assert(fc.property(anyActivities, anyChange, (activities, change) => {
      for (const row of previewMany(activities, change, context)) {
        const after = written(row);
        const differing = (Object.keys({ ...row.activity, ...after }) as (keyof Activity)[]).filter(field => after[field] !== row.activity[field]);
        if (row.result === 'change') expect(differing.sort()).toEqual(Object.keys(row.changes).sort());
        else if (row.result === 'report') expect(differing).toContain('status');
        else expect(differing).toEqual([]);
      }
    }));
  });

  test('adding and then removing those who were new gives the first ones back', () => {
    fc.assert(fc.property(anyActivities, fc.subarray([21, 22, 23]), fc.subarray([karin, samira, jonas]), (activities, roleIds, people) => {
      for (const activity of activities) {
        const fresh = { roleIds: roleIds.filter(id => !activity.roleIds.includes(id)), people: people.filter(({ id }) => !activity.people.some(other => other.id === id)) };
        const [added] = previewMany([activity], { kind: 'responsible', mode: 'add', roleIds, people }, context).map(written);
        const [removed] = previewMany([added], { kind: 'responsible', mode: 'remove', ...fresh }, context).map(written);
        expect([removed.roleIds, removed.people]).toEqual([activity.roleIds, activity.people]);
      }
    }));
  });

  test('moving there and back is where it was', () => {
    fc.assert(fc.property(anyActivities, fc.integer({ min: 1, max: 900 }), (activities, days) => {
      const there = previewMany(activities, { kind: 'moveDue', days }, context).map(written);
      expect(previewMany(there, { kind: 'moveDue', days: -days }, context).map(written)).toEqual(activities);
    }));
  });

  test.each<[string, Partial<Activity>, ManyChange, Partial<Record<string, unknown>>]>([
    ['the whole municipality', { unitId: 1 }, { kind: 'unit', unitId: undefined }, { result: 'change', changes: { unitId: undefined } }],
    ['nobody in place of all', { roleIds: [21], people: [karin] }, { kind: 'responsible', mode: 'replace', roleIds: [], people: [] }, { changes: { roleIds: [], people: [] } }],
    ['the same roles in another order', { roleIds: [22, 21] }, { kind: 'responsible', mode: 'replace', roleIds: [21, 22], people: [] }, { result: 'unchanged', why: 'same' }],
    ['no due date to move', {}, { kind: 'moveDue', days: 14 }, { result: 'unchanged', why: 'noDue' }],
    ['over the turn of the year', { due: '2026-12-24' }, { kind: 'moveDue', days: 14 }, { changes: { due: '2027-01-07' } }],
    ['pausing asks for a comment', {}, { kind: 'status', status: 'paused', comment: ' ' }, { result: 'commentNeeded', why: 'paused' }],
    ['closing late asks for a comment', { due: '2026-11-21' }, { kind: 'status', status: 'done', comment: '' }, { result: 'commentNeeded', why: 'closedLate' }],
    ['closing in time does not', { due: '2026-11-22' }, { kind: 'status', status: 'done', comment: '' }, { result: 'report' }],
    ['the moment of archiving', {}, { kind: 'archive' }, { changes: { archivedAt: context.now } }]
  ])('%s', (_, activity, change, expected) => expect(preview(activity, change)).toMatchObject(expected));

  test('a row that is being saved waits', () => {
    const [saving, fresh] = previewMany([makeActivity({ id: 4 }), makeActivity({ id: -1 })], { kind: 'archive' }, { ...context, saving: new Set([4]) });
    expect([saving, fresh]).toMatchObject([{ why: 'saving' }, { why: 'saving' }]);
  });
});

test('done means all of it, and the comment goes with every report', () => {
  const row = preview({ id: 7, percent: 40 }, { kind: 'status', status: 'done', comment: ' Klart i hela förvaltningen ' });
  if (row.result !== 'report') throw new Error(row.result);
  expect(reportFor(row, { clientKey: 'k', at: context.now })).toMatchObject({ activityId: 7, status: 'done', percent: 100, comment: 'Klart i hela förvaltningen' });
});

test.each<[ManyChange, string | undefined]>([
  [{ kind: 'responsible', mode: 'add', roleIds: [], people: [] }, 'nobodyChosen'], [{ kind: 'responsible', mode: 'replace', roleIds: [], people: [] }, undefined],
  [{ kind: 'due', day: '2026-02-30' }, 'dayUnreal'], [{ kind: 'due', day: undefined }, undefined], [{ kind: 'moveDue', days: 0 }, 'daysMissing'],
  [{ kind: 'moveDue', days: NaN }, 'daysMissing'], [{ kind: 'moveDue', days: 1.5 }, 'daysMissing'], [{ kind: 'moveDue', days: -7 }, undefined], [{ kind: 'archive' }, undefined]
])('%o lacks %s', (change, problem) => expect(problemOfMany(change)).toBe(problem));
