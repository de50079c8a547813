/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { ImportRepository, Plan, PlanFailure, SetupRepository } from '../../lists';
import { loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../ui';
import { sampleNow, samplePlan, sampleRights } from '../plan/testing/samplePlan';
import { MemoryRounds } from '../assessing/testing/memoryRounds';
import { SampleRounds } from '../current-state/testing/sampleRounds';
import { MemoryFrameworks } from '../framework/testing/memoryFrameworks';
import { MemorySite } from '../meeting/testing/memorySite';
import { makeSetupPlan } from '../set-up/testing/samples';
import { Services, Shell } from './index';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  Element.prototype.scrollTo = jest.fn();
});
beforeEach(() => window.history.replaceState(null, '', '/sites/insidan'));
afterEach(cleanup);

const importing: ImportRepository = {
  existingKeys: async () => new Set(), ensureUnits: async () => [], ensureRoles: async () => [], addActivities: async () => []
};

function setUpOf(plan = makeSetupPlan()): SetupRepository {
  return { plan: async () => plan, apply: async () => undefined, siteOwners: async () => [] };
}

const refused: Promise<never> = Promise.reject(new PlanFailure('forbidden'));
refused.catch(() => undefined);

/** Services that nothing happens to. */
const quiet: Pick<Services, 'activities' | 'meetings' | 'views' | 'statusReports' | 'assessments' | 'frameworks' | 'trend' | 'examples' | 'people' | 'unsent' | 'waits' | 'visibility' | 'login' | 'onFailure'> = {
  login: 'i:0#.f|membership|karin.ahlgren@bjorkvik.example',
  onFailure: () => undefined,
  meetings: new MemorySite().meetingRepository,
  activities: {
    change: async seen => ({ result: 'saved', activity: seen, merged: [] }),
    changeMany: async () => [],
    resolve: async ({ theirs }) => ({ result: 'saved', activity: theirs, merged: [] }),
    add: async () => { throw new PlanFailure('forbidden'); },
    report: async () => [],
    repair: async () => undefined
  },
  views: { all: async () => [], add: () => refused, change: () => refused, remove: () => refused },
  statusReports: {
    drafts: async () => [], saveDraft: () => refused, removeDraft: () => refused, published: async () => [], rowsOf: async () => [], publish: () => refused
  },
  assessments: new MemoryRounds(() => sampleNow).as({ id: 11, name: 'Karin Ahlgren' }, false),
  frameworks: new MemoryFrameworks().as(true),
  people: { find: async () => [] },
  trend: { reportsSince: async () => [], lastReportsBefore: async () => [] },
  examples: { all: async () => { throw new PlanFailure('notFound'); } },
  unsent: { all: () => [], keep: () => true, forget: () => undefined },
  waits: { current: () => undefined, subscribe: () => () => undefined, stop: () => undefined },
  visibility: { isVisible: () => true, subscribe: () => () => undefined }
};

async function show(load: () => Promise<Plan>, services: Partial<Services> = {}): Promise<void> {
  const strings = await loadStrings('sv');
  const plan: Services['plan'] = { load, updatesOf: async () => [], versionsOf: async () => [], changesSince: async () => ({ kind: 'reload' }) };
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language="sv" strings={strings}>
          <Shell plan={plan} importing={importing} setUp={setUpOf()} address={browserAddress()} clock={() => sampleNow} {...quiet} {...services} />
        </StringsProvider>
      </ThemeRoot>
    );
  });
}

const showPlan = (parts: Partial<Plan> = {}): Promise<void> => show(async () => samplePlan(parts));
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
const address = (): string => window.location.search;
const goBack = async (): Promise<void> => { await act(async () => window.history.back()); };

describe('screens in the address', () => {
  test('nothing there is the plan; the import is a step that “back” undoes', async () => {
    await showPlan();
    await screen.findByText('Visar 18 av 18');
    fireEvent.click(screen.getByRole('button', { name: 'Importera plan' }));
    await heading('Välj dokumentet med planen');
    expect(address()).toBe('?hp-view=import');
    await goBack();
    expect(await screen.findByText('Visar 18 av 18')).toBeTruthy();
    expect(address()).toBe('');
  });

  test('a link opens the screen that it names, and leaving it keeps what else stands in the address', async () => {
    window.history.replaceState(null, '', '/?hp-view=import&hp-status=ongoing');
    await showPlan();
    await heading('Välj dokumentet med planen');
    fireEvent.click(screen.getByRole('button', { name: 'Till planen' }));
    expect(await screen.findByText(/^Visar \d av 18$/)).toBeTruthy();
    expect(address()).toBe('?hp-status=ongoing');
  });

  test('the set-up has its own; a name that is no screen is the plan', async () => {
    window.history.replaceState(null, '', '/?hp-view=set-up');
    await showPlan();
    await heading('Sätt upp planen');
    cleanup();
    window.history.replaceState(null, '', '/?hp-view=report');
    await showPlan();
    expect(await screen.findByText('Visar 18 av 18')).toBeTruthy();
  });

  test('a site without a plan shows the set-up, and then the plan', async () => {
    const load = jest.fn().mockRejectedValueOnce(new PlanFailure('notFound')).mockResolvedValue(samplePlan());
    await show(load, { setUp: setUpOf(makeSetupPlan({ siteVersion: 1, changes: [] })) });
    await heading('Planen är redan uppsatt');
    fireEvent.click(screen.getByRole('button', { name: 'Visa planen' }));
    expect(await screen.findByText('Visar 18 av 18')).toBeTruthy();
  });
});

describe('tabs', () => {
  const current = (): string | null | undefined => document.querySelector('nav [aria-current]')?.textContent;

  test('are links with the view’s own address, the present one marked, and “back” goes between them', async () => {
    window.history.replaceState(null, '', '/?env=x&hp-status=ongoing&hp-activity=3');
    await showPlan();
    await screen.findByText(/^Visar \d+ av 18$/);
    expect(screen.getByRole('link', { name: 'Statusrapporter' }).getAttribute('href')).toMatch(/\?env=x&hp-view=reports$/);
    expect(current()).toBe('Plan');
    fireEvent.click(screen.getByRole('link', { name: 'Statusrapporter' }));
    await heading('Skriv den första statusrapporten');
    expect([address(), current(), document.activeElement?.textContent]).toEqual(['?env=x&hp-status=ongoing&hp-view=reports', 'Statusrapporter', 'Statusrapporter']);
    await goBack();
    expect(await screen.findByText(/^Visar \d+ av 18$/)).toBeTruthy();
    expect([address(), current()]).toEqual(['?env=x&hp-status=ongoing&hp-activity=3', 'Plan']);
  });

  test('the plan is read once for its own view and the priorities, which share the filter and the activity that is open', async () => {
    window.history.replaceState(null, '', '/?hp-status=ongoing&hp-activity=3');
    const load = jest.fn(async () => samplePlan());
    await show(load);
    await screen.findByText(/^Visar \d+ av 18$/);
    fireEvent.click(screen.getByRole('link', { name: 'Prioritering' }));
    await heading('Var gör vi störst nytta? Ordningen i listan är prioriteringen.');
    expect([address(), current()]).toEqual(['?hp-status=ongoing&hp-activity=3&hp-view=priorities', 'Prioritering']);
    fireEvent.click(screen.getByRole('link', { name: 'Statusrapporter' }));
    await heading('Skriv den första statusrapporten');
    expect([address(), load.mock.calls.length]).toEqual(['?hp-status=ongoing&hp-view=reports', 1]);
  });

  test('the plan’s filter on themes is still there after another view', async () => {
    window.history.replaceState(null, '', '/?hp-theme=G.1');
    await showPlan();
    await screen.findByText('Visar 1 av 18');
    fireEvent.click(screen.getByRole('link', { name: 'Statusrapporter' }));
    await heading('Skriv den första statusrapporten');
    fireEvent.click(screen.getByRole('link', { name: 'Plan' }));
    expect(await screen.findByText('Visar 1 av 18')).toBeTruthy();
    expect(address()).toBe('?hp-theme=G.1');
  });

  test('from how things stand to a theme’s activities, with nothing else chosen, and “back” to the theme', async () => {
    window.history.replaceState(null, '', '/?hp-view=state&hp-status=done');
    const rounds = new SampleRounds();
    await rounds.closed('Hösten 2025', '2025-10-13', '2025-11-20T13:40:00.000Z', [['G.1', 'gyy', 'prioritise']]);
    await show(async () => samplePlan(), { assessments: rounds.reader });
    fireEvent.click(await screen.findByRole('link', { name: '1 aktivitet för Engagerad ledning och tydlig styrning' }));
    expect(await screen.findByText('Visar 1 av 18')).toBeTruthy();
    expect([address(), current()]).toEqual(['?hp-theme=G.1', 'Plan']);
    await goBack();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Engagerad ledning och tydlig styrning'));
    expect([address(), current()]).toEqual(['?hp-view=state&hp-status=done&hp-at=G.1', 'Nuläge']);
  });

  test('one that is to open elsewhere is the browser’s to open', async () => {
    await showPlan();
    await screen.findByText('Visar 18 av 18');
    const taken: boolean[] = [];
    const watch = (event: Event): void => {
      taken.push(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', watch);
    const link = screen.getByRole('link', { name: 'Statusrapporter' });
    fireEvent.click(link, { ctrlKey: true });
    fireEvent.click(link);
    window.removeEventListener('click', watch);
    expect(taken).toEqual([false, true]);
  });
});

describe('addresses that come too early', () => {
  test('an import on a site without a plan shows the set-up', async () => {
    window.history.replaceState(null, '', '/?hp-view=import');
    await show(async () => { throw new PlanFailure('notFound'); });
    await heading('Sätt upp planen');
  });

  test('who does not own the site is not told that a plan is missing which is there', async () => {
    window.history.replaceState(null, '', '/?hp-view=set-up');
    await show(async () => samplePlan(), { setUp: setUpOf(makeSetupPlan({ mayApply: false, changes: [] })) });
    await heading('Bara den som äger webbplatsen ändrar uppsättningen');
    cleanup();
    window.history.replaceState(null, '', '/');
    await show(async () => { throw new PlanFailure('notFound'); }, { setUp: setUpOf(makeSetupPlan({ mayApply: false, changes: [] })) });
    await heading('Planen är inte uppsatt än');
  });
});

describe('commands', () => {
  /** The menu of rare commands; the page in a narrow column has another, with all. */
  const openMenu = (): void => {
    const [menu] = screen.queryAllByRole('button', { name: 'Fler kommandon' });
    if (menu) fireEvent.click(menu);
  };
  const commands = (): string[] => ['Importera plan', 'Uppgradera', 'Ramverk'].filter(name => screen.queryByRole('button', { name }) ?? screen.queryByRole('menuitem', { name }));

  test.each<[string, Partial<Plan>, string[]]>([
    ['a plan owner imports, and changes the framework', {}, ['Importera plan', 'Ramverk']],
    ['who may not change the registers does neither', { rights: { ...sampleRights.owner, changeRegisters: false } }, []],
    ['a reader has none', { rights: sampleRights.reader }, []],
    ['an older set-up is upgraded by plan owners', { olderThanCode: true }, ['Importera plan', 'Uppgradera']],
    ['an older set-up is none of a reader’s business', { olderThanCode: true, rights: sampleRights.reader }, []],
    ['lists that are newer than the page are left alone', { newerThanCode: true }, []]
  ])('%s', async (_what, parts, expected) => {
    await showPlan(parts);
    await screen.findByText('Visar 18 av 18');
    openMenu();
    expect(commands()).toEqual(expected);
  });

  test('the framework’s editor is gone to from the plan, and left to it', async () => {
    await showPlan();
    await screen.findByText('Visar 18 av 18');
    openMenu();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Ramverk' }));
    await heading('Ramverk');
    expect(address()).toBe('?hp-view=framework');
    await goBack();
    expect(await screen.findByText('Visar 18 av 18')).toBeTruthy();
  });

  test('the upgrade leads to the set-up', async () => {
    await show(async () => samplePlan({ olderThanCode: true }), { setUp: setUpOf(makeSetupPlan({ siteVersion: 0 })) });
    fireEvent.click(await screen.findByRole('button', { name: 'Uppgradera' }));
    await heading('Uppgradera planen');
    expect(address()).toBe('?hp-view=set-up');
  });
});

test('the import reads the plan afresh, and says so when it cannot', async () => {
  window.history.replaceState(null, '', '/?hp-view=import');
  const load = jest.fn().mockRejectedValueOnce(new PlanFailure('offline')).mockResolvedValue(samplePlan());
  await show(load);
  fireEvent.click(await screen.findByRole('button', { name: 'Försök igen' }));
  await heading('Välj dokumentet med planen');
  await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
});
