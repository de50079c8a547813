import { agera2020, noFilter } from '../../domain';
import { RoundPicture, completeContent, pictureOf } from '../../domain/assessment';
import { activityOf, sampleActivities, samplePlan, sampleToday } from '../plan/testing/samplePlan';
import { boardActivities, boardThemes, contextOf, otherLimits, ownLimits } from './boardFilter';

const plan = samplePlan({});
const context = contextOf(plan, sampleToday);
const round = { id: 1, etag: '', clientKey: 'r', title: '', scope: '', edition: agera2020.edition, startedOn: '2026-10-01', state: 'open' as const, log: [] };

/** A round in which these themes are prioritised. */
function pictureWith(...keys: string[]): RoundPicture {
  const decisions = keys.map((themeKey, at) => ({ id: at + 1, etag: '', clientKey: `r/${themeKey}`, roundId: 1, themeKey, choice: 'prioritise' as const, reason: '' }));
  return pictureOf(agera2020, completeContent(round, agera2020, { assessments: [], comments: [], decisions }));
}

const keysOf = (...given: Parameters<typeof boardThemes>): string[] => boardThemes(...given).map(entry => (entry.kind === 'theme' ? entry.theme.key : ''));

describe('activities in the matrix', () => {
  test('without a choice of status: all but what is cancelled, also after the plan showed what is archived', () => {
    expect(boardActivities(sampleActivities, noFilter, context)).toHaveLength(sampleActivities.length - 1);
    expect(boardActivities(sampleActivities, { ...noFilter, archived: true }, context)).toHaveLength(sampleActivities.length - 1);
  });

  test('what is cancelled is there when it is asked for', () =>
    expect(boardActivities(sampleActivities, { ...noFilter, statuses: ['cancelled'] }, context).map(({ status }) => status)).toEqual(['cancelled']));

  test('limits from the plan hold, are counted, and can be left behind', () => {
    const filter = { ...noFilter, text: 'fall', areaKeys: ['F4'], mine: true };
    expect(boardActivities(sampleActivities, { ...filter, mine: false }, context).map(({ themeKey }) => themeKey)).toEqual(['F4.1']);
    expect(otherLimits(filter)).toBe(2);
    expect(ownLimits(filter)).toEqual({ ...noFilter, areaKeys: ['F4'] });
  });
});

describe('themes in the matrix', () => {
  const { index } = context;

  test('prioritised ones that nothing is done about; an archived activity is nothing', () => {
    const picture = pictureWith('F3.2', 'F3.3', 'F5.1');
    const archived = activityOf(99, { themeKey: 'F3.2', archivedAt: '2026-01-01T00:00:00Z' });
    expect(keysOf(picture, [...sampleActivities, archived], { filter: noFilter, index })).toEqual(['F3.2', 'F5.1']);
  });

  test('are limited by area, by theme and by unit; the whole municipality’s concern every unit', () => {
    const picture = pictureWith('F3.2', 'F5.1');
    expect(keysOf(picture, [], { filter: { ...noFilter, areaKeys: ['F5'] }, index })).toEqual(['F5.1']);
    expect(keysOf(picture, [], { filter: { ...noFilter, themeKeys: ['F3.2'] }, index })).toEqual(['F3.2']);
    expect(keysOf(picture, [], { filter: { ...noFilter, unitIds: [2] }, index })).toEqual(['F3.2', 'F5.1']);
    expect(keysOf(picture, [], { filter: { ...noFilter, unitIds: [2] }, index, unitId: 1 })).toEqual([]);
    expect(keysOf(picture, [], { filter: { ...noFilter, unitIds: [2] }, index, unitId: 2 })).toEqual(['F3.2', 'F5.1']);
  });

  test('without a round there are none', () => expect(boardThemes(undefined, [], { filter: noFilter, index })).toEqual([]));
});
