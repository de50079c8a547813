import { startMenus } from './menus';

// A page without web parts: nothing but its menus.
startMenus();
