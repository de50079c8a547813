import { BootData, PlacedWebPart, byId } from './bootData';
import { openPropertyPane } from './propertyPane';
import { offerTab } from './offerTab';
import type { ContainerProps, ServiceScope, SharePointModules, WebPartContainer, WebPartHost } from './spfx';

/** Reading and editing, as the framework's DisplayMode counts them. */
const displayMode = { read: 1, edit: 2 } as const;

/**
 * The page's component: gives the section its theme and hosts the web part in it.
 * The runtime constructs it and calls `onLoad`.
 */
export function createApplication(modules: SharePointModules, data: BootData): unknown {
  return {
    default: class PatientSafetyPage extends modules.BaseApplication {
      /** No suite bar and site header of SharePoint's own: the page brings its own. */
      public _getPageChromeProvider(): undefined {
        return undefined;
      }

      public async onLoad(): Promise<void> {
        const scope = this.context.serviceScope;
        const setTheme = (theme: unknown): void => scope.consume(modules.themeProviderKey)._setTheme(theme);
        setTheme(data.theme);
        window.insidan.setTheme = setTheme;
        for (const placed of data.webParts) await renderWebPart(modules, scope, data, placed);
      }
    }
  };
}

async function renderWebPart(modules: SharePointModules, scope: ServiceScope, data: BootData, placed: PlacedWebPart): Promise<void> {
  const element = byId(placed.element);
  element.replaceChildren();
  const host = hostFor(modules, scope, data, () => openPropertyPane(container, data));
  const container: WebPartContainer = new modules.MinimalWebPartContainer(containerProps(modules, host, data, placed));
  if (data.editing) element.before(partBar(data.words.editPart, () => openPropertyPane(container, data)));
  await container.render(element);
  element.dataset.rendered = 'true';
  if (data.inTeams) offerTab(host, data);
}

function containerProps(modules: SharePointModules, host: WebPartHost, data: BootData, { componentId, instanceId, title, properties, saved }: PlacedWebPart): ContainerProps {
  return {
    host, serviceScope: host.serviceScope,
    manifest: modules.componentLoader.tryGetManifestById(componentId),
    webPartInstanceId: instanceId, isDataAddedFromPersistedData: saved,
    displayMode: data.editing ? displayMode.edit : displayMode.read,
    webPartData: { id: componentId, instanceId, title, dataVersion: '1.0', properties }
  };
}

/** The framework's host, in Teams the one with its SDK; it opens the page's own pane when the web part asks for its settings (`context.propertyPane.open()`). */
function hostFor(modules: SharePointModules, scope: ServiceScope, data: BootData, openPane: () => void): WebPartHost {
  const host = data.inTeams ? new modules.TeamsAwareWebPartHost(scope) : new modules.MinimalWebPartHost(scope);
  host.requestPropertyPaneAction = (_instanceId, action) => {
    if (action === 'Open' || action === 'Toggle' || action === 'Default') openPane();
    return true;
  };
  return host;
}

function partBar(label: string, onClick: () => void): HTMLElement {
  const bar = document.createElement('div');
  const button = document.createElement('button');
  bar.className = 'part-bar';
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', onClick);
  bar.append(button);
  return bar;
}
