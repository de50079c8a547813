import { BootData, byId } from './bootData';
import { OnChange, drawField } from './paneFields';
import type { PaneConfiguration, WebPart, WebPartContainer } from './spfx';

/**
 * Opens the web part's settings beside the page, drawn from its `getPropertyPaneConfiguration()`.
 * A change goes through the web part's own path and is then kept in the tenant, so that it is there after a reload.
 */
export function openPropertyPane(container: WebPartContainer, data: BootData): void {
  const part = container.webPartManager.getWebPartByInstanceId(data.webParts[0].instanceId);
  if (!part) return;
  const pane = byId('propertyPane');
  part._onPropertyPaneLifeCycleEvent('ConfigurationStart');
  draw(pane, part, container, data).catch(error => {
    console.error('The property pane could not be drawn', error);
    pane.replaceChildren(paragraph('pane-about', data.words.startFailed));
  });
}

async function draw(pane: HTMLElement, part: WebPart, container: WebPartContainer, data: BootData): Promise<void> {
  const { configuration, properties } = await part._getPropertyPaneData(false);
  const status = paragraph('pane-status', '');
  status.setAttribute('role', 'status');
  const onChange: OnChange = (path, value, fieldType) => {
    if (part._onPropertyPaneFieldChanged(path, value, fieldType)) void save(container, data, status);
  };
  pane.replaceChildren(top(pane, part, data), ...contents(configuration, properties, onChange, data), status);
  pane.hidden = false;
  pane.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
}

function top(pane: HTMLElement, part: WebPart, data: BootData): HTMLElement {
  const element = document.createElement('div');
  const heading = document.createElement('h2');
  const close = document.createElement('button');
  element.className = 'pane-top';
  heading.textContent = data.words.settings;
  close.className = 'pane-button';
  close.type = 'button';
  close.textContent = data.words.close;
  close.addEventListener('click', () => {
    pane.hidden = true;
    part._onPropertyPaneLifeCycleEvent('ConfigurationComplete');
    document.querySelector<HTMLElement>('.part-bar button')?.focus();
  });
  element.append(heading, close);
  return element;
}

function contents(configuration: PaneConfiguration, properties: Record<string, unknown>, onChange: OnChange, data: BootData): HTMLElement[] {
  const groups = configuration.pages.flatMap(page => page.groups);
  if (groups.length === 0) return [paragraph('pane-about', data.words.noSettings)];
  const about = configuration.pages.map(page => page.header?.description ?? '').filter(Boolean).map(text => paragraph('pane-about', text));
  return about.concat(groups.flatMap(group => [
    ...(group.groupName ? [groupHeading(group.groupName)] : []),
    ...(group.groupFields ?? []).map(field => drawField(field, valueAt(properties, field.targetProperty), onChange))
  ]));
}

/** The value at a path such as `filter.unit`. */
function valueAt(properties: Record<string, unknown>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], properties);
}

async function save(container: WebPartContainer, data: BootData, status: HTMLElement): Promise<void> {
  const { properties } = container.serialize();
  const answer = await fetch(data.saveTo, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(properties) })
    .catch(() => undefined);
  status.textContent = answer?.ok ? data.words.saved : data.words.notSaved;
}

function groupHeading(text: string): HTMLElement {
  const element = document.createElement('h3');
  element.textContent = text;
  return element;
}

function paragraph(className: string, text: string): HTMLElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
