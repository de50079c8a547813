import fc from 'fast-check';
import { Activity, Agenda, addItem, agendaOf, countReasons, daysLate, isBroughtUp, moveItem, plannedMinutes, priorityOf, reasonsOf, removeItem, setMinutes, startTimes, weave } from '..';
import { AgendaCase, agendaContext, anyAgendaCase, choose, meetingToday } from '../testing/meetings';
import { karin, makeActivity } from '../testing/samples';

const idsOf = ({ items }: Agenda): number[] => items.map(({ activityId }) => activityId);
const agendaFor = ({ agenda, activities, context }: AgendaCase): Agenda => agendaOf(agenda, activities, context);

describe('what an agenda holds', () => {
  test('each activity that the choice brings, once, and no other', () => {
    fc.assert(fc.property(anyAgendaCase, given => {
      const ids = idsOf(agendaFor(given));
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set(given.activities.filter(each => isBroughtUp(each, given.agenda.choice, given.context)).map(({ id }) => id)));
    }));
  });

  test('made again from itself it stays as it is', () => {
    fc.assert(fc.property(anyAgendaCase, given => {
      const once = agendaFor(given);
      expect(agendaOf(once, given.activities, given.context)).toEqual(once);
    }));
  });

  test('one more reason never takes an activity away', () => {
    fc.assert(fc.property(anyAgendaCase, fc.constantFrom('late', 'changed', 'mine'), (given, reason) => {
      const more: Agenda = { ...given.agenda, choice: { ...given.agenda.choice, reasons: [...given.agenda.choice.reasons, reason as 'late'] } };
      expect(idsOf(agendaFor({ ...given, agenda: more }))).toEqual(expect.arrayContaining(idsOf(agendaFor(given))));
    }));
  });

  test('minutes that people set stay, others are suggested: 8 for help, 6 for late, 4 for the rest', () => {
    const activities = [makeActivity({ id: 1, needsHelp: true }), makeActivity({ id: 2, due: '2026-11-01' }), makeActivity({ id: 3 }), makeActivity({ id: 4, status: 'done', needsHelp: true })];
    const agenda = choose({ added: [1, 2, 3, 4] });
    expect(agendaOf(agenda, activities, agendaContext).items.map(({ minutes }) => minutes)).toEqual([8, 6, 4, 4]);
    const own = agendaOf({ ...agenda, items: [{ activityId: 2, minutes: 15 }] }, activities, agendaContext);
    expect(own.items.find(({ activityId }) => activityId === 2)?.minutes).toBe(15);
  });
});

describe('reasons', () => {
  const last = { at: '2026-10-27T10:00:00Z', activities: [{ id: 1, title: '', status: 'ongoing' as const, percent: 40, needsHelp: false, due: undefined }] };
  const changedIn = (parts: Partial<Activity>): boolean =>
    reasonsOf(makeActivity({ id: 1, status: 'ongoing', percent: 40, ...parts }), 30, { ...agendaContext, last }).includes('changed');

  test('changed: another value, a report, or made since the last meeting', () => {
    expect(changedIn({})).toBe(false);
    expect(changedIn({ percent: 50 })).toBe(true);
    expect(changedIn({ due: '2027-01-01' })).toBe(true);
    expect(changedIn({ lastReported: '2026-11-01T10:00:00Z' })).toBe(true);
    expect(changedIn({ lastReported: '2026-10-01T10:00:00Z' })).toBe(false);
    expect(changedIn({ id: 2, created: '2026-11-01T10:00:00Z' })).toBe(true);
  });

  test('before the first meeting nothing counts as changed', () => {
    fc.assert(fc.property(anyAgendaCase, ({ activities, agenda, context }) => {
      expect(countReasons(activities, agenda.choice, { ...context, last: undefined }).changed).toBe(0);
    }));
  });

  test('what has ended needs no help, is not late, not quiet, and not in the way among one’s own', () => {
    const ended = makeActivity({ status: 'done', needsHelp: true, due: '2026-01-01', people: [karin] });
    expect(reasonsOf(ended, 30, agendaContext)).toEqual([]);
    expect(reasonsOf({ ...ended, status: 'ongoing' }, 30, agendaContext)).toEqual(['needsHelp', 'late', 'quiet', 'mine']);
  });

  test('counts are those of the chosen units, and add up to what one reason brings', () => {
    fc.assert(fc.property(anyAgendaCase, fc.constantFrom('needsHelp', 'late', 'changed', 'quiet', 'mine'), ({ activities, agenda, context }, key) => {
      const reason = key as 'late';
      const choice = { ...agenda.choice, reasons: [reason], added: [], left: [] };
      expect(agendaOf({ choice, items: [] }, activities, context).items).toHaveLength(countReasons(activities, choice, context)[reason]);
    }));
  });
});

describe('the order', () => {
  test('most important first: needs help, then longest late, then the highest priority', () => {
    const weight = (activity: Activity): number[] => [
      Number(activity.needsHelp && activity.status !== 'done' && activity.status !== 'cancelled'), daysLate(activity, meetingToday),
      priorityOf(activity.effort, activity.expectedEffect)?.value ?? 0];
    fc.assert(fc.property(anyAgendaCase, given => {
      const agenda = { ...given.agenda, choice: { ...given.agenda.choice, order: 'important' as const } };
      const weights = idsOf(agendaFor({ ...given, agenda })).map(id => weight(given.activities.find(each => each.id === id) as Activity));
      weights.slice(1).forEach((next, at) => {
        const difference = next.map((value, part) => value - weights[at][part]).find(each => each !== 0) ?? 0;
        expect(difference).toBeLessThanOrEqual(0);
      });
    }));
  });

  test('by unit in the order of the codes with the whole municipality last, by area in the framework’s order', () => {
    const activities = [
      makeActivity({ id: 1, unitId: 1, areaKey: 'F3' }), makeActivity({ id: 2, areaKey: 'G' }), makeActivity({ id: 3, unitId: 3, areaKey: 'X9' }), makeActivity({ id: 4, unitId: 2, areaKey: 'F1' })
    ];
    const all = { added: [1, 2, 3, 4] };
    expect(idsOf(agendaOf(choose({ ...all, order: 'unit' }), activities, agendaContext))).toEqual([3, 4, 1, 2]);
    expect(idsOf(agendaOf(choose({ ...all, order: 'area' }), activities, agendaContext))).toEqual([2, 4, 1, 3]);
  });

  test('people’s own order survives a change of the ticks, and what a tick took away comes back to its place', () => {
    fc.assert(fc.property(anyAgendaCase, given => {
      const own = agendaOf({ ...given.agenda, choice: { ...given.agenda.choice, order: 'own' } }, given.activities, given.context);
      const without = agendaOf({ ...own, choice: { ...own.choice, reasons: [] } }, given.activities, given.context);
      expect(idsOf(without)).toEqual(idsOf(own).filter(id => idsOf(without).includes(id)));
      const recalled = weave(own.items, without.items);
      expect(agendaOf({ choice: own.choice, items: without.items }, given.activities, given.context, recalled)).toEqual(own);
    }));
  });
});

describe('changes by hand', () => {
  test('a move makes the order people’s own and loses nothing', () => {
    fc.assert(fc.property(anyAgendaCase, fc.nat(40), fc.integer({ min: -3, max: 45 }), (given, from, to) => {
      const agenda = agendaFor(given);
      fc.pre(from < agenda.items.length);
      const moved = moveItem(agenda, from, to);
      expect(moved.choice.order).toBe('own');
      expect(moved.items[Math.min(Math.max(to, 0), agenda.items.length - 1)]).toBe(agenda.items[from]);
      expect(idsOf(moved).filter(id => id !== agenda.items[from].activityId)).toEqual(idsOf(agenda).filter(id => id !== agenda.items[from].activityId));
      expect(agendaOf(moved, given.activities, given.context)).toEqual(moved);
    }));
  });

  test('what is taken out stays out, and what is added stays in, whatever the ticks say', () => {
    fc.assert(fc.property(anyAgendaCase, ({ activities, agenda, context }) => {
      fc.pre(activities.length > 0);
      const [activity] = activities;
      const taken = removeItem(agendaOf(agenda, activities, context), activity.id);
      expect(idsOf(agendaOf(taken, activities, context))).not.toContain(activity.id);
      const added = addItem(taken, activity, context);
      expect(idsOf(added)).toContain(activity.id);
      expect(idsOf(agendaOf({ ...added, choice: { ...added.choice, reasons: [] } }, activities, context))).toContain(activity.id);
    }));
  });

  test('minutes stay within 1 and 120', () => {
    const agenda = { ...choose({}), items: [{ activityId: 1, minutes: 4 }] };
    expect([0, 7, 500].map(minutes => setMinutes(agenda, 1, minutes).items[0].minutes)).toEqual([1, 7, 120]);
  });

  test('each item begins when the ones before it are over', () => {
    const items = [{ activityId: 1, minutes: 8 }, { activityId: 2, minutes: 6 }, { activityId: 3, minutes: 4 }];
    expect(startTimes(items, '2026-11-24T09:00:00Z')).toEqual(['2026-11-24T09:00:00.000Z', '2026-11-24T09:08:00.000Z', '2026-11-24T09:14:00.000Z']);
    expect(plannedMinutes(items)).toBe(18);
  });
});
