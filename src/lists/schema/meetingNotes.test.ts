import fc from 'fast-check';
import { ActivityState, PlanSnapshot, agendaOrders, agendaReasons, firstAgenda, statuses } from '../../domain';
import { anyDay } from '../../domain/testing/arbitraries';
import { Notation } from './column';
import { agendaNote, goneThroughNote, snapshotNote, snapshotRoom } from './meetingNotes';

const anyId = fc.integer({ min: 1, max: 100_000 });
const anyInstant = fc.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map(date => date.toISOString());
const anyState: fc.Arbitrary<ActivityState> = fc.record({
  id: anyId, title: fc.string({ maxLength: 80 }), status: fc.constantFrom(...statuses), percent: fc.integer({ min: 0, max: 100 }), needsHelp: fc.boolean(),
  due: fc.option(anyDay, { nil: undefined })
});

const through = <T>({ parse, plain }: Notation<T>, value: T): T => parse(JSON.parse(JSON.stringify(plain(value))));

test('an agenda, what was gone through and a snapshot read as they were written', () => {
  const anyAgenda = fc.record({
    choice: fc.record({
      reasons: fc.subarray([...agendaReasons]), quietDays: fc.nat(), unitIds: fc.array(anyId), order: fc.constantFrom(...agendaOrders), added: fc.array(anyId), left: fc.array(anyId)
    }),
    items: fc.array(fc.record({ activityId: anyId, minutes: fc.nat(120) }))
  });
  fc.assert(fc.property(anyAgenda, agenda => expect(through(agendaNote, agenda)).toEqual(agenda)));
  fc.assert(fc.property(fc.array(fc.record({ activityId: anyId, at: anyInstant })), gone => expect(through(goneThroughNote, gone)).toEqual(gone)));
  fc.assert(fc.property(fc.record({ at: anyInstant, activities: fc.array(anyState) }), snapshot => expect(through(snapshotNote, snapshot)).toEqual(snapshot)));
});

test.each([
  ['an agenda without choice', agendaNote, { items: [] }],
  ['an agenda with an unknown reason', agendaNote, { ...firstAgenda, choice: { ...firstAgenda.choice, reasons: ['later'] } }],
  ['an item without minutes', agendaNote, { ...firstAgenda, items: [{ activityId: 1 }] }],
  ['what was gone through, without a moment', goneThroughNote, [{ activityId: 1, at: 'i går' }]],
  ['a snapshot of another form', snapshotNote, [1, 2]],
  ['a snapshot with an unknown status', snapshotNote, { at: '2026-11-24T09:00:00Z', activities: [[1, 'gone', 0, 0, '', '']] }]
])('%s is refused', (_what, notation, value) => {
  expect(() => (notation as Notation<unknown>).parse(value)).toThrow(TypeError);
});

describe('a snapshot of a large plan', () => {
  const plan = (count: number, title = 'T'.repeat(70)): PlanSnapshot => ({
    at: '2026-11-24T09:00:00.000Z',
    activities: Array.from({ length: count }, (_, index) => ({ id: index + 1, title, status: index % 2 ? 'done' : 'ongoing', percent: 50, needsHelp: false, due: '2026-12-31' }))
  });
  const stored = (count: number): ActivityState[] => through(snapshotNote, plan(count)).activities;

  test.each([500, 700, 1000, 2000, 9000])('of %i activities fits into a cell', count => {
    expect(JSON.stringify(snapshotNote.plain(plan(count))).length).toBeLessThanOrEqual(snapshotRoom + 100);
    expect(stored(count).length).toBeGreaterThan(0);
  });

  test('gives up the titles of what has ended first, then all titles, then what has ended', () => {
    expect(stored(500).every(({ title }) => title.length === 70)).toBe(true);
    expect(stored(700).every(({ title, status }) => (title === '') === (status === 'done'))).toBe(true);
    expect(stored(1200)).toHaveLength(1200);
    expect(stored(1200).every(({ title }) => title === '')).toBe(true);
    expect(stored(2000).every(({ status }) => status === 'ongoing')).toBe(true);
    expect(stored(2000)).toHaveLength(1000);
  });
});
