export { ViewTabs, ViewTabsProvider, useTabs } from './ViewTabs';
export type { ViewTab, ViewTabsState } from './ViewTabs';
