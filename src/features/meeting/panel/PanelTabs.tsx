import * as React from 'react';
import { useFormats, useStrings } from '../../../ui';
import styles from './Panel.module.scss';

export const panelTabs = ['mine', 'agenda', 'all'] as const;
export type PanelTab = (typeof panelTabs)[number];

export const tabId = (tab: PanelTab): string => `hp-meeting-tab-${tab}`;
export const tabPanelId = 'hp-meeting-tabpanel';

interface PanelTabsProps {
  tabs: readonly PanelTab[];
  tab: PanelTab;
  counts: Record<PanelTab, number>;
  onTab: (tab: PanelTab) => void;
}

const steps: Record<string, number | undefined> = { ArrowRight: 1, ArrowLeft: -1 };

/** Mine, the agenda, all: arrows go between them, as tabs do. */
export function PanelTabs({ tabs, tab, counts, onTab }: PanelTabsProps): JSX.Element {
  const { meeting: words } = useStrings();
  const formats = useFormats();
  const go = (next: PanelTab): void => {
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  const onKeyDown = ({ key }: React.KeyboardEvent): void => {
    const step = steps[key];
    if (step !== undefined) go(tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length]);
    if (key === 'Home') go(tabs[0]);
    if (key === 'End') go(tabs[tabs.length - 1]);
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={words.tabs} onKeyDown={onKeyDown}>
      {tabs.map(each => (
        <button
          key={each} id={tabId(each)} type="button" role="tab" className={styles.tab} aria-selected={each === tab} aria-controls={tabPanelId}
          tabIndex={each === tab ? 0 : -1} onClick={() => onTab(each)}
        >
          {words.count(words[each], formats.number(counts[each]))}
        </button>
      ))}
    </div>
  );
}
