import { Activity, agera2020, daysSinceReport, isLocalDate, summarise, themeByKey, themesOf } from '../../src/domain';
import { staff } from '../sharepoint';
import { LaidActivity, generateActivities, layOut, sampleActivities, sampleRoles, sampleUnits } from '.';

const today = '2026-11-22';
const staleAfterDays = 60;
const laid = layOut(sampleActivities, today);

function asActivity(row: LaidActivity, index: number): Activity {
  const unit = sampleUnits.findIndex(({ code }) => code === row.unitCode);
  return { ...row, id: index + 1, etag: '"1"', unitId: unit < 0 ? undefined : unit + 1, roleIds: [], people: [], responsibleText: '', source: '' };
}

function summaryOf(rows: LaidActivity[]): ReturnType<typeof summarise> {
  return summarise(rows.map(asActivity), today, staleAfterDays);
}

describe('the sample plan', () => {
  it('stands as the pictures of the page show it', () => {
    const { total, standing, signal, mostDaysLate } = summaryOf(laid);
    expect({ total, ...standing }).toEqual({ total: 37, done: 9, ongoing: 14, notStarted: 6, late: 5, paused: 2, cancelled: 1 });
    expect(signal).toEqual({ goingWell: 20, late: 5, needsHelp: 4, quiet: 6 });
    expect(mostDaysLate).toBe(96);
  });

  it.each([
    ['ÄO', { done: 5, ongoing: 4, notStarted: 2, late: 2, paused: 1, cancelled: 0 }, { needsHelp: 2, quiet: 1 }],
    ['HSO', { done: 2, ongoing: 4, notStarted: 1, late: 2, paused: 0, cancelled: 1 }, { needsHelp: 1, quiet: 3 }],
    ['FSO', { done: 2, ongoing: 3, notStarted: 2, late: 1, paused: 1, cancelled: 0 }, { needsHelp: 1, quiet: 2 }],
    [undefined, { done: 0, ongoing: 3, notStarted: 1, late: 0, paused: 0, cancelled: 0 }, { needsHelp: 0, quiet: 0 }]
  ])('has the mix of %s', (unitCode, standing, signal) => {
    const summary = summaryOf(laid.filter(row => row.unitCode === unitCode));
    expect(summary.standing).toEqual(standing);
    expect(summary.signal).toMatchObject(signal);
  });

  it('spreads over the areas', () => {
    const counts = agera2020.areas.map(area => laid.filter(row => row.areaKey === area.key).length);
    expect(counts).toEqual([9, 6, 8, 5, 5, 4]);
  });

  it('links every activity to a theme, units, roles and people that exist', () => {
    for (const row of laid) {
      expect(themeByKey(agera2020, row.themeKey)?.areaKey).toBe(row.areaKey);
      expect(row.roleCodes.length).toBeGreaterThan(0);
      expect(sampleRoles.map(role => role.code)).toEqual(expect.arrayContaining(row.roleCodes));
      expect(staff.map(person => person.account)).toEqual(expect.arrayContaining([...row.accounts, ...row.reports.map(report => report.by)]));
    }
    expect(staff.map(person => person.account)).toEqual(expect.arrayContaining(sampleRoles.flatMap(role => [...role.holders])));
  });

  it('gives the MAS twelve activities of her own', () => {
    expect(laid.filter(row => row.roleCodes.includes('MAS'))).toHaveLength(12);
  });

  it('has titles that fit the list and are not told twice', () => {
    expect(new Set(laid.map(row => row.title)).size).toBe(37);
    expect(laid.filter(row => row.title.length > 255 || row.description === '')).toEqual([]);
  });

  it('tells its story in order: made, then reported on, then quiet until today', () => {
    for (const row of laid) {
      const moments = [row.created, ...row.reports.map(report => report.at)];
      expect([...moments].sort()).toEqual(moments);
      expect(moments[moments.length - 1] < `${today}T00:00:00Z`).toBe(true);
      expect(row.start <= row.due && isLocalDate(row.start) && isLocalDate(row.due)).toBe(true);
    }
  });

  it('says why whenever an activity was paused, cancelled, or closed late', () => {
    expect(laid.flatMap(row => row.reports).filter(report => report.comment.trim() === '')).toEqual([]);
  });

  it('is as old on any other day', () => {
    const later = layOut(sampleActivities, '2027-03-29');
    expect(later.map((row, index) => daysSinceReport(asActivity(row, index), '2027-03-29')))
      .toEqual(laid.map((row, index) => daysSinceReport(asActivity(row, index), today)));
  });
});

describe('generated activities', () => {
  const many = generateActivities(2000, 7, today);

  it('are the same for the same seed and others for another', () => {
    expect(generateActivities(50, 7, today)).toEqual(many.slice(0, 50));
    expect(generateActivities(50, 8, today)).not.toEqual(many.slice(0, 50));
  });

  it('use every theme, unit, role and status, each under a key of its own', () => {
    expect(new Set(many.map(row => row.clientKey)).size).toBe(2000);
    expect(new Set(many.map(row => row.themeKey))).toEqual(new Set(themesOf(agera2020).map(theme => theme.key)));
    expect(new Set(many.map(row => row.unitCode))).toEqual(new Set(['ÄO', 'HSO', 'FSO', undefined]));
    expect(new Set(many.flatMap(row => row.roleCodes))).toEqual(new Set(sampleRoles.map(role => role.code)));
    expect(new Set(many.map(row => row.status))).toEqual(new Set(['done', 'ongoing', 'notStarted', 'paused', 'cancelled']));
  });

  it('have a share that is late and a share that is quiet', () => {
    const { late, quiet, goingWell } = summaryOf(many).signal;
    expect(Math.min(late, quiet, goingWell)).toBeGreaterThan(200);
  });

  it('never report before they begin or after today', () => {
    const wrong = many.filter(row => row.reports.some(report => report.at <= row.created || report.at >= `${today}T00:00:00Z`));
    expect(wrong).toEqual([]);
  });
});
