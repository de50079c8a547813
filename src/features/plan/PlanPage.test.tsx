/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { FailureReason, Plan, PlanFailure, PlanRepository, failureReasons } from '../../lists';
import { Language, loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../ui';
import { PlanPage, PlanPageProps } from './index';
import { activityOf, sampleNow, samplePlan, sampleRights, sampleUpdates } from './testing/samplePlan';

// jsdom computes styles slowly; what is hidden here is hidden by leaving it out.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  Element.prototype.scrollTo = jest.fn();
});
beforeEach(() => window.history.replaceState(null, '', '/sites/insidan?user=karin'));
afterEach(cleanup);

const importPlan = { key: 'import', label: 'Importera plan', icon: 'upload' as const, primary: true, onClick: jest.fn() };

interface Shown extends Partial<PlanPageProps> {
  language?: Language;
}

function repositoryOf(plan: Plan): PlanRepository {
  return { load: async () => plan, updatesOf: async id => (id === 1 ? sampleUpdates : []), versionsOf: async () => [] };
}

async function show(repository: PlanRepository, { language = 'sv', ...props }: Shown = {}): Promise<void> {
  const strings = await loadStrings(language);
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language={language} strings={strings}>
          <PlanPage
            repository={repository} clock={() => sampleNow} address={browserAddress()}
            commandsFor={plan => (plan.rights.addActivities ? [importPlan] : [])} {...props}
          />
        </StringsProvider>
      </ThemeRoot>
    );
  });
}

async function showPlan(parts: Partial<Plan> = {}, props?: Shown): Promise<void> {
  await show(repositoryOf(samplePlan(parts)), props);
  await screen.findByText(/^(Visar|Showing) /);
}

const count = (): string => screen.getByText(/^Visar /).textContent ?? '';
const titles = (): (string | null)[] => Array.from(document.querySelectorAll('th[scope="row"] a'), link => link.textContent);
const address = (): string => decodeURIComponent(window.location.search);
const open = async (title: string): Promise<HTMLElement> => {
  fireEvent.click(screen.getByRole('link', { name: title }));
  return screen.findByRole('dialog', { name: title });
};

const first = 'Boende och närstående är med när vårdplanen skrivs';

describe('states', () => {
  test('a load that takes long says why and that nothing need be done, and not before', async () => {
    jest.useFakeTimers();
    try {
      await show({ load: () => new Promise(() => undefined), updatesOf: async () => [], versionsOf: async () => [] });
      act(() => { jest.advanceTimersByTime(7_000); });
      expect(screen.queryByText(/Planen dröjer/)).toBeNull();
      act(() => { jest.advanceTimersByTime(2_000); });
      expect(screen.getByText(/Planen dröjer/)).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });

  test('loading says so, in the shape of what comes', async () => {
    await show({ load: () => new Promise(() => undefined), updatesOf: async () => [], versionsOf: async () => [] });
    expect(screen.getByRole('status').textContent).toBe('Hämtar planen …');
  });

  test.each(failureReasons.map(reason => [reason]))('a failure says what happened and what to do: %s', async (reason: FailureReason) => {
    await show({ load: async () => { throw new PlanFailure(reason, { requestId: '7F3A-21' }); }, updatesOf: async () => [], versionsOf: async () => [] });
    const box = await screen.findByText(/./, { selector: '.heading' });
    expect(box.textContent).toMatch(/\.$/);
    expect(box.nextElementSibling?.textContent).toMatch(/\.$/);
    expect(document.body.textContent).not.toMatch(/fel uppstod|undefined|N\/A/);
  });

  test('who has stopped waiting reads that, and not that something is wrong', async () => {
    await show({ load: async () => { throw new PlanFailure('throttled', { stopped: true, retryAfter: 20 }); }, updatesOf: async () => [], versionsOf: async () => [] });
    expect(await screen.findByText('Du slutade vänta på SharePoint.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
  });

  test('a failed plan is there after a new try', async () => {
    const load = jest.fn().mockRejectedValueOnce(new PlanFailure('offline')).mockResolvedValue(samplePlan());
    await show({ load, updatesOf: async () => [], versionsOf: async () => [] });
    fireEvent.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Visar 18 av 18')).toBeTruthy();
    expect(load).toHaveBeenCalledTimes(2);
  });

  test('a plan that cannot be read again stays, and says so', async () => {
    const load = jest.fn().mockResolvedValueOnce(samplePlan()).mockRejectedValue(new PlanFailure('throttled', { retryAfter: 20 }));
    await show({ load, updatesOf: async () => [], versionsOf: async () => [] });
    fireEvent.click(await screen.findByRole('button', { name: 'Hämta igen' }));
    expect(await screen.findByText('Försök igen om 20 sekunder.')).toBeTruthy();
    expect(count()).toBe('Visar 18 av 18');
  });

  test('a site without a plan shows what was handed in for that', async () => {
    await show(
      { load: async () => { throw new PlanFailure('notFound'); }, updatesOf: async () => [], versionsOf: async () => [] },
      { whenMissing: () => <p>Uppsättning</p> }
    );
    expect(await screen.findByText('Uppsättning')).toBeTruthy();
  });

  test('an empty plan tells the owner to import, and the reader that it is coming', async () => {
    await show(repositoryOf(samplePlan({ activities: [] })));
    expect(await screen.findByRole('heading', { name: 'Planen är tom' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Importera plan' })).toHaveLength(1);
    cleanup();
    await show(repositoryOf(samplePlan({ activities: [], rights: sampleRights.reader })));
    expect(await screen.findByRole('heading', { name: 'Planen är på väg' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Importera plan' })).toBeNull();
  });

  test('rows that could not be read are told to planners, by list and id', async () => {
    const unreadable = [{ list: 'activities' as const, id: 14, why: 'HPStatus' }];
    await showPlan({ unreadable, newerThanCode: true });
    expect(screen.getByText('1 rad gick inte att läsa och visas inte.')).toBeTruthy();
    expect(screen.getByText('Aktiviteter, rad 14')).toBeTruthy();
    expect(screen.getByText('Planen har en nyare version än den här sidan.')).toBeTruthy();
    cleanup();
    await showPlan({ unreadable, rights: sampleRights.reader });
    expect(screen.queryByText('Aktiviteter, rad 14')).toBeNull();
  });

  test('everything is there in English', async () => {
    await showPlan({}, { language: 'en' });
    expect(screen.getByText('Showing 18 of 18')).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Responsible' })).toBeTruthy();
    expect(document.body.textContent).toContain('18\u00a0days late');
  });
});

describe('summary', () => {
  test('a tile shows exactly the activities that it counts, and gives the whole plan back', async () => {
    await showPlan();
    const tile = screen.getByRole('button', { name: /^Försenade/ });
    expect(tile.textContent).toContain('3av 18');
    fireEvent.click(tile);
    expect(count()).toBe('Visar 3 av 18');
    expect(address()).toBe('?user=karin&hp-signal=late');
    fireEvent.click(screen.getByRole('button', { name: /^Försenade/ }));
    expect(count()).toBe('Visar 18 av 18');
    expect(address()).toBe('?user=karin');
  });

  test('a row of the status table filters the plan', async () => {
    await showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Ansvarig', pressed: false }));
    const row = screen.getByRole('button', { name: /^Visa aktiviteterna: EC FSO/ }).closest('tr') as HTMLElement;
    expect(row.textContent).toContain('EC FSO 4');
    fireEvent.click(within(row).getByRole('button', { name: /^Visa aktiviteterna/ }));
    expect(count()).toBe('Visar 4 av 18');
  });
});

describe('filters', () => {
  test('the view in the address is the view on the page', async () => {
    window.history.replaceState(null, '', '/?hp-unit=ÄO&hp-status=ongoing&hp-sort=due&hp-group=none');
    await showPlan();
    expect(count()).toBe('Visar 2 av 18');
    expect(titles()).toEqual([first, 'Läkemedelsgenomgång på varje enhet en gång om året']);
    expect(screen.getByRole('columnheader', { name: 'Frist' }).getAttribute('aria-sort')).toBe('ascending');
  });

  test('“my activities” are those of the reader’s roles', async () => {
    await showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Mina aktiviteter' }));
    expect(count()).toBe('Visar 12 av 18');
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort filtret Mina aktiviteter, som MAS' }));
    expect(count()).toBe('Visar 18 av 18');
  });

  test('back and forward go between views', async () => {
    await showPlan();
    fireEvent.click(screen.getByRole('button', { name: 'Mina aktiviteter' }));
    act(() => window.history.back());
    await waitFor(() => expect(count()).toBe('Visar 18 av 18'));
    act(() => window.history.forward());
    await waitFor(() => expect(count()).toBe('Visar 12 av 18'));
  });

  test('search follows every letter, the address when the typing rests', async () => {
    jest.useFakeTimers();
    try {
      await showPlan();
      fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'lakemedel manad' } });
      expect(titles()).toEqual(['Trendbild över fall och läkemedelsavvikelser varje månad']);
      expect(address()).not.toContain('hp-q');
      act(() => { jest.advanceTimersByTime(350); });
      expect(address()).toContain('hp-q=lakemedel+manad');
    } finally {
      jest.useRealTimers();
    }
  });

  test('a menu works by keyboard alone, and gives focus back', async () => {
    await showPlan();
    const button = screen.getByRole('button', { name: /^Verksamhet:/ });
    button.focus();
    fireEvent.click(button);
    const list = screen.getByRole('listbox', { name: 'Verksamhet' });
    expect(document.activeElement).toBe(list);
    fireEvent.keyDown(list, { key: 'f' });
    fireEvent.keyDown(list, { key: 'Enter' });
    expect(count()).toBe('Visar 4 av 18');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Funktionsstöd');
    fireEvent.keyDown(list, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('when nothing fits, the way back is there', async () => {
    window.history.replaceState(null, '', '/?hp-q=finnsinte');
    await showPlan();
    expect(screen.getByText('Ingen aktivitet passar filtren')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Visa alla 18' })[1]);
    expect(count()).toBe('Visar 18 av 18');
  });

  test('a link to a unit that is gone says so', async () => {
    window.history.replaceState(null, '', '/?hp-unit=GAMMAL');
    await showPlan();
    expect(screen.getByText(/inte finns i planen längre: GAMMAL/)).toBeTruthy();
  });

  test('a reader without activities is not offered “my activities”', async () => {
    await showPlan({ user: { id: 99, name: 'Nils Ahl' }, rights: sampleRights.reader });
    expect(screen.queryByRole('button', { name: 'Mina aktiviteter' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Importera plan' })).toBeNull();
  });
});

describe('table', () => {
  test('groups fold, and tell their rows', async () => {
    await showPlan();
    const group = screen.getByRole('button', { name: /^Fokusområde 4/, expanded: true });
    expect(group.textContent).toContain('2 aktiviteter');
    fireEvent.click(group);
    expect(titles()).toHaveLength(16);
  });

  test('a heading sorts, and says so', async () => {
    await showPlan();
    const header = screen.getByRole('columnheader', { name: 'Frist' });
    fireEvent.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    expect(address()).toContain('hp-sort=due');
  });

  test('of six hundred activities those that are near are drawn, and all are numbered; on paper all are drawn', async () => {
    const activities = Array.from({ length: 600 }, (_, at) => activityOf(at + 1, { areaKey: at % 2 ? 'F1' : 'G' }));
    await showPlan({ activities });
    expect(count()).toBe('Visar 600 av 600');
    expect(titles().length).toBeGreaterThan(10);
    expect(titles().length).toBeLessThan(60);
    const table = screen.getByRole('table', { name: /Aktiviteter/ });
    expect(table.getAttribute('aria-rowcount')).toBe('603');
    expect(within(table).getByRole('button', { name: /^Fokusområde 1/ }).closest('tr')?.getAttribute('aria-rowindex')).toBe('303');
    fireEvent(window, new Event('beforeprint'));
    expect(titles()).toHaveLength(600);
    fireEvent(window, new Event('afterprint'));
    expect(titles().length).toBeLessThan(60);
  });

  test('rows that fly past show their titles, and all their cells when the table rests; the links of both lead to their own activity', async () => {
    await showPlan({ activities: Array.from({ length: 600 }, (_, at) => activityOf(at + 1)) });
    const scrolledTo = jest.spyOn(HTMLTableSectionElement.prototype, 'getBoundingClientRect').mockReturnValue({ top: -12_000 } as DOMRect);
    fireEvent.scroll(window);
    const row = (): HTMLTableRowElement => screen.getByRole('link', { name: 'Aktivitet 201' }).closest('tr') as HTMLTableRowElement;
    expect([row().cells.length, row().style.height]).toEqual([2, '60px']);
    await waitFor(() => expect([row().cells.length, row().style.height]).toEqual([7, '']));
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Aktivitet 201' }).search).toBe('?user=karin&hp-activity=201');
    scrolledTo.mockRestore();
  });

  test('a row far away that a link opens is drawn, and so are its neighbours', async () => {
    window.history.replaceState(null, '', '/?hp-activity=400&hp-group=none&hp-sort=title');
    await showPlan({ activities: Array.from({ length: 600 }, (_, at) => activityOf(at + 1)) });
    const rows = titles().filter(title => /Aktivitet (399|400|401)$/.test(title ?? ''));
    expect(rows).toEqual(['Aktivitet 399', 'Aktivitet 400', 'Aktivitet 401']);
  });
});

describe('details', () => {
  test('the title opens them beside the table, the address names them, escape closes and gives focus back', async () => {
    await showPlan();
    const panel = await open(first);
    expect(address()).toBe('?user=karin&hp-activity=1');
    expect(document.activeElement?.textContent).toBe(first);
    expect(within(panel).getByText('Aktivitet 1 av 18')).toBeTruthy();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: first }));
  });

  test('a link to an activity opens it, with its history old to new', async () => {
    window.history.replaceState(null, '', '/?hp-activity=1');
    await showPlan({ rights: sampleRights.reader });
    const panel = await screen.findByRole('dialog', { name: first });
    await within(panel).findByText('Behöver stöd sedan 9 november 2026');
    expect(panel.textContent).toContain('från 30\u00a0%till 40\u00a0%');
    expect(panel.textContent).toContain('Resursåtgång medel 2+Effekt mycket stor 4=Prio 6');
    expect(panel.textContent).toContain('EC SÄBO (Samira Haddad)');
  });

  test('next and previous go in the table’s order', async () => {
    await showPlan();
    await open(first);
    const button = screen.getByRole('button', { name: 'Nästa aktivitet' });
    button.focus();
    fireEvent.click(button);
    const next = await screen.findByRole('dialog', { name: /^Patientsäkerhetsdialog/ });
    expect(within(next).getByText('Aktivitet 2 av 18')).toBeTruthy();
    expect(document.activeElement).toBe(button);
    fireEvent.click(within(next).getByRole('button', { name: 'Föregående aktivitet' }));
    expect(await screen.findByRole('dialog', { name: first })).toBeTruthy();
  });

  test('a history that cannot be read says so and can be read again', async () => {
    const updatesOf = jest.fn().mockRejectedValueOnce(new PlanFailure('offline')).mockResolvedValue(sampleUpdates);
    await show({ load: async () => samplePlan(), updatesOf, versionsOf: async () => [] });
    await screen.findByText('Visar 18 av 18');
    const panel = await open(first);
    fireEvent.click(await within(panel).findByRole('button', { name: 'Försök igen' }));
    expect(await within(panel).findByText('Start i juni.')).toBeTruthy();
  });

  test('an activity that is gone is told', async () => {
    window.history.replaceState(null, '', '/?hp-activity=999');
    await showPlan();
    expect(screen.getByText(/Aktiviteten i länken finns inte i planen/)).toBeTruthy();
  });

  test('text from people is text', async () => {
    await showPlan({ activities: [activityOf(1, { title: '<img src=x onerror=alert(1)>', description: '<b>fet</b>' })] });
    const panel = await open('<img src=x onerror=alert(1)>');
    expect(within(panel).getByText('<b>fet</b>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('what the page’s editors chose', () => {
  test('is what the plan opens with', async () => {
    await showPlan({}, { defaults: { grouping: 'unit', showSummary: false } });
    expect(screen.queryByRole('heading', { name: 'Så går det' })).toBeNull();
    expect(screen.getByRole('table', { name: 'Aktiviteter, grupperade efter verksamhet' })).toBeTruthy();
    expect(address()).toBe('?user=karin');
  });

  test('gives way to the address', async () => {
    window.history.replaceState(null, '', '/?hp-group=area');
    await showPlan({}, { defaults: { grouping: 'none', showSummary: true } });
    expect(screen.getByRole('table', { name: 'Aktiviteter, grupperade efter område' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Så går det' })).toBeTruthy();
  });

  test('is seen at once when it is changed beside the page', async () => {
    const strings = await loadStrings('sv');
    const props = { repository: repositoryOf(samplePlan()), clock: () => sampleNow, address: browserAddress() };
    const page = (grouping: 'area' | 'none'): JSX.Element => (
      <ThemeRoot><StringsProvider language="sv" strings={strings}><PlanPage {...props} defaults={{ grouping, showSummary: true }} /></StringsProvider></ThemeRoot>
    );
    const { rerender } = render(page('area'));
    await screen.findByRole('table', { name: 'Aktiviteter, grupperade efter område' });
    rerender(page('none'));
    expect(await screen.findByRole('table', { name: 'Aktiviteter' })).toBeTruthy();
  });
});
