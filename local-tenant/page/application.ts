import { Manifest, ScriptResource } from './manifest';
import { applicationId, applicationVersion } from './site';

const needs: Record<string, ScriptResource> = {
  '@microsoft/sp-application-base': { type: 'component', id: '4df9bb86-ab0a-4aab-ab5f-48bf167048fb', version: '1.23.2' },
  '@microsoft/sp-webpart-base': { type: 'component', id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.23.2' },
  '@microsoft/sp-component-base': { type: 'component', id: '467dc675-7cc5-4709-8aac-78e3b71bd2f6', version: '1.23.2' },
  '@microsoft/sp-loader': { type: 'component', id: '1c6c9123-7aac-41f3-a376-3caea41ed83f', version: '1.23.2' }
};

export const applicationFile = 'application.js';

/** The manifest of the page's own component; its file lies among the page's scripts. */
export const applicationManifest: Manifest = {
  id: applicationId, alias: 'PatientSafetyPage', componentType: 'Application', version: applicationVersion, manifestVersion: 2, isInternal: false,
  loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'application', scriptResources: { application: { type: 'path', path: applicationFile }, ...needs } }
};

/** The module that the loader fetches: it hands the framework's modules to the page's script, which makes the component from them. */
export const applicationModule = `define(${JSON.stringify(`${applicationId}_${applicationVersion}`)}, ${JSON.stringify(Object.keys(needs))}, (application, webPart, component, loader) =>
  window.insidan.application({
    BaseApplication: application.BaseApplication,
    MinimalWebPartContainer: webPart._MinimalWebPartContainer,
    MinimalWebPartHost: webPart._MinimalWebPartHost,
    TeamsAwareWebPartHost: webPart._TeamsAwareWebPartHost,
    componentLoader: loader.SPComponentLoader,
    themeProviderKey: component.ThemeProvider.serviceKey
  }));
`;
