/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { Activity } from '../../../domain';
import { Plan, PlanChanges, PlanFailure, PlanRepository } from '../../../lists';
import { loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { PlanPage } from '../index';
import { activityOf, sampleNow, samplePlan, sampleRights } from '../testing/samplePlan';

configure({ defaultHidden: true });
jest.setTimeout(30_000);

/** Five activities whose order is told by their priority: D, B, A, E, C. */
const five: Activity[] = [
  activityOf(1, { title: 'A', effort: 'medium', expectedEffect: 'medium' }), activityOf(2, { title: 'B', effort: 'small', expectedEffect: 'medium' }),
  activityOf(3, { title: 'C', effort: 'large', expectedEffect: 'small' }), activityOf(4, { title: 'D', effort: 'small', expectedEffect: 'large' }),
  activityOf(5, { title: 'E', effort: 'large', expectedEffect: 'medium' })
];
const planOf = (activities: Activity[], parts: Partial<Plan> = {}): Plan => samplePlan({ activities, changeToken: 't0', ...parts });
const again = (activity: Activity, parts: Partial<Activity>): Activity => ({ ...activity, etag: `"${activity.id},2"`, ...parts });

let visible: boolean;
let visibilityListener: () => void;
let answers: (Partial<Extract<PlanChanges, { kind: 'changes' }>> | Error | 'reload')[];
let asked: string[];

const visibility = {
  isVisible: () => visible,
  subscribe: (listener: () => void) => { visibilityListener = listener; return () => undefined; }
};
const reader = {
  changesSince: async (token: string): Promise<PlanChanges> => {
    asked.push(token);
    const answer = answers.shift() ?? {};
    if (answer instanceof Error) throw answer;
    if (answer === 'reload') return { kind: 'reload' };
    return { kind: 'changes', changed: [], removed: [], unreadable: [], changeToken: `t${asked.length}`, ...answer };
  }
};

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  Element.prototype.scrollTo = jest.fn();
});
beforeEach(() => {
  jest.useFakeTimers({ now: sampleNow });
  [visible, answers, asked] = [true, [], []];
  window.history.replaceState(null, '', '/sites/insidan');
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

async function show(load: PlanRepository['load'], updatesOf: PlanRepository['updatesOf'] = async () => []): Promise<void> {
  const strings = await loadStrings('sv');
  const watching = { reader, visibility };
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language="sv" strings={strings}>
          <PlanPage repository={{ load, updatesOf, versionsOf: async () => [] }} watching={watching} clock={clock} address={browserAddress()} />
        </StringsProvider>
      </ThemeRoot>
    );
  });
}

const clock = (): Date => new Date(jest.now());
const pass = (milliseconds: number): Promise<void> => act(async () => {
  jest.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
});
const titles = (): string => Array.from(document.querySelectorAll('th[scope="row"] a'), link => link.textContent).join('');
const says = (text: string | RegExp): boolean => screen.queryAllByText(text).length > 0;
const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

describe('what others change', () => {
  test('is shown in its place, counted, and sorted in when the reader asks', async () => {
    answers = [{ changed: [again(five[2], { title: 'C2', effort: 'small', expectedEffect: 'veryLarge' }), activityOf(6, { title: 'F', effort: 'small', expectedEffect: 'small' })], removed: [1] }];
    await show(async () => planOf(five));
    expect(titles()).toBe('DBAEC');
    await pass(60_000);
    expect(asked).toEqual(['t0']);
    expect(titles()).toBe('DBEC2');
    expect(screen.getByText('1 aktivitet har ändrats, 1 är ny, 1 har tagits bort.').closest('[role=status]')).toBeTruthy();
    expect(screen.getByText('C2').closest('th')?.textContent).toContain('ändrad av andra');
    await press('Visa');
    expect(titles()).toBe('C2DBFE');
    expect(says(/har ändrats/)).toBe(false);
  });

  test('takes its place by itself when the reader sorts anew', async () => {
    answers = [{ changed: [again(five[2], { effort: 'small', expectedEffect: 'veryLarge' })] }];
    await show(async () => planOf(five));
    await pass(60_000);
    expect(titles()).toBe('DBAEC');
    fireEvent.click(within(screen.getByRole('columnheader', { name: 'Prio' })).getByRole('button'));
    fireEvent.click(within(screen.getByRole('columnheader', { name: 'Prio' })).getByRole('button'));
    expect(titles()).toBe('CDBAE');
    expect(says(/har ändrats/)).toBe(false);
  });

  test('is not asked for while nobody sees the page', async () => {
    await show(async () => planOf(five));
    visible = false;
    visibilityListener();
    await pass(3_600_000);
    expect(asked).toEqual([]);
    visible = true;
    act(() => visibilityListener());
    await pass(0);
    expect(asked).toEqual(['t0']);
    expect(says('Läget hämtat i dag 09.14')).toBe(true);
  });

  test('the age of what is shown follows each answer, and no answer is told once, with another try', async () => {
    answers = [{}, new PlanFailure('offline')];
    await show(async () => planOf(five));
    await pass(60_000);
    expect(says('Läget hämtat i dag 08.15')).toBe(true);
    await pass(60_000);
    expect(screen.getByText(/^Senast uppdaterad i dag 08.15. Det gick inte att fråga efter ändringar.$/).closest('[role=status]')).toBeTruthy();
    await press('Försök igen');
    await pass(0);
    expect(asked).toEqual(['t0', 't1', 't0']);
    expect(says('Läget hämtat i dag 08.16')).toBe(true);
  });

  test('when too much has happened the plan is read anew, behind the one that is shown, and the rows stay', async () => {
    answers = ['reload'];
    const later = planOf([again(five[2], { effort: 'small', expectedEffect: 'veryLarge' }), ...five.filter(({ id }) => id !== 3)], { changeToken: 'n0', fetchedAt: '2026-11-17T07:15:00Z' });
    const load = jest.fn().mockResolvedValueOnce(planOf(five)).mockResolvedValue(later);
    await show(load);
    await pass(60_000);
    expect([load.mock.calls.length, titles()]).toEqual([2, 'DBAEC']);
    expect(says('1 aktivitet har ändrats.')).toBe(true);
    await pass(60_000);
    expect(asked).toEqual(['t0', 'n0']);
  });

  test('on a site that lacks columns it is read whole', async () => {
    answers = [new PlanFailure('invalid')];
    const load = jest.fn().mockResolvedValue(planOf(five, { olderThanCode: true }));
    await show(load);
    await pass(60_000);
    expect(load).toHaveBeenCalledTimes(2);
    expect(says(/Det gick inte att fråga/)).toBe(false);
  });

  test('a row that can no longer be read goes, and planners are told which', async () => {
    answers = [{ unreadable: [{ list: 'activities', id: 2, why: 'HPStatus' }] }];
    await show(async () => planOf(five));
    await pass(60_000);
    expect(titles()).toBe('DAEC');
    expect(says('Aktiviteter, rad 2')).toBe(true);
    cleanup();
    answers = [{ unreadable: [{ list: 'activities', id: 2, why: 'HPStatus' }] }];
    await show(async () => planOf(five, { rights: sampleRights.reader }));
    await pass(60_000);
    expect(says('Aktiviteter, rad 2')).toBe(false);
  });
});

describe('an open activity', () => {
  const open = async (title: string): Promise<HTMLElement> => {
    await act(async () => { fireEvent.click(screen.getByRole('link', { name: title })); });
    await pass(0);
    return screen.getByRole('dialog');
  };

  test('that others change has its history read again, and says so', async () => {
    answers = [{ changed: [again(five[0], { title: 'A2' })] }];
    const updatesOf = jest.fn().mockResolvedValue([]);
    await show(async () => planOf(five), updatesOf);
    const panel = await open('A');
    expect(updatesOf).toHaveBeenCalledTimes(1);
    await pass(60_000);
    // The history is asked for in the turn after the one in which the change came.
    await pass(0);
    expect(updatesOf).toHaveBeenCalledTimes(2);
    expect(within(panel).getByRole('heading', { name: 'A2' })).toBeTruthy();
    expect(within(panel).getByText('Ändrad, läst igen 08.15')).toBeTruthy();
  });

  test('that others remove stays, and says that it is removed', async () => {
    answers = [{ removed: [1] }];
    await show(async () => planOf(five));
    const panel = await open('A');
    await pass(60_000);
    expect(within(panel).getByText('Aktiviteten har tagits bort ur planen.')).toBeTruthy();
    expect(within(panel).getByRole('heading', { name: 'A' })).toBeTruthy();
    expect(says(/Aktiviteten i länken finns inte/)).toBe(false);
  });

  test('that becomes unreadable says that', async () => {
    answers = [{ unreadable: [{ list: 'activities', id: 1, why: 'HPStatus' }] }];
    await show(async () => planOf(five));
    const panel = await open('A');
    await pass(60_000);
    expect(within(panel).getByText('Aktiviteten går inte längre att läsa.')).toBeTruthy();
  });
});

describe('a plan that comes in parts', () => {
  let finish: (plan: Plan) => void;
  let fail: (failure: unknown) => void;
  const inParts: PlanRepository['load'] = options => {
    options?.onFirstRows?.(planOf(five.slice(0, 2)));
    return new Promise((resolve, reject) => [finish, fail] = [resolve, reject]);
  };
  const rest = (): Promise<void> => act(async () => finish(planOf(five)));

  test('shows its first rows, and counts nothing as if they were all', async () => {
    await show(inParts);
    expect(titles()).toBe('BA');
    expect(says('Visar 2 av 2 hittills')).toBe(true);
    expect(screen.getByText('Läser resten av planen …, 2 aktiviteter hittills').closest('[role=status]')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Försenade/ }).textContent).toContain('minst 0av 2 hittills');
    expect(says('Läget per verksamhet, hittills')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /^Går bra/ }));
    expect(says('Visar 0 av 2 hittills')).toBe(true);
    await pass(120_000);
    expect(asked).toEqual([]);
    await rest();
    expect(says('Visar 0 av 5')).toBe(true);
    expect(document.body.textContent).not.toContain('hittills');
  });

  test('sorts the rest in when nobody is among the rows', async () => {
    await show(inParts);
    await rest();
    expect(titles()).toBe('DBAEC');
    expect(says(/Hela planen är läst/)).toBe(false);
  });

  test('leaves the rows where they are for who works in them, and offers the rest', async () => {
    await show(inParts);
    const link = screen.getByRole('link', { name: 'A' });
    link.focus();
    await rest();
    expect(titles()).toBe('BA');
    expect(document.activeElement).toBe(link);
    expect(says('Hela planen är läst, 3 aktiviteter till.')).toBe(true);
    await press('Visa');
    expect(titles()).toBe('DBAEC');
  });

  test('says that the rest could not be read, and reads it on request', async () => {
    await show(inParts);
    await act(async () => fail(new PlanFailure('offline')));
    expect(says('Resten av planen gick inte att läsa. Du ser de första 2 aktiviteterna.')).toBe(true);
    expect(says('Visar 2 av 2 hittills')).toBe(true);
    await press('Försök igen');
    await rest();
    expect(titles()).toBe('DBAEC');
    expect(says(/Resten av planen/)).toBe(false);
  });
});
