import { act, render } from '@testing-library/react';
import * as React from 'react';
import { Plan } from '../../../lists';
import { Language, loadStrings } from '../../../loc';
import { StringsProvider, ThemeRoot, browserAddress } from '../../../ui';
import { sampleNow, samplePlan, sampleRights } from '../../plan/testing/samplePlan';
import { CurrentStatePage, CurrentStatePageProps } from '../index';

export interface ShownState {
  /** The themes whose activities were gone to, each with the address that was left. */
  opened: [themeKey: string, left: string][];
  /** One for each time that the assessment was gone to. */
  assessing: true[];
}

/** The view on a page, for a reader of the sample plan. */
export async function showState(repository: CurrentStatePageProps['repository'], parts: Partial<CurrentStatePageProps> & { site?: Partial<Plan>; language?: Language } = {}): Promise<ShownState> {
  const { site = {}, language = 'sv', ...props } = parts;
  const strings = await loadStrings(language);
  const shown: ShownState = { opened: [], assessing: [] };
  const commandsAt = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    render(
      <ThemeRoot>
        <StringsProvider language={language} strings={strings}>
          <CurrentStatePage
            repository={repository} plan={{ load: async () => samplePlan({ rights: sampleRights.reader, ...site }) }} address={browserAddress()} clock={() => sampleNow} commandsAt={commandsAt}
            linkToTheme={key => `/plan?hp-theme=${key}`} openTheme={key => shown.opened.push([key, window.location.search])} openAssessing={() => shown.assessing.push(true)}
            whenMissing={() => <p>Planen är inte uppsatt</p>} {...props}
          />
        </StringsProvider>
      </ThemeRoot>
    );
  });
  return shown;
}

/** The text of each row of a table, cells apart. */
export function rowsOf(table: HTMLElement): string[] {
  return Array.from(table.querySelectorAll('tr'), row => Array.from(row.children, cell => cell.textContent?.trim()).join(' | '));
}
