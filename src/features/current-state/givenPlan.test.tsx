/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'fs';
import { join, resolve } from 'path';
import { TextDecoder, TextEncoder } from 'util';
import { webcrypto } from 'crypto';
import { cleanup, configure, screen } from '@testing-library/react';
import { Activity, agera2020 } from '../../domain';
import { makeActivity } from '../../domain/testing/samples';
import { keyRows, readFile } from '../../exchange/inward';
import { SampleRounds } from './testing/sampleRounds';
import { rowsOf, showState } from './testing/showState';

configure({ defaultHidden: true });
// jsdom has none of these, browsers have all.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
afterEach(() => {
  cleanup();
  document.body.textContent = '';
});

const file = join(resolve(__dirname, '../../../../shared/input'), 'handlingsplan.docx');
const present = existsSync(file);

async function importedActivities(): Promise<Activity[]> {
  const { rows } = await readFile({ name: 'handlingsplan.docx', bytes: new Uint8Array(readFileSync(file)).slice().buffer }, agera2020);
  return (await keyRows(rows)).map(({ clientKey, activity, areaKey, themeKey, effort, expectedEffect }, at) => makeActivity({ id: at + 1, clientKey, title: activity, areaKey, themeKey, effort, expectedEffect }));
}

/** Numbers of the result table per area: prioritised, and of them with an activity. */
async function resultOf(activities: Activity[], themes: string[]): Promise<string[]> {
  const rounds = new SampleRounds();
  await rounds.closed('Hösten 2025', '2025-10-13', '2025-11-20T13:40:00.000Z', themes.map(key => [key, 'yyr', 'prioritise']));
  await showState(rounds.reader, { site: { activities } });
  const table = screen.getByRole('table', { name: /teman prioriteras/ });
  return rowsOf(table).slice(1, 7).map(row => row.split(' | ')).map(([name, , prioritised, withActivity]) => `${/^\d/.test(name) ? `F${name[0]}` : 'G'} ${prioritised}/${withActivity}`);
}

(present ? describe : describe.skip)(`the given action plan (${present ? 'present' : 'skipped: ../shared/input/handlingsplan.docx is not here'})`, () => {
  test('imported, with its themes prioritised, reads as its own result table does', async () => {
    const activities = await importedActivities();
    const themes = Array.from(new Set(activities.flatMap(({ themeKey }) => themeKey ?? [])));
    // Its own table says 2 of the first area, and its chapter 3.3.1 has activities for three themes.
    expect(await resultOf(activities, themes)).toEqual(['G 3/3', 'F1 2/2', 'F2 3/3', 'F3 2/2', 'F4 3/3', 'F5 2/2']);
  });

  test('a theme whose activities are gone is missed', async () => {
    const activities = await importedActivities();
    const themes = Array.from(new Set(activities.flatMap(({ themeKey }) => themeKey ?? [])));
    const without = activities.filter(({ themeKey }) => themeKey !== themes.find(key => key.startsWith('F2')));
    expect((await resultOf(without, themes))[2]).toBe('F2 3/1 saknas2');
  });
});
