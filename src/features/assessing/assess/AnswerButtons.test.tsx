/** @jest-environment jsdom */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { noAnswers } from '../../../domain/assessment';
import type { ServiceWait, ServiceWaits } from '../../../lists';
import { loadStrings } from '../../../loc';
import { answerWords } from '../../../loc/answers';
import { assessingWords } from '../../../loc/assessing';
import { formatsOf } from '../../../loc/format';
import { StringsProvider, ThemeRoot, WaitBar, WaitsProvider } from '../../../ui';
import { AnswerButtons } from './AnswerButtons';

const now = '2026-11-17T08:00:00Z';
beforeEach(() => { jest.useFakeTimers({ now: Date.parse(now) }); });
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

test('what is waited for stands in the answers’ bar, which stays at the same edge, and nowhere else', async () => {
  const wait: ServiceWait = { why: 'offline', until: '2026-11-17T08:00:30Z' };
  const waits: ServiceWaits = { current: () => wait, subscribe: () => () => undefined, stop: () => undefined };
  const strings = await loadStrings('sv');
  const context = { words: assessingWords('sv').grid, answers: answerWords.sv, formats: formatsOf('sv'), today: '2026-11-17', proposedIn: undefined };
  const page = (step: JSX.Element | null): JSX.Element => (
    <ThemeRoot><StringsProvider language="sv" strings={strings}><WaitsProvider waits={waits} clock={() => new Date(jest.now())}>{step}<WaitBar floating /></WaitsProvider></StringsProvider></ThemeRoot>
  );
  // The page's own bar is there before the step has come.
  const { rerender } = render(page(null));
  rerender(page(<AnswerButtons place={{ themeKey: 'G.1', question: 'a' }} title="Ledning" state={noAnswers().a} context={context} onAnswer={() => undefined} onNote={() => undefined} />));
  await act(async () => { jest.advanceTimersByTime(5_000); });
  const stop = screen.getAllByRole('button', { name: strings.waits.stop });
  expect(stop).toHaveLength(1);
  expect(within(screen.getByRole('group', { name: 'Svara på vald fråga' })).getAllByRole('button')).toContain(stop[0]);
});
