export { ViewTabs, ViewTabsProvider } from './ViewTabs';
export type { ViewTab, ViewTabsState } from './ViewTabs';
