import type { BootData, PlacedWebPart } from './browser/bootData';
import { applicationManifest } from './application';
import { Manifest, servedFrom } from './manifest';
import { SolutionPackage } from './package';
import { pageContextInfo } from './pageContext';
import { Runtime } from './runtime';
import { WebPartSettings } from './settings';
import { applicationId, packagePath, runtimePath, shellPath } from './site';
import { pageTheme, sectionTheme } from './theme';
import { Visitor } from './visitor';
import { PageWeb, rootWeb } from './webs';
import { pageWords } from './words';

interface BootInput {
  origin: string;
  visitor: Visitor;
  web: PageWeb;
  editing: boolean;
  runtime: Runtime;
  solution: SolutionPackage;
  settings: WebPartSettings;
  issueDigest: () => string;
  now: () => Date;
  /** The web parts of a page of the library; undefined: the one that the local tenant has placed. */
  parts?: PlacedWebPart[];
}

/** What the page's script needs: the preloaded data of a page of SharePoint, the theme, and the web part with its settings. */
export function bootData(input: BootInput): BootData {
  const { visitor, editing } = input;
  const { settings, close, saved, notSaved, noSettings, startFailed, editPart } = pageWords[visitor.language];
  const webParts = input.parts ?? [placedWebPart(input)];
  const [webPart] = webParts;
  const { palette, semanticColors } = pageTheme(visitor.theme);
  return {
    preloaded: preloadedData(input), theme: sectionTheme(visitor.theme),
    themeTokens: { ...palette, ...semanticColors } as unknown as Record<string, string>,
    editing, inTeams: input.web === rootWeb, webParts, saveTo: `${shellPath}webparts/${webPart.instanceId}`,
    words: { settings, close, saved, notSaved, noSettings, startFailed, editPart: editPart(webPart.title) }
  };
}

function preloadedData({ origin, visitor, web, runtime, solution, issueDigest, now }: BootInput): unknown {
  const digest = issueDigest();
  return {
    clientSideApplicationId: applicationId, buildNumber: 'local',
    manifests: [
      servedFrom(applicationManifest, origin + shellPath),
      ...runtime.manifests.map(manifest => servedFrom(manifest, origin + runtimePath)),
      ...solution.components.map(manifest => servedFrom(manifest, origin + packagePath))
    ],
    spPageContextInfo: pageContextInfo({ origin, visitor, web, digest, serverTime: now() }),
    contextWebInfo: { FormDigestTimeoutSeconds: 1800, FormDigestValue: digest },
    user: { Id: visitor.id + web.peopleFrom, Title: visitor.person.name, LoginName: visitor.loginName, Email: visitor.email },
    web: { Title: web.title }
  };
}

/** The web part as the page's author placed it, with the settings kept for its place. */
function placedWebPart({ solution, settings, visitor, web: { instanceId, alias } }: BootInput): PlacedWebPart {
  const webParts = solution.components.filter(component => component.componentType === 'WebPart');
  const manifest = webParts.find(component => component.alias === alias) ?? webParts[0] ?? solution.components[0];
  const entry = manifest.preconfiguredEntries?.[0];
  const kept = settings.read(instanceId);
  return {
    element: 'webPart', componentId: manifest.id, instanceId, title: titleOf(manifest, visitor), saved: kept !== undefined,
    properties: { ...entry?.properties, ...kept }
  };
}

function titleOf(manifest: Manifest, { language }: Visitor): string {
  const titles = manifest.preconfiguredEntries?.[0]?.title ?? {};
  return (language === 'sv' ? titles['sv-SE'] : titles['en-US']) ?? titles.default ?? manifest.alias;
}
