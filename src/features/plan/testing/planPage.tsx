import { act, cleanup, configure, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Plan } from '../../../lists';
import { sv } from '../../../loc/sv';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { PlanPage, PlanPageProps } from '../index';
import { sampleNow, samplePlan } from './samplePlan';

/** Makes a file's tests ones of the plan's page: what jsdom lacks, client keys in order (key-1, key-2 …), a plain address, nothing left over. */
export function testPlanPage(): void {
  // jsdom computes styles slowly; what is hidden here is hidden by leaving it out.
  configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
  jest.setTimeout(30_000);
  beforeAll(() => {
    Element.prototype.scrollIntoView = jest.fn();
    Element.prototype.scrollTo = jest.fn();
    let keys = 0;
    Object.defineProperty(globalThis, 'crypto', { configurable: true, value: { randomUUID: () => `key-${(keys += 1)}` } });
  });
  beforeEach(() => window.history.replaceState(null, '', '/'));
  afterEach(cleanup);
}

type Shown = Partial<Omit<PlanPageProps, 'repository'>> & {
  updatesOf?: PlanPageProps['repository']['updatesOf'];
  /** What the page stands in, for example the views. */
  within?: (page: JSX.Element) => JSX.Element;
};

/** Shows the sample plan, in Swedish, and waits until it is there. `parts`: what the plan has instead. */
export async function showPlanPage(parts: Partial<Plan>, { updatesOf = async () => [], within = page => page, ...props }: Shown): Promise<void> {
  const repository = { load: async () => samplePlan(parts), updatesOf, versionsOf: async () => [] };
  const clock = (): Date => sampleNow;
  await act(async () => {
    render(
      <ThemeRoot><StringsProvider language="sv" strings={sv}>
        {within(<PlanPage repository={repository} clock={clock} address={browserAddress()} {...props} />)}
      </StringsProvider></ThemeRoot>
    );
  });
  await screen.findByText(/^Visar /);
}

/** The text of a row of the table. */
export function rowOf(title: string): string {
  return screen.getByRole('link', { name: title }).closest('tr')?.textContent ?? '';
}
