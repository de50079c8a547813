/** @jest-environment jsdom */
import { act, cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { pictureThemes } from '../../../domain/assessment';
import { AssessmentRepository, PlanFailure } from '../../../lists';
import { MemoryRounds } from '../../assessing/testing/memoryRounds';
import { sampleNow, samplePeople } from '../../plan/testing/samplePlan';
import { decisionsIn } from './testing';
import { readThemes, useRoundThemes } from './useRoundThemes';

const clock = (): Date => new Date(sampleNow);
const theAct = { by: samplePeople.karin.name, at: sampleNow.toISOString() };
let rounds: MemoryRounds;
let owner: AssessmentRepository;

beforeEach(() => {
  rounds = new MemoryRounds(clock);
  owner = rounds.as(samplePeople.karin, true);
});
afterEach(cleanup);

describe('the round whose themes are shown', () => {
  const begin = (clientKey: string, startedOn: string): ReturnType<AssessmentRepository['start']> =>
    owner.start({ clientKey, title: clientKey, scope: '', edition: 'agera-2020-2024', startedOn }, [], theAct);

  test('is the newest, open or closed', async () => {
    await decisionsIn(rounds, { 'F3.2': {} });
    expect((await readThemes(owner, clock)).source).toMatchObject({ round: { title: 'Hösten 2026' }, decisions: expect.arrayContaining([expect.objectContaining({ themeKey: 'F3.2' })]) });
    await owner.close(rounds.site.rounds[0].id, theAct);
    const closed = (await readThemes(owner, clock)).source;
    expect(closed?.decisions).toEqual([]);
    expect(closed && pictureThemes(closed.picture).find(({ key }) => key === 'F3.2')?.decision).toMatchObject({ choice: 'prioritise' });
  });

  test('is the last closed one while a newer has prioritised nothing', async () => {
    const { id } = await decisionsIn(rounds, { 'F3.2': {} });
    await owner.close(id, theAct);
    await begin('Våren 2027', '2027-03-01');
    expect((await readThemes(owner, clock)).source?.round.title).toBe('Hösten 2026');
  });

  test('is none on a site without rounds, and on one that has no lists for them yet', async () => {
    expect((await readThemes(owner, clock)).source).toBeUndefined();
    rounds.failures.rounds = [new PlanFailure('notFound')];
    expect(await readThemes(owner, clock)).toMatchObject({ assess: false });
  });

  test('fails as it is when the service does not answer', async () => {
    rounds.failures.rounds = [new PlanFailure('offline')];
    await expect(readThemes(owner, clock)).rejects.toMatchObject({ reason: 'offline' });
  });
});

describe('what others decide meanwhile', () => {
  const visibility = { isVisible: () => true, subscribe: () => () => undefined };
  const now = (): Date => new Date(jest.now());

  function Places(): JSX.Element {
    const { source } = useRoundThemes({ repository: owner, visibility, clock: now });
    const themes = source ? pictureThemes(source.picture).filter(({ decision }) => decision) : [];
    return <p>{themes.map(({ key, decision }) => `${key} ${decision?.effort}`).join(', ')}</p>;
  }
  const pass = (milliseconds: number): Promise<void> => act(async () => {
    jest.advanceTimersByTime(milliseconds);
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  });

  test('is read within a minute, and nothing is read again while nothing has happened', async () => {
    await decisionsIn(rounds, { 'F3.2': { effort: 'large' } });
    jest.useFakeTimers({ now: sampleNow });
    render(<Places />);
    await pass(0);
    expect(screen.getByText('F3.2 large')).toBeTruthy();
    await pass(60_000);
    const reads = (): number => rounds.calls.filter(kind => kind === 'read').length;
    expect(reads()).toBe(1);
    await rounds.as(samplePeople.jonas, true).decide(rounds.site.decisions[0], { effort: 'small' });
    await pass(60_000);
    expect(screen.getByText('F3.2 small')).toBeTruthy();
    expect(reads()).toBe(2);
    jest.useRealTimers();
  });
});
