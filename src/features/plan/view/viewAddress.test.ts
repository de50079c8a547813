import * as fc from 'fast-check';
import {
  DueLimit, agera2020, groupings, noPriority, reportLimits, signals, sortColumns, standings, statuses, themesOf, wholeMunicipality
} from '../../../domain';
import { samplePlan } from '../testing/samplePlan';
import { ColumnKey, PlanView, readDefaults, startView } from './planView';
import { readView, writeView } from './viewAddress';

const code = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('Ä', 'Ö', 'H', 'S', 'O', ' ', '&', '=', '+', ',', '#', '%', 'a', '1') }).filter(text => text !== '-');

/** Registers with codes of any kind, and a view of them. */
const planAndView = fc.uniqueArray(code, { minLength: 1, maxLength: 6 }).chain(codes => {
  const units = codes.map((text, at) => ({ id: at + 1, code: text, name: text }));
  const roles = codes.map((text, at) => ({ id: at + 11, code: text, name: text, people: [] }));
  const view: fc.Arbitrary<PlanView> = fc.record({
    filter: fc.record({
      text: fc.string(),
      unitIds: fc.subarray([wholeMunicipality, ...units.map(unit => unit.id)]),
      areaKeys: fc.subarray(agera2020.areas.map(area => area.key)),
      themeKeys: fc.subarray(themesOf(agera2020).map(theme => theme.key)),
      roleIds: fc.subarray(roles.map(role => role.id)),
      statuses: fc.subarray([...statuses]),
      signals: fc.subarray([...signals]),
      standings: fc.subarray([...standings]),
      personIds: fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { maxLength: 3 }),
      priorities: fc.subarray([noPriority, 2, 3, 4, 5, 6, 7]),
      dues: fc.subarray<DueLimit>(['late', 'soon', 'none', '2026-01-01..2026-06-30', '..2026-03-01', '2026-03-01..']),
      reports: fc.subarray([...reportLimits]),
      mine: fc.boolean()
    }),
    sorting: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
    grouping: fc.constantFrom(...groupings),
    columns: fc.shuffledSubarray(sortColumns.filter((key): key is ColumnKey => key !== 'title')),
    named: fc.option(fc.constantFrom('late', '12'), { nil: undefined }),
    activityId: fc.option(fc.integer({ min: 1, max: 1e6 }), { nil: undefined })
  });
  return view.map(value => ({ plan: samplePlan({ units, roles }), view: value }));
});

test('a view that is written to an address and read from it is the same view', () => {
  fc.assert(fc.property(planAndView, ({ plan, view }) => {
    const address = writeView(view, plan, new URLSearchParams()).toString();
    expect(readView(new URLSearchParams(address), plan)).toEqual({ view, unknown: [] });
  }));
});

test('parameters of others are left as they were', () => {
  fc.assert(fc.property(planAndView, fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string()), ({ plan, view }, others) => {
    const before = new URLSearchParams(others);
    const after = writeView(view, plan, before);
    for (const [name, value] of Object.entries(others)) expect(after.getAll(name)).toEqual([value]);
    const back = writeView(startView, plan, after);
    expect(back.toString()).toBe(before.toString());
  }));
});

const plan = samplePlan();

test('an address is written in codes that people know', () => {
  const view: PlanView = {
    ...startView, filter: { ...startView.filter, unitIds: [1, wholeMunicipality], areaKeys: ['F2'], roleIds: [2], statuses: ['ongoing'] },
    sorting: { column: 'due', descending: false }, activityId: 7
  };
  const address = decodeURIComponent(writeView(view, plan, new URLSearchParams('user=karin')).toString());
  expect(address).toBe('user=karin&hp-unit=ÄO&hp-unit=-&hp-area=F2&hp-role=EC+SÄBO&hp-status=ongoing&hp-sort=due&hp-activity=7');
});

test('a page’s own grouping needs no words in the address, and an address that names one comes first', () => {
  fc.assert(fc.property(planAndView, fc.constantFrom(...groupings), ({ plan: registers, view }, ofPage) => {
    const params = writeView(view, registers, new URLSearchParams(), ofPage);
    expect(params.has('hp-group')).toBe(view.grouping !== ofPage);
    expect(readView(params, registers, ofPage).view).toEqual(view);
  }));
});

test('what a page keeps that makes no sense is as in a new web part', () => {
  const asNew = { grouping: 'area', showSummary: true };
  expect([{}, { grouping: 'week' }, { grouping: 7, showSummary: 'no' }, { showSummary: null }].map(readDefaults)).toEqual([asNew, asNew, asNew, asNew]);
  expect(readDefaults({ grouping: 'none', showSummary: false })).toEqual({ grouping: 'none', showSummary: false });
});

test('columns, priorities and spans of days are short and readable in the address', () => {
  const view: PlanView = {
    ...startView, columns: ['due', 'start'], named: 'late',
    filter: { ...startView.filter, personIds: [12], priorities: [7, noPriority], dues: ['soon', '2026-01-01..2026-06-30'], reports: ['never'] }
  };
  const address = writeView(view, plan, new URLSearchParams()).toString();
  expect(address).toBe('hp-person=12&hp-prio=7&hp-prio=-&hp-due=soon&hp-due=2026-01-01..2026-06-30&hp-reported=never&hp-cols=due.start&hp-named=late');
});

test('what a newer page has put into the columns is left out, and titles alone are a table, too', () => {
  expect(readView(new URLSearchParams('hp-cols=due.colour.due.unit'), plan).view.columns).toEqual(['due', 'unit']);
  expect(readView(new URLSearchParams('hp-cols=title'), plan).view.columns).toEqual([]);
});

test('the start view leaves the address clean', () => {
  expect(writeView(startView, plan, new URLSearchParams()).toString()).toBe('');
});

test('what an old link names and the plan does not have is left out and told', () => {
  const { view, unknown } = readView(new URLSearchParams('hp-unit=XX&hp-unit=ÄO&hp-theme=Z.9&hp-role=GAMMAL'), plan);
  expect(view.filter).toEqual({ ...startView.filter, unitIds: [1] });
  expect(unknown).toEqual(['XX', 'Z.9', 'GAMMAL']);
});

test.each(['hp-activity=x', 'hp-activity=-1', 'hp-activity=1.5', 'hp-sort=colour', 'hp-sort=-', 'hp-group=week', 'hp-cols=', 'hp-cols=colour', 'hp-cols=title.', 'hp-named=', 'hp-mine=yes'])(
  'an address that makes no sense gives the start view: %s', query => {
    expect(readView(new URLSearchParams(query), plan).view).toEqual(startView);
  }
);
