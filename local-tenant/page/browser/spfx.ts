/** The few members of SPFx 1.23.2 that a page needs and its public types leave out; read from the packages' own code. */

export interface WebPartData {
  id: string;
  instanceId: string;
  title: string;
  dataVersion: string;
  properties: Record<string, unknown>;
}

/** One field, as `getPropertyPaneConfiguration` describes it. */
export interface PaneField {
  type: number;
  targetProperty: string;
  properties: Record<string, unknown>;
}

export interface PaneConfiguration {
  pages: { header?: { description?: string }; groups: { groupName?: string; groupFields?: PaneField[] }[] }[];
}

export interface WebPart {
  title: string;
  _getPropertyPaneData(isDetails: boolean): Promise<{ configuration: PaneConfiguration; properties: Record<string, unknown> }>;
  /** The web part's own path for a change in the pane: sets the property, tells the web part, renders. */
  _onPropertyPaneFieldChanged(path: string, value: unknown, fieldType?: number): boolean;
  _onPropertyPaneLifeCycleEvent(event: 'ConfigurationStart' | 'ConfigurationComplete'): void;
}

export interface WebPartContainer {
  render(element: HTMLElement): Promise<void>;
  serialize(): WebPartData;
  webPartManager: { getWebPartByInstanceId(id: string): WebPart | undefined };
}

export interface ServiceScope {
  consume(key: unknown): { _setTheme(theme: unknown): void };
}

export interface WebPartHost {
  serviceScope: ServiceScope;
  /** Answers whether the page has dealt with it. */
  requestPropertyPaneAction?(instanceId: string, action: string): boolean;
  /** What the framework adds to the web part's context: in Teams its own SDK, once that has answered. */
  getAdditionalContextProperties?(): { microsoftTeams?: TeamsSdk };
}

/** The SDK of Teams that the framework brings along, and the context of Teams that it has read. */
export interface TeamsSdk {
  context: { frameContext?: string };
  teamsJs: {
    pages: {
      config: {
        setValidityState(valid: boolean): void;
        setConfig(config: TabConfig): Promise<void>;
        registerOnSaveHandler(handler: (event: { notifySuccess(): void; notifyFailure(reason?: string): void }) => void): void;
      };
    };
  };
}

/** A tab as Teams keeps it. */
export interface TabConfig {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

export interface ContainerProps {
  host: WebPartHost;
  manifest: unknown;
  serviceScope: ServiceScope;
  webPartInstanceId: string;
  webPartData: WebPartData;
  isDataAddedFromPersistedData: boolean;
  /** 1 reading, 2 editing. */
  displayMode: 1 | 2;
}

interface Application {
  context: { serviceScope: ServiceScope };
}

/** The modules of the framework that the page's application is made from. */
export interface SharePointModules {
  BaseApplication: new () => Application;
  MinimalWebPartContainer: new (props: ContainerProps) => WebPartContainer;
  MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  TeamsAwareWebPartHost: new (scope: ServiceScope) => WebPartHost;
  componentLoader: { tryGetManifestById(id: string): unknown };
  themeProviderKey: unknown;
}

declare global {
  interface Window {
    spModuleLoader: { _isTelemetryDisabled: boolean; start(preloaded: unknown, onFailure: (error: unknown) => void): Promise<unknown> };
    FabricConfig?: { fontBaseUrl?: string; iconBaseUrl?: string };
    __themeState__: { theme: Record<string, string>; registeredStyles: unknown[] };
    insidan: {
      standIn(name: string): unknown;
      application(modules: SharePointModules): unknown;
      /** Gives the section another theme while the page stands, as SharePoint does when a page's author changes it. There once the page runs. */
      setTheme?(theme: unknown): void;
    };
  }
}
