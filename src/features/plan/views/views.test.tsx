/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import * as React from 'react';
import { NamedView, Plan, PlanFailure, ViewChanges, ViewOutcome, ViewRepository } from '../../../lists';
import { sv } from '../../../loc/sv';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { PlanPage } from '../index';
import { samplePlan, sampleNow, sampleRights } from '../testing/samplePlan';
import { startView } from '../view';
import { movedViews } from './useViews';
import { hasDeparted, queryOf, viewIn } from './viewQuery';

configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

/** Views in memory: versions and conflicts as the list has them. */
class MemoryViews implements ViewRepository {
  public rows: NamedView[] = [];
  public reads = 0;
  public fail?: PlanFailure;
  public async all(): Promise<NamedView[]> {
    this.reads += 1;
    return this.rows;
  }
  public async add(view: Omit<NamedView, 'id' | 'etag'>): ReturnType<ViewRepository['add']> {
    if (this.fail) throw this.fail;
    const row = { ...view, id: 41 + this.rows.length, etag: '"1"' };
    this.rows = this.rows.concat(row);
    return { result: 'added', row, differs: [] };
  }
  public async change(seen: NamedView, changes: ViewChanges): Promise<ViewOutcome> {
    const theirs = this.rows.find(({ id }) => id === seen.id) as NamedView;
    if (theirs.etag !== seen.etag) return { result: 'conflict', fields: [], theirs };
    const view = { ...theirs, ...changes, etag: `${theirs.etag}+` };
    this.rows = this.rows.map(row => (row.id === view.id ? view : row));
    return { result: 'saved', view };
  }
  public async remove(seen: NamedView): Promise<void> {
    this.rows = this.rows.filter(({ id }) => id !== seen.id);
  }
}

let kept: MemoryViews;
beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
  let keys = 0;
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { randomUUID: () => `key-${++keys}` } });
});
beforeEach(() => {
  window.history.replaceState(null, '', '/');
  kept = new MemoryViews();
});
afterEach(cleanup);

async function showPlan(parts: Partial<Plan> = {}): Promise<void> {
  const repository = { load: async () => samplePlan(parts), updatesOf: async () => [], versionsOf: async () => [] };
  const clock = (): Date => sampleNow;
  await act(async () => {
    render(<ThemeRoot><StringsProvider language="sv" strings={sv}><PlanPage repository={repository} views={kept} clock={clock} address={browserAddress()} /></StringsProvider></ThemeRoot>);
  });
  await screen.findByText(/^Visar /);
}
const address = (): string => decodeURIComponent(window.location.search);
const button = (name: string | RegExp, within_: HTMLElement = document.body): HTMLElement => within(within_).getByRole('button', { name });
const press = async (name: string | RegExp, place?: HTMLElement): Promise<void> => act(async () => { fireEvent.click(button(name, place)); });
async function openViews(name: string | RegExp = 'Vyer'): Promise<HTMLElement> {
  await press(name);
  return screen.findByRole('dialog', { name: 'Vyer' });
}
const save = async (box: HTMLElement, name: string): Promise<void> => {
  fireEvent.change(within(box).getByRole('textbox'), { target: { value: name } });
  await press('Spara vyn', box);
};
const query = 'hp-status=ongoing&hp-group=unit';
const one = (parts: Partial<NamedView> = {}): NamedView => ({ id: 7, etag: '"1"', clientKey: 'a', title: 'Det som pågår', query, order: 1, ...parts });

test('nothing is asked for until somebody looks; a ready-made view is chosen, named, and said to be changed when one departs from it', async () => {
  await showPlan({ rights: sampleRights.reader });
  expect(kept.reads).toBe(0);
  const box = await openViews();
  expect(within(box).queryByRole('textbox')).toBeNull();
  await press('Försenade', box);
  expect(address()).toBe('?hp-signal=late&hp-named=late');
  expect(button('Försenade')).toBeTruthy();
  await press('Ta bort filtret Försenad');
  expect(button('Försenade (ändrad)')).toBeTruthy();
});

test('a view in the address is named after the first rows, and what it keeps is compared', async () => {
  kept.rows = [one()];
  window.history.replaceState(null, '', `/?${query}&hp-named=7`);
  await showPlan({ rights: sampleRights.reader });
  expect(await screen.findByRole('button', { name: 'Det som pågår' })).toBeTruthy();
});

test('the plan owner saves what is shown, renames, updates and removes it, and takes it back', async () => {
  window.history.replaceState(null, '', `/?${query}`);
  await showPlan();
  const box = await openViews();
  await press('Spara vyn', box);
  expect(within(box).getByText('Skriv ett namn.')).toBeTruthy();
  await save(box, 'Det som pågår');
  expect(kept.rows).toMatchObject([{ title: 'Det som pågår', query, order: 1 }]);
  expect(address()).toContain('hp-named=41');
  await save(box, 'det som pågår');
  expect(within(box).getByText('Det finns redan en vy med det namnet.')).toBeTruthy();

  await press('Ändra vyn Det som pågår', box);
  fireEvent.click(within(box).getByRole('menuitem', { name: 'Byt namn' }));
  fireEvent.change(within(box).getAllByRole('textbox')[0], { target: { value: 'Pågår nu' } });
  await act(async () => { fireEvent.click(within(box).getAllByRole('button', { name: 'Spara vyn' })[0]); });
  expect(kept.rows[0].title).toBe('Pågår nu');
  await press('Ändra vyn Pågår nu', box);
  await act(async () => { fireEvent.click(within(box).getByRole('menuitem', { name: 'Ta bort' })); });
  expect(kept.rows).toEqual([]);
  await press('Ångra', box);
  expect(kept.rows).toMatchObject([{ title: 'Pågår nu', query }]);
});

test('two owners at once: the later one is told and chooses', async () => {
  kept.rows = [one()];
  window.history.replaceState(null, '', '/?hp-status=done');
  await showPlan();
  const box = await openViews();
  await within(box).findByRole('button', { name: 'Det som pågår' });
  kept.rows = [one({ etag: '"2"', title: 'Samiras namn' })];
  await press('Ändra vyn Det som pågår', box);
  await act(async () => { fireEvent.click(within(box).getByRole('menuitem', { name: 'Uppdatera med det som visas nu' })); });
  expect(within(box).getByText('Någon annan har ändrat vyn ”Samiras namn” under tiden.')).toBeTruthy();
  expect(kept.rows[0].query).toBe(query);
  await press('Spara mitt ändå', box);
  expect(kept.rows).toMatchObject([{ title: 'Samiras namn', query: 'hp-status=done' }]);
});

test('what cannot be saved is told, and the name is still there to be tried again', async () => {
  kept.fail = new PlanFailure('offline');
  await showPlan();
  const box = await openViews();
  await save(box, 'Min vy');
  expect(within(box).getByText('Kontakten med SharePoint bröts.')).toBeTruthy();
  expect(within(box).getByRole<HTMLInputElement>('textbox').value).toBe('Min vy');
});

test('columns are chosen and ordered, and stand in the address', async () => {
  await showPlan();
  await press('Kolumner');
  const box = await screen.findByRole('dialog', { name: 'Kolumner' });
  await act(async () => { fireEvent.click(within(box).getByRole('checkbox', { name: 'Start' })); });
  await press('Flytta Start åt vänster', box);
  expect(address()).toBe('?hp-cols=unit.responsible.priority.status.due.start.updated');
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toContain('Start');
  await press('Återställ kolumnerna', box);
  expect(address()).toBe('');
});

test('a kept query shows the same view again, and moves lose no view', () => {
  const plan = samplePlan();
  const view = { ...startView, filter: { ...startView.filter, statuses: ['ongoing' as const] }, grouping: 'unit' as const, activityId: 3, named: '7' };
  expect(queryOf(view, plan)).toBe(query);
  expect(hasDeparted(view, one(), plan)).toBe(false);
  expect(hasDeparted({ ...viewIn(query, plan), named: '7', columns: ['due'] }, one(), plan)).toBe(true);
  fc.assert(fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 6 }), fc.nat(5), fc.constantFrom<-1 | 1>(-1, 1), (ids, at, step) => {
    const all = ids.map(id => one({ id }));
    const moved = movedViews(all, all[at] ?? one({ id: 99 }), step);
    expect(moved.map(({ id }) => id).sort()).toEqual(ids.sort());
  }));
});
