/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { ProgressUpdate } from '../../domain';
import { freeze } from '../../domain/statusReport';
import { Plan, PlanFailure, StatusReportRepository } from '../../lists';
import { loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot, WaitsProvider, browserAddress } from '../../ui';
import { activityOf, sampleNow, samplePeople, samplePlan } from '../plan/testing/samplePlan';
import { StatusReportPage } from './index';
import { storedContent } from './reports';
import { MemoryReports } from './testing/memoryReports';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const { karin, samira } = samplePeople;
const address = (): string => window.location.search;
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('heading', { name });
const click = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
const goBack = async (): Promise<void> => { await act(async () => window.history.back()); };

beforeEach(() => window.history.replaceState(null, '', '/?hp-view=reports'));
afterEach(cleanup);

const waits = { current: () => undefined, subscribe: () => () => undefined, stop: () => undefined };
const opened = jest.fn();
const busy: boolean[] = [];

const said: ProgressUpdate = {
  id: 1, clientKey: 'u', activityId: 8, by: samira, at: '2026-11-10T09:00:00Z', status: 'ongoing', percent: 30, needsHelp: false,
  comment: 'Vi väntar på regionens besked.', nextStep: '', observedEffect: ''
};

interface Stage {
  reports?: MemoryReports;
  owner?: boolean;
  plan?: Partial<Plan>;
  repository?: StatusReportRepository;
}

async function show({ reports = new MemoryReports(() => sampleNow), owner = true, plan = {}, repository }: Stage = {}): Promise<MemoryReports> {
  const strings = await loadStrings('sv');
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language="sv" strings={strings}>
          <WaitsProvider waits={waits} clock={() => sampleNow}>
            <StatusReportPage
              repository={repository ?? reports.as(owner ? karin : samira, owner)} plan={{ load: async () => samplePlan(plan), updatesOf: async () => [], versionsOf: async () => [] }}
              meetings={{ reportsSince: async () => [said] }} unsent={{ all: () => [], keep: () => true, forget: () => undefined }}
              address={browserAddress()} clock={() => sampleNow} onBusy={on => void busy.push(on)} linkToActivity={id => `/?hp-activity=${id}`} openActivity={opened}
            />
          </WaitsProvider>
        </StringsProvider>
      </ThemeRoot>
    );
  });
  return reports;
}

/** What an earlier report froze. `ids`: the activities that the plan had then. */
function put(reports: MemoryReports, day: string, overall: string, change: (id: number) => object = () => ({}), ids: number[] = samplePlan().activities.map(({ id }) => id)): number {
  const plan = samplePlan();
  const activities = ids.map(id => ({ ...(plan.activities.find(activity => activity.id === id) ?? activityOf(id)), ...change(id) }));
  const content = freeze({ ...plan, activities }, day, { comments: { overall, areas: { F2: 'Hemgång halkar efter.' } }, writer: { name: 'Karin Ahlgren', roles: ['MAS'] } });
  return reports.put(karin, storedContent(`Statusrapport ${day}`, content, undefined), `${day}T10:00:00Z`).id;
}

describe('the list', () => {
  test('without a report, readers are told what comes here, and owners how to begin', async () => {
    await show({ owner: false });
    await heading('Ingen statusrapport är publicerad än');
    expect(screen.queryByRole('button')).toBeNull();
    cleanup();
    await show();
    await heading('Skriv den första statusrapporten');
    click('Skriv ny statusrapport');
    await heading('Skriv statusrapport');
    expect(address()).toBe('?hp-view=reports&hp-report=write');
  });

  test('each report with date, title, who, its four figures and what changed since the one before', async () => {
    const reports = new MemoryReports(() => sampleNow);
    put(reports, '2026-06-01', 'Våren.');
    put(reports, '2026-10-05', 'Hösten.', id => (id === 1 ? { needsHelp: false } : {}));
    await show({ reports, owner: false });
    const [newest, oldest] = screen.getAllByRole('listitem').filter(item => within(item).queryByRole('link'));
    expect(newest.textContent).toMatch(/5 oktober 2026.*Statusrapport 2026-10-05.*Av Karin Ahlgren, MAS.*Behöver stöd.*1 färre.*Jämfört med 1 juni 2026.*Hösten\./);
    expect(oldest.textContent).toMatch(/1 juni 2026.*Den första rapporten/);
  });

  test('a shelf that cannot be read can be asked for again', async () => {
    const reports = new MemoryReports(() => sampleNow);
    const published = jest.fn().mockRejectedValueOnce(new PlanFailure('offline')).mockResolvedValue([]);
    await show({ repository: { ...reports.as(karin, true), published } });
    await act(async () => { fireEvent.click(await screen.findByRole('button', { name: 'Försök igen' })); });
    await heading('Skriv den första statusrapporten');
  });

  test('a draft is there for owners alone, and is removed after a question', async () => {
    const reports = new MemoryReports(() => sampleNow);
    reports.shelf.drafts.push({ id: 9, etag: '"1"', clientKey: 'd', title: 'Höstens rapport', comments: { overall: '', areas: {} } });
    await show({ reports, owner: false });
    expect(screen.queryByText('Höstens rapport')).toBeNull();
    cleanup();
    await show({ reports });
    expect(screen.getByText('Utkast, syns bara för planägare')).toBeTruthy();
    click('Ta bort utkastet');
    expect(reports.shelf.drafts).toHaveLength(1);
    click('Ja, ta bort');
    await heading('Skriv den första statusrapporten');
    expect(reports.shelf.drafts).toEqual([]);
  });

  test('a report that a newer version wrote is listed and does not stop the others', async () => {
    const reports = new MemoryReports(() => sampleNow);
    put(reports, '2026-06-01', 'Våren.');
    reports.shelf.published.unshift({ ...reports.shelf.published[0], id: 77, figures: { format: 9 }, title: 'Nyare' });
    await show({ reports, owner: false });
    expect(screen.getByText('Rapporten går inte att läsa med den här versionen av sidan.')).toBeTruthy();
    expect(screen.getByText('Den första rapporten')).toBeTruthy();
  });
});

describe('writing', () => {
  test('beside each text stand the area’s figures, what has happened since the last report, and what people wrote', async () => {
    const reports = new MemoryReports(() => sampleNow);
    put(reports, '2026-10-05', '', id => (id === 6 ? { status: 'ongoing' } : {}));
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=write');
    await show({ reports });
    const area = await screen.findByRole('region', { name: 'Fokusområde 1: Öka kunskap om inträffade vårdskador' });
    expect(area.textContent).toMatch(/Sedan rapporten 5 oktober 2026Har blivit klara 1Mall för händelseanalys/);
    expect(screen.getByRole('region', { name: /^Fokusområde 2/ }).textContent).toMatch(/Ur uppföljningarna.*Vi väntar på regionens besked\.Samira Haddad 10 nov/);
  });

  test('what is written is saved, seen in the preview as readers will see it, and published; then it can be read', async () => {
    const reports = await show();
    click('Skriv ny statusrapport');
    fireEvent.change(await screen.findByLabelText('Kommentar om hela planen'), { target: { value: 'Svaren går snabbare.' } });
    click('Förhandsgranska');
    await heading('Förhandsgranskning');
    expect(screen.getByText('Så här var det 17 november 2026')).toBeTruthy();
    expect(screen.getAllByText('Svaren går snabbare.')).toHaveLength(1);
    expect(screen.getByText(/^Utan kommentar: Grundläggande/)).toBeTruthy();
    expect(reports.shelf.published).toEqual([]);
    click('Publicera');
    await act(async () => click('Ja, publicera'));
    expect(await screen.findByText('Statusrapporten är publicerad. Nu kan alla på Insidan läsa den.')).toBeTruthy();
    expect([reports.shelf.published.length, reports.shelf.drafts]).toEqual([1, []]);
    expect(address()).toBe(`?hp-view=reports&hp-report=${reports.shelf.published[0].id}`);
    expect(busy.slice(-2)).toEqual([true, false]);
    expect(screen.getByText(/Publicerad av Karin Ahlgren, MAS, 17 november 2026/)).toBeTruthy();
  });

  test('a failure half-way publishes nothing, keeps the draft, and a new try goes on with the same copy', async () => {
    const reports = new MemoryReports(() => sampleNow);
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=preview');
    await show({ reports });
    reports.failures.publish.push(new PlanFailure('offline'));
    click('Publicera');
    await act(async () => click('Ja, publicera'));
    expect(await screen.findByText('Publiceringen blev inte klar.')).toBeTruthy();
    expect([reports.shelf.published.length, reports.shelf.drafts.length]).toEqual([0, 1]);
    await act(async () => click('Försök igen'));
    expect(await screen.findByText(/^Statusrapporten är publicerad/)).toBeTruthy();
    expect(reports.shelf.published).toHaveLength(1);
  });

  test('a draft that another owner has changed meanwhile is shown as it is now before anything is published', async () => {
    const reports = new MemoryReports(() => sampleNow);
    reports.shelf.drafts.push({ id: 9, etag: '"1"', clientKey: 'd', title: 'Rapport', comments: { overall: 'Karins ord.', areas: {} } });
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=preview');
    await show({ reports });
    reports.shelf.drafts[0] = { ...reports.shelf.drafts[0], etag: '"2"', comments: { overall: 'Nils ord.', areas: {} } };
    reports.failures.publish.push(new PlanFailure('conflict'));
    click('Publicera');
    await act(async () => click('Ja, publicera'));
    expect(await screen.findByText('En annan planägare har ändrat utkastet.')).toBeTruthy();
    expect(screen.getByText('Nils ord.')).toBeTruthy();
    expect(reports.shelf.published).toEqual([]);
    await act(async () => click('Publicera'));
    expect(await screen.findByText(/^Statusrapporten är publicerad/)).toBeTruthy();
    expect(reports.shelf.published[0].comments.overall).toBe('Nils ord.');
  });

  test('a draft that is published already is not published twice', async () => {
    const reports = new MemoryReports(() => sampleNow);
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=preview');
    await show({ reports });
    reports.failures.publish.push(new PlanFailure('conflict', { subject: 'alreadyPublished' }));
    click('Publicera');
    await act(async () => click('Ja, publicera'));
    expect(await screen.findByText('Utkastet är redan publicerat, med andra texter.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Publicera|Försök igen/ })).toBeNull();
  });

  test('a draft that cannot be saved is not published', async () => {
    const reports = new MemoryReports(() => sampleNow);
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=preview');
    await show({ reports });
    reports.failures.save.push(new PlanFailure('offline'));
    click('Publicera');
    await act(async () => click('Ja, publicera'));
    expect(await screen.findByText('Utkastet är inte sparat, så det går inte att publicera än.')).toBeTruthy();
    expect(reports.shelf.published).toEqual([]);
  });

  test('who is no owner sees the list where the address says writing', async () => {
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=write');
    await show({ owner: false });
    await heading('Ingen statusrapport är publicerad än');
  });
});

describe('reading', () => {
  function shelf(): { reports: MemoryReports; june: number; october: number } {
    const reports = new MemoryReports(() => sampleNow);
    const june = put(reports, '2026-06-01', 'Våren.', id => (id === 6 ? { status: 'ongoing' } : {}));
    const october = put(reports, '2026-10-05', 'Hösten.');
    return { reports, june, october };
  }

  test('figures, comments and the activities as they were, with the day always there', async () => {
    const { reports, october } = shelf();
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${october}`);
    await show({ reports, owner: false });
    expect(await screen.findByText('Så här var det 5 oktober 2026')).toBeTruthy();
    expect(screen.getByText('Hemgång halkar efter.')).toBeTruthy();
    const table = await screen.findByRole('table', { name: /^Aktiviteter i Fokusområde 2/ });
    const row = within(table).getByRole('row', { name: /Gemensam checklista/ });
    expect(row.textContent).toMatch(/VC HSL, MAS6Pågår.*31 okt 2026$/);
    fireEvent.click(within(row).getByRole('link'));
    expect(opened).toHaveBeenLastCalledWith(8);
  });

  test('the list’s link opens it in place, and “back” returns', async () => {
    const { reports } = shelf();
    await show({ reports, owner: false });
    fireEvent.click(screen.getByRole('link', { name: '1 juni 2026' }));
    expect(await screen.findByText('Så här var det 1 juni 2026')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Statusrapport 2026-06-01');
    await goBack();
    await heading('Statusrapporter');
    expect(document.activeElement?.textContent).toBe('Statusrapporter');
  });

  test('two reports compared: what became done in which area', async () => {
    const { reports, june, october } = shelf();
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${october}&hp-compare=${june}`);
    await show({ reports, owner: false });
    await heading('Vad har hänt sedan 1 juni 2026');
    const area = screen.getByRole('region', { name: /^Fokusområde 1/ });
    expect(area.textContent).toMatch(/Har blivit klara 1Mall för händelseanalys/);
  });

  test('the one to compare with is chosen from the others', async () => {
    const { reports, june, october } = shelf();
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${october}`);
    await show({ reports, owner: false });
    fireEvent.click(await screen.findByRole('button', { name: /^Jämför med/ }));
    fireEvent.click(screen.getByRole('option', { name: '1 juni 2026' }));
    await heading('Vad har hänt sedan 1 juni 2026');
    expect(address()).toBe(`?hp-view=reports&hp-report=${october}&hp-compare=${june}`);
  });

  test('rows of a large report are read when somebody asks', async () => {
    const reports = new MemoryReports(() => sampleNow);
    const id = put(reports, '2026-10-05', '', () => ({}), Array.from({ length: 600 }, (_x, at) => at + 1000));
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${id}`);
    await show({ reports, owner: false });
    expect(await screen.findByText('Så här var det 5 oktober 2026')).toBeTruthy();
    expect(reports.calls).toEqual([]);
    await act(async () => click('Visa 600 aktiviteter'));
    const table = await screen.findByRole('table', { name: /^Aktiviteter i Grundläggande/ });
    expect(within(table).getAllByRole('row')).toHaveLength(101);
    click('Visa 100 till');
    expect(within(table).getAllByRole('row')).toHaveLength(201);
  });

  test('rows that are not the ones that were published are not shown', async () => {
    const { reports, october } = shelf();
    (reports.shelf.rows.get(october)![0] as unknown[])[1] = 'Ändrad i listan';
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${october}`);
    await show({ reports, owner: false });
    expect(await screen.findByText(/^Rapporten är inte hel/)).toBeTruthy();
    expect(screen.queryByText('Ändrad i listan')).toBeNull();
  });

  test('a report that cannot be had can be asked for again', async () => {
    const { reports, october } = shelf();
    reports.failures.rows.push(new PlanFailure('offline'));
    window.history.replaceState(null, '', `/?hp-view=reports&hp-report=${october}`);
    await show({ reports, owner: false });
    await act(async () => { fireEvent.click(await screen.findByRole('button', { name: 'Försök igen' })); });
    expect(await screen.findByRole('table', { name: /^Aktiviteter i Fokusområde 2/ })).toBeTruthy();
  });

  test('an address of a report that is not there shows the others', async () => {
    const { reports } = shelf();
    window.history.replaceState(null, '', '/?hp-view=reports&hp-report=9999');
    await show({ reports, owner: false });
    expect(await screen.findByText('Statusrapporten i länken finns inte.')).toBeTruthy();
    expect(screen.getByRole('link', { name: '1 juni 2026' })).toBeTruthy();
  });
});
