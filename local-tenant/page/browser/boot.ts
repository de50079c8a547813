import { createApplication } from './application';
import { byId, readBootData } from './bootData';
import { startMenus } from './menus';
import { standIn } from './standIn';

const data = readBootData();

startMenus();
window.insidan = { standIn, application: modules => createApplication(modules, data) };

/** As on a page of SharePoint Online: style sheets with theme tokens find their colours here. */
window.__themeState__ = { theme: data.themeTokens, registeredStyles: [] };

/** Fluent UI would fetch Segoe from a server of Microsoft's; the page has a font of the computer's. */
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '' };

window.spModuleLoader._isTelemetryDisabled = true;
window.spModuleLoader.start(data.preloaded, fail).catch(fail);

function fail(error: unknown): void {
  console.error('The SharePoint Framework did not start', error);
  const message = document.createElement('p');
  message.className = 'failed';
  message.setAttribute('role', 'alert');
  message.textContent = data.words.startFailed;
  byId(data.webParts[0].element).replaceChildren(message);
}
