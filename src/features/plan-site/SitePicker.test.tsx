/** @jest-environment jsdom */
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { FoundSite, PlanFailure } from '../../lists';
import { loadStrings } from '../../loc';
import { StringsProvider, ThemeRoot } from '../../ui';
import { SitePicker } from './index';

configure({ defaultHidden: true });
afterEach(cleanup);

async function show(find: () => Promise<FoundSite[]>): Promise<{ chosen: string[]; retry: jest.Mock }> {
  const strings = await loadStrings('sv');
  const chosen: string[] = [];
  const retry = jest.fn();
  const picker = <SitePicker site="/sites/insidan" tenant="https://bjorkvik.sharepoint.com" finder={{ find }} onChoose={site => void chosen.push(site)} onRetry={retry} />;
  await act(async () => { render(<ThemeRoot><StringsProvider language="sv" strings={strings}>{picker}</StringsProvider></ThemeRoot>); });
  return { chosen, retry };
}

const sites: FoundSite[] = [{ path: '/sites/social', title: 'Socialförvaltningen' }, { path: '/sites/Insidan', title: 'Insidan' }];
const write = (text: string): void => { fireEvent.change(screen.getByLabelText('Planens webbplats'), { target: { value: text } }); };
const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('it says where the plan was looked for, and offers the sites that have one, but not that one', async () => {
  const { chosen } = await show(async () => sites);
  expect(screen.getByText(/^Det finns ingen plan på/).textContent).toBe('Det finns ingen plan på /sites/insidan. Välj webbplatsen där den ligger.');
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(['Socialförvaltningen/sites/socialVälj']);
  press('Välj Socialförvaltningen');
  expect(chosen).toEqual(['/sites/social']);
});

test('a search that fails leaves the field', async () => {
  const { chosen } = await show(async () => { throw new PlanFailure('forbidden'); });
  expect(screen.getByRole('status').textContent).toBe('Webbplatserna kunde inte hämtas. Skriv planens webbplats i stället.');
  write('https://bjorkvik.sharepoint.com/sites/kvalitet/SitePages/Plan.aspx');
  press('Öppna planen där');
  expect(chosen).toEqual(['/sites/kvalitet']);
});

test('a search that finds nothing says so, and the field works with Enter', async () => {
  const { chosen } = await show(async () => []);
  expect(screen.getByRole('status').textContent).toMatch(/^Ingen annan webbplats med en plan hittades\./);
  write('/sites/kvalitet');
  fireEvent.submit(screen.getByLabelText('Planens webbplats'));
  expect(chosen).toEqual(['/sites/kvalitet']);
});

test('what is no site of the tenant is told, and the focus goes to the field', async () => {
  const { chosen } = await show(async () => []);
  write('https://annan.sharepoint.com/sites/x');
  press('Öppna planen där');
  expect(await screen.findByText('Det är ingen webbplats hos er. Skriv till exempel /sites/insidan.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Planens webbplats'));
  expect(chosen).toEqual([]);
});

test('the same site can be tried again', async () => {
  const { retry } = await show(async () => []);
  press('Försök igen');
  expect(retry).toHaveBeenCalledTimes(1);
});
