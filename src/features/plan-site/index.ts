export { SitePicker } from './SitePicker';
export type { SitePickerProps } from './SitePicker';
