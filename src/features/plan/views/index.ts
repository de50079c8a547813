export { ViewsMenu } from './ViewsMenu';
export type { ViewsMenuProps } from './ViewsMenu';
