export { MenuButton } from './MenuButton';
export type { MenuButtonProps, MenuItem } from './MenuButton';
export { Popup } from './Popup';
export type { PopupProps } from './Popup';
