/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import * as React from 'react';
import { agera2020 } from '../../../../domain';
import { Act, assessmentKey, proposalsFrom } from '../../../../domain/assessment';
import { hostileTitles } from '../../../../domain/learning/testing/hostile';
import { AssessmentRepository, PlanFailure } from '../../../../lists';
import { ViewTabsProvider } from '../../../../ui';
import { MemoryRounds } from '../../../assessing/testing/memoryRounds';
import { showPlanPage, testPlanPage } from '../../testing/planPage';
import { activityOf, sampleNow } from '../../testing/samplePlan';
import { ExamplesReader } from './reader';

testPlanPage();

const by: Act = { by: 'Karin Ahlgren', at: '2025-11-20T08:00:00Z' };
const key = assessmentKey({ clientKey: 'r-2025' }, 'F1.2');
const activity = activityOf(1, { title: 'Mall för händelseanalys', areaKey: 'F1', themeKey: 'F1.2', assessment: key });

/** Last autumn's round: yellow on A, red on B of the theme; closed, unless somebody says otherwise. */
async function roundOf({ closed = true } = {}): Promise<MemoryRounds> {
  const rounds = new MemoryRounds(() => sampleNow);
  const repository = rounds.as({ id: 11, name: 'Karin Ahlgren' }, true);
  const round = await repository.start({ clientKey: 'r-2025', title: 'Hösten 2025', scope: 'särskilda boenden', edition: agera2020.edition, startedOn: '2025-10-01' }, proposalsFrom(agera2020), by);
  const seen = (await repository.read(round.id)).content.assessments.find(({ themeKey }) => themeKey === 'F1.2');
  if (seen) await repository.answer(seen, { answers: { a: 'yellow', b: 'red' } }, by);
  if (closed) await repository.close(round.id, by);
  return rounds;
}

const opened: unknown[] = [];

async function open(assessments: Pick<AssessmentRepository, 'rounds' | 'read' | 'frozen'>, of = activity, views: string[] = ['plan', 'state'], examples?: ExamplesReader): Promise<HTMLElement> {
  opened.length = 0;
  const readers = {
    trend: { reportsSince: async () => [], lastReportsBefore: async () => [] }, statusReports: { published: async () => [] }, assessments, examples, toReport: { link: () => '', open: () => undefined }
  };
  const tabs = views.map(view => ({ key: view, text: view, link: `https://bjorkvik.example/plan?env=x${view === 'plan' ? '' : `&hp-view=${view}`}#top` }));
  const within = (page: JSX.Element): JSX.Element => <ViewTabsProvider value={{ tabs, current: 'plan', open: (view, parameters) => void opened.push([view, parameters]) }}>{page}</ViewTabsProvider>;
  await showPlanPage({ activities: [of, activityOf(2, { areaKey: 'F1', themeKey: 'F1.2' })] }, { readers, within });
  await act(async () => { fireEvent.click(screen.getByRole('link', { name: of.title })); });
  return screen.findByRole('dialog', { name: of.title });
}

const factOf = (panel: HTMLElement, name: string): HTMLElement => within(panel).getByText(name).parentElement as HTMLElement;

test('an activity leads to its theme’s answers, by an address that one can send', async () => {
  const panel = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false));
  expect(factOf(panel, 'Tema').textContent).toContain('2 aktiviteter i temat');
  const link = within(panel).getByRole('link', { name: 'Visa temats svar i Nuläge' });
  expect(link.getAttribute('href')).toBe('https://bjorkvik.example/plan?env=x&hp-view=state&hp-at=F1.2#top');
  fireEvent.click(link);
  expect(opened).toEqual([['state', { 'hp-at': 'F1.2' }]]);
});

test('one that came from an answer shows it as the round was frozen, with the way to that round', async () => {
  const panel = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false));
  const link = await within(panel).findByRole('link', { name: 'Visa i Nuläge' });
  expect(factOf(panel, 'Kommer från bedömningen').textContent).toMatch(/A.*Gul.*B.*Röd.*C.*Inget svar.*Hösten 2025, särskilda boenden/);
  fireEvent.click(link);
  expect(opened).toEqual([['state', { 'hp-at': 'F1.2', 'hp-round': 'r-2025' }]]);
});

test('the answers of an open round are those of now; without the view there is no link', async () => {
  const panel = await open((await roundOf({ closed: false })).as({ id: 1, name: 'Alva' }, false), activity, ['plan']);
  expect(await within(panel).findByText('Hösten 2025, särskilda boenden, öppen')).toBeTruthy();
  expect(within(panel).queryByRole('link', { name: /Nuläge/ })).toBeNull();
});

test('answers that cannot be read are asked for again; a round that is gone is said to be', async () => {
  const rounds = await roundOf();
  rounds.failures.frozen = [new PlanFailure('offline')];
  const panel = await open(rounds.as({ id: 1, name: 'Alva' }, false));
  expect(await within(panel).findByText(/^Svaren kunde inte hämtas/)).toBeTruthy();
  await act(async () => { fireEvent.click(within(factOf(panel, 'Kommer från bedömningen')).getByRole('button', { name: 'Försök igen' })); });
  expect(await within(panel).findByText('Hösten 2025, särskilda boenden')).toBeTruthy();
  cleanup();
  const other = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false), activityOf(3, { title: 'Annan', areaKey: 'F1', themeKey: 'F1.2', assessment: 'borta/F1.2' }));
  expect(await within(other).findByText('Omgången finns inte längre.')).toBeTruthy();
});

test('a theme that the framework no longer has is told by its key', async () => {
  const panel = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false), activityOf(4, { title: 'Från förr', areaKey: 'F1', themeKey: 'F1.9' }));
  expect(factOf(panel, 'Tema').textContent).toContain('F1.9 finns inte i planens ramverk');
});

test('an example’s title is text whatever stands in it, and one without a page of the tenant is no link', async () => {
  const [title] = hostileTitles;
  const all = async (): Promise<never> => ({ examples: [{ id: 1, clientKey: 'e-1', content: { title, themes: ['F1.2'] }, pagePath: '' }] } as never);
  const panel = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false), activity, ['plan'], { all });
  await act(async () => { fireEvent.click(within(panel).getByRole('button', { name: 'Visa lärandeexempel om temat' })); });
  expect(await within(panel).findByText(text => text.includes(title))).toBeTruthy();
  expect(within(factOf(panel, 'Tema')).queryByRole('link')).toBeNull();
  expect(panel.querySelectorAll('script, img, iframe')).toHaveLength(0);
});

test('a theme leads to its learning examples, which are read when they are asked for and not before', async () => {
  const asked: true[] = [];
  let failure: PlanFailure | undefined = new PlanFailure('offline');
  const all = async (): Promise<never> => {
    asked.push(true);
    const now = failure;
    failure = undefined;
    if (now) throw now;
    const of = (id: number, title: string, themes: string[]): object => ({ id, clientKey: `e-${id}`, content: { title, themes }, pagePath: `/sites/insidan/SitePages/lärdom-${id}.aspx` });
    return { examples: [of(1, 'Larmet gick', ['F1.2', 'G.1']), of(2, 'Fallet', ['G.1'])] } as never;
  };
  const panel = await open((await roundOf()).as({ id: 1, name: 'Alva' }, false), activity, ['plan'], { all });
  expect(asked).toEqual([]);
  await act(async () => { fireEvent.click(within(panel).getByRole('button', { name: 'Visa lärandeexempel om temat' })); });
  expect(await within(panel).findByText(/^Lärandeexemplen kunde inte hämtas/)).toBeTruthy();
  await act(async () => { fireEvent.click(within(factOf(panel, 'Tema')).getByRole('button', { name: 'Försök igen' })); });
  const links = within(factOf(panel, 'Tema')).getAllByRole('link');
  expect(links.map(link => [link.textContent, link.getAttribute('href')])).toEqual([['Larmet gick', '/sites/insidan/SitePages/l%C3%A4rdom-1.aspx']]);
});
