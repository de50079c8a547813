import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Person } from '../../../domain';
import { Question } from '../../../domain/assessment';
import { AssessmentRepository, Plan, PlanRepository, UnsentWrite, UnsentWrites } from '../../../lists';
import { Language, loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { MemoryRounds } from './memoryRounds';
import { samplePlan } from '../../plan/testing/samplePlan';
import { AssessingPage } from '../index';
import { clock, karin } from './rounds';

/** Lets time pass, and everything that it starts be drawn. */
export const pass = (milliseconds: number): Promise<void> => act(async () => {
  jest.advanceTimersByTime(milliseconds);
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
});

/** What waits on this computer, for who is at it. */
export function memoryUnsent(): UnsentWrites & { writes: UnsentWrite[] } {
  const kept = {
    writes: [] as UnsentWrite[],
    all: () => kept.writes,
    keep: (write: UnsentWrite) => {
      kept.writes = [...kept.writes.filter(({ key }) => key !== write.key), write];
      return true;
    },
    forget: (key: string) => { kept.writes = kept.writes.filter(write => write.key !== key); }
  };
  return kept;
}

interface Stage {
  memory?: MemoryRounds;
  who?: Person;
  owner?: boolean;
  plan?: Partial<Plan>;
  unsent?: UnsentWrites;
  language?: Language;
  repository?: AssessmentRepository;
}

/** The assessment as somebody sees it. */
export async function show({ memory = new MemoryRounds(clock), who = karin, owner = true, plan = {}, unsent = memoryUnsent(), language = 'sv', repository }: Stage = {}): Promise<MemoryRounds> {
  const strings = await loadStrings(language);
  const plans: PlanRepository = { load: async () => samplePlan({ user: who, ...plan }), updatesOf: async () => [], versionsOf: async () => [] };
  const refuse = async (): Promise<never> => { throw new Error('nothing is written to the plan here'); };
  const rounds = repository ?? memory.as(who, owner);
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language={language} strings={strings}>
          <AssessingPage
            plan={plans} repository={rounds} activities={{ add: refuse, change: refuse, changeMany: refuse, resolve: refuse }} unsent={unsent} visibility={{ isVisible: () => true, subscribe: () => () => undefined }}
            address={browserAddress()} clock={clock} linkToActivity={id => `/?hp-activity=${id}`} openActivity={() => undefined} openSetUp={() => undefined} openFramework={() => undefined}
            onBusy={() => undefined} onFailure={() => undefined}
          />
        </StringsProvider>
      </ThemeRoot>
    );
  });
  await pass(0);
  return memory;
}

export const cellOf = (themeKey: string, question: Question): HTMLElement => {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${themeKey}/${question}"]`);
  if (!cell) throw new Error(`no cell ${themeKey}/${question}`);
  return cell;
};

/** Words of an element, with the edges of its parts as spaces. */
export const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Presses a key where the focus is. */
export async function press(key: string, more: Partial<KeyboardEventInit> = {}): Promise<void> {
  await act(async () => { fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }); });
  await pass(0);
}

export async function click(name: string | RegExp): Promise<void> {
  const button = screen.getByRole('button', { name });
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
  await pass(0);
}
