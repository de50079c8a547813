/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ProgressUpdate } from '../../../domain';
import { makeReport } from '../../../domain/testing/meetings';
import { Plan, PlanFailure } from '../../../lists';
import { sv } from '../../../loc/sv';
import { AddressPort, StringsProvider, ThemeRoot } from '../../../ui';
import { SceneProvider, sceneOf } from '../planScene';
import { PlanSummary } from '../summary';
import { activityOf, sampleNow, samplePeople, samplePlan, sampleToday } from '../testing/samplePlan';
import { PublishedComment, SummaryReaders } from './readers';
import { firstSince, lastMeetingDay, readSince, writeSince } from './since';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const old = '2025-11-28T09:00:00Z';
const activities = [
  activityOf(1, { title: 'Handhygien', status: 'done', percent: 100, created: old }),
  activityOf(2, { title: 'Fallprevention', due: '2026-10-01', created: old }),
  activityOf(3, { title: 'Läkemedel', needsHelp: true, status: 'ongoing', percent: 30, lastReported: '2026-11-10T08:00:00Z', roleIds: [1], created: old }),
  activityOf(4, { title: 'Bemanning', needsHelp: true, status: 'ongoing', lastReported: '2026-10-12T08:00:00Z', unitId: 1, created: old }),
  activityOf(5, { title: 'Ny i oktober', created: '2026-10-05T08:00:00Z' })
];
const reports: ProgressUpdate[] = [
  makeReport({ id: 1, activityId: 1, at: '2026-08-01T08:00:00Z', status: 'ongoing', percent: 60, by: samplePeople.samira }),
  makeReport({ id: 2, activityId: 4, at: '2026-08-02T08:00:00Z', status: 'ongoing', needsHelp: true, comment: 'Vi saknar två sjuksköterskor.' }),
  makeReport({ id: 3, activityId: 1, at: '2026-09-20T08:00:00Z', status: 'done', percent: 100 }),
  makeReport({ id: 4, activityId: 4, at: '2026-10-12T08:00:00Z', status: 'ongoing', needsHelp: true, comment: 'Vi saknar en sjuksköterska.', nextStep: 'Annonsera.' }),
  makeReport({ id: 5, activityId: 3, at: '2026-11-10T08:00:00Z', status: 'ongoing', percent: 30, needsHelp: true, meetingId: 8, by: samplePeople.samira })
];

const onOpen = jest.fn();
const openReport = jest.fn();

/** The reports of a list in memory, and what was asked of it. */
function site(parts: Partial<SummaryReaders> = {}, all: ProgressUpdate[] = reports): SummaryReaders & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    trend: {
      reportsSince: async at => { asked.push(`since ${at}`); return all.filter(report => report.at >= at); },
      lastReportsBefore: async (at, ids) => {
        asked.push(`before ${ids.join()}`);
        return ids.flatMap(id => all.filter(report => report.activityId === id && report.at < at).slice(-1));
      }
    },
    statusReports: { published: async () => [] },
    toReport: { link: id => `/sida?hp-view=reports&hp-report=${id}`, open: openReport },
    ...parts
  };
}

function memoryAddress(query: string = ''): AddressPort & { query: () => string } {
  let params = new URLSearchParams(query);
  return {
    query: () => params.toString(), read: () => new URLSearchParams(params), write: next => { params = next; }, subscribe: () => () => undefined, link: next => `/sida?${next}`
  };
}

interface Shown {
  readers: SummaryReaders;
  plan?: Partial<Plan>;
  address?: AddressPort;
  whole?: boolean;
}


async function show({ readers, plan = {}, address = memoryAddress(), whole = true }: Shown): Promise<(next: Partial<Plan>) => void> {
  const clock = (): Date => sampleNow;
  const draw = (parts: Partial<Plan>): JSX.Element => (
    <ThemeRoot><StringsProvider language="sv" strings={sv}><SceneProvider value={sceneOf(samplePlan({ activities, ...parts }), sampleToday, whole)}>
      <PlanSummary chosen={undefined} onFilter={jest.fn()} onOpen={onOpen} address={address} clock={clock} readers={readers} />
    </SceneProvider></StringsProvider></ThemeRoot>
  );
  const { rerender } = render(draw(plan));
  return next => rerender(draw(next));
}

const line = async (): Promise<string> => (await screen.findByText(/^Sedan/)).textContent ?? '';
const figure = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('since 1 September', () => {
  test('the line tells what the reports say, in two questions', async () => {
    const readers = site();
    await show({ readers });
    await figure('1 klar');
    expect(await line()).toBe('Sedan 1 september: 1 klar, 1 ny försenad, 1 nytt behov av stöd, 1 ny aktivitet');
    expect(readers.asked).toEqual(['since 2026-08-31T22:00:00.000Z', 'before 1,4,3']);
  });

  test('each figure opens its activities, with how they stood then; Escape closes and gives the focus back', async () => {
    await show({ readers: site() });
    const done = await figure('1 klar');
    fireEvent.click(done);
    const list = screen.getByRole('list', { name: 'Klara sedan 1 september 2026' });
    expect(within(list).getByRole('listitem').textContent).toContain('då: pågår 60\u00a0%');
    fireEvent.click(within(list).getByRole('button', { name: 'Handhygien' }));
    expect(onOpen).toHaveBeenCalledWith(1);
    fireEvent.click(screen.getByRole('button', { name: 'Nya försenade 1' }));
    expect(within(screen.getByRole('list', { name: 'Nya försenade sedan 1 september 2026' })).getByRole('listitem').textContent).toContain('frist 1 okt 2026 47\u00a0dagar försenad');
    fireEvent.keyDown(await figure('1 ny försenad'), { key: 'Escape' });
    expect([screen.queryByRole('region', { name: /^Nya försenade/ }), document.activeElement?.textContent]).toEqual([null, '1 ny försenad']);
  });

  test('what changes in the plan while the page stands open is counted, without a new question', async () => {
    const readers = site();
    const change = await show({ readers });
    await figure('1 klar');
    change({ activities: activities.map(activity => (activity.id === 2 ? { ...activity, status: 'done' as const } : activity)) });
    expect(await line()).toBe('Sedan 1 september: 2 klara, 1 nytt behov av stöd, 1 ny aktivitet');
    expect(readers.asked).toHaveLength(2);
  });

  test('nothing is asked before the whole plan is read', async () => {
    const readers = site();
    await show({ readers, whole: false });
    await act(async () => { await new Promise(resolve => setTimeout(resolve, 150)); });
    expect(readers.asked).toEqual([]);
  });

  test('a failure is a sentence in its place, and can be tried again', async () => {
    const { trend } = site();
    let fails = true;
    const reportsSince: typeof trend.reportsSince = at => (fails ? Promise.reject(new PlanFailure('offline')) : trend.reportsSince(at));
    await show({ readers: site({ trend: { ...trend, reportsSince } }) });
    await screen.findByText(/Det gick inte att läsa vad som har hänt sedan 1 september 2026/);
    fails = false;
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await figure('1 klar');
  });

  test('a plan that was not here then says so', async () => {
    await show({ readers: site(), plan: { activities: [activities[4]] } });
    expect(await screen.findByText(/Planen fanns inte här den 1 september 2026/)).toBeTruthy();
  });
});

describe('the day', () => {
  test('is chosen from those that mean something, and stands in the address', async () => {
    const address = memoryAddress('hp-unit=%C3%84O');
    const report: PublishedComment = { id: 3, comments: { overall: '' }, publishedAt: '2026-10-05T10:00:00Z', publishedBy: samplePeople.karin };
    await show({ readers: site({ statusReports: { published: async () => [report] } }), address });
    await figure('1 klar');
    fireEvent.click(await figure('1 september, välj en annan dag att jämföra med'));
    const dialog = screen.getByRole('dialog');
    await within(dialog).findByRole('button', { name: /Senaste statusrapporten/ });
    expect(within(dialog).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1 september1 sep 2026', 'Årets början1 jan 2026', 'Senaste mötet10 nov 2026', 'Senaste statusrapporten5 okt 2026', 'Visa'
    ]);
    fireEvent.click(within(dialog).getByRole('button', { name: /Senaste statusrapporten/ }));
    expect([address.query(), screen.queryByRole('dialog')]).toEqual(['hp-unit=%C3%84O&hp-since=2026-10-05', null]);
    await figure('1 ny aktivitet');
    expect(await line()).toBe('Sedan 5 oktober: 1 nytt behov av stöd, 1 ny aktivitet');
  });

  test('of one’s own must have been', async () => {
    await show({ readers: site() });
    fireEvent.click(await figure('1 september, välj en annan dag att jämföra med'));
    fireEvent.change(screen.getByLabelText('En annan dag'), { target: { value: '2027-01-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Visa' }));
    expect(screen.getByRole('alert').textContent).toBe('Skriv en dag som har varit.');
    fireEvent.change(screen.getByLabelText('En annan dag'), { target: { value: '2026-06-01' } });
    fireEvent.click(screen.getByRole('button', { name: 'Visa' }));
    await screen.findByRole('button', { name: /^1 juni/ });
  });

  test.each([['2026-11-17', '2026-09-01'], ['2026-09-20', '2026-05-01'], ['2026-10-01', '2026-09-01'], ['2026-01-05', '2025-09-01'], ['2026-02-01', '2026-01-01']])('%s is compared with %s', (today, since) => {
    expect(firstSince(today)).toBe(since);
  });

  test.each(['hp-since=2026-02-30', 'hp-since=2027-01-01', 'hp-since=x', ''])('an address that names no day that has been: %s', query => {
    expect(readSince(new URLSearchParams(query), sampleToday)).toBeUndefined();
  });

  test('what would be compared with anyway needs no words in the address', () => {
    expect(writeSince(new URLSearchParams('a=1&hp-since=2026-01-01'), '2026-09-01', sampleToday).toString()).toBe('a=1');
  });

  test('the last meeting is the last day before today on which somebody reported in one', () => {
    const told = [makeReport({ at: '2026-10-01T08:00:00Z', meetingId: 1 }), makeReport({ at: '2026-11-17T07:00:00Z', meetingId: 2 }), makeReport({ at: '2026-11-01T08:00:00Z' })];
    expect([lastMeetingDay(told, sampleToday), lastMeetingDay([], sampleToday)]).toEqual(['2026-10-01', undefined]);
  });
});

describe('who needs help', () => {
  test('is named with what each asks for, the one reported last first, and read when it is asked for', async () => {
    const readers = site();
    await show({ readers });
    await figure('1 klar');
    const before = readers.asked.length;
    fireEvent.click(screen.getByRole('button', { name: 'Vem behöver stöd, och med vad? 2' }));
    await screen.findByText('Vi saknar en sjuksköterska.');
    const asks = within(screen.getByRole('group', { name: /^Aktiviteter som behöver stöd/ })).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(asks).toEqual([
      'LäkemedelGem., MAS · Samira Haddad, för 7\u00a0dagar sedanRapporten säger inte vad som behövs.',
      'BemanningÄO · Karin Ahlgren, för 36\u00a0dagar sedanVi saknar en sjuksköterska.Nästa steg: Annonsera.'
    ]);
    expect(readers.asked.slice(before)).toEqual(['before 3,4']);
  });

  test('many of them come ten at a time', async () => {
    const many = Array.from({ length: 23 }, (_, at) => activityOf(at + 1, { needsHelp: true, status: 'ongoing', created: old }));
    const readers = site({}, []);
    await show({ readers, plan: { activities: many } });
    fireEvent.click(await figure('Vem behöver stöd, och med vad? 23'));
    await screen.findAllByText('Ingen rapport säger vad som behövs.');
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Visa 10 till' })); });
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Visa 3 till' })); });
    expect(within(screen.getByRole('group', { name: /^Aktiviteter som behöver stöd/ })).getAllByRole('listitem')).toHaveLength(23);
    expect(readers.asked.filter(question => question.startsWith('before'))).toHaveLength(3);
  });
});

describe('over time', () => {
  test('is a picture with its text, and a table with the same numbers', async () => {
    await show({ readers: site() });
    fireEvent.click(await figure('Utveckling över tid'));
    const picture = await screen.findByRole('img', { name: /^Stapeldiagram/ });
    expect(picture.getAttribute('aria-label')).toContain('från 30 november 2025 till 17 november 2026. Klar: från 0 till 1.');
    fireEvent.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    const rows = within(screen.getByRole('table', { name: 'Läget vid varje månads slut' })).getAllByRole('row').map(row => Array.from(row.children).map(({ textContent }) => textContent));
    expect(rows[0]).toEqual(['Dag', 'Klar', 'Pågår i tid', 'Ej påbörjad', 'Försenad', 'Totalt']);
    expect(rows.slice(-3)).toEqual([['30 sep 2026', '1', '1', '2', '0', '4'], ['31 okt 2026', '1', '1', '2', '1', '5'], ['17 nov 2026', '1', '2', '1', '1', '5']]);
  });

  test('a failure can be tried again', async () => {
    const { trend } = site();
    const lastReportsBefore = jest.fn(trend.lastReportsBefore);
    await show({ readers: site({ trend: { ...trend, lastReportsBefore } }) });
    await figure('1 klar');
    lastReportsBefore.mockRejectedValueOnce(new PlanFailure('throttled'));
    fireEvent.click(screen.getByRole('button', { name: 'Utveckling över tid' }));
    await screen.findByText('Det gick inte att läsa rapporterna.');
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByRole('img', { name: /^Stapeldiagram/ });
  });
});

describe('the plan owner’s comment', () => {
  const latest: PublishedComment = { id: 12, comments: { overall: 'Svaren går snabbare.\nHemgång halkar efter.' }, publishedAt: '2026-10-05T10:00:00Z', publishedBy: samplePeople.karin };

  test('comes from the latest report and leads to it', async () => {
    await show({ readers: site({ statusReports: { published: async () => [latest] } }) });
    const card = await screen.findByRole('complementary', { name: 'Planägarens kommentar' });
    expect(card.textContent).toContain('Svaren går snabbare.\nHemgång halkar efter.');
    expect(card.textContent).toContain('Karin Ahlgren5 oktober 2026');
    const link = within(card).getByRole('link', { name: 'Läs statusrapporten' });
    expect(link.getAttribute('href')).toBe('/sida?hp-view=reports&hp-report=12');
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(openReport).not.toHaveBeenCalled();
    expect(fireEvent.click(link)).toBe(false);
    expect(openReport).toHaveBeenCalledWith(12);
  });

  test.each<[string, () => Promise<PublishedComment[]>]>([
    ['no report', async () => []],
    ['a report without words about the whole', async () => [{ ...latest, comments: { overall: ' ' } }]],
    ['a site without status reports', async () => { throw new PlanFailure('notFound'); }]
  ])('there is no card: %s', async (_name, published) => {
    await show({ readers: site({ statusReports: { published } }) });
    await figure('1 klar');
    expect([screen.queryByText('Planägarens kommentar'), screen.queryByText(/kommentar/)]).toEqual([null, null]);
  });

  test('a failure is a sentence, and can be tried again', async () => {
    const published = jest.fn(async () => [latest]).mockRejectedValueOnce(new PlanFailure('offline'));
    await show({ readers: site({ statusReports: { published } }) });
    await screen.findByText('Det gick inte att hämta planägarens kommentar.');
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByRole('complementary', { name: 'Planägarens kommentar' });
  });
});
