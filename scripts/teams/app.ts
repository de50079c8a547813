import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The parts of a Teams manifest that the checks read; the schema knows the rest. */
export interface TeamsManifest {
  manifestVersion: string;
  version: string;
  id: string;
  packageName?: string;
  localizationInfo?: { defaultLanguageTag: string; additionalLanguages?: { languageTag: string; file: string }[] };
  developer: { name: string };
  name: { short: string; full?: string };
  description: { short: string; full: string };
  icons: { color: string; outline: string };
  configurableTabs?: { configurationUrl: string; scopes: string[]; context?: string[] }[];
}

/** The Teams app as it lies in the repository, and what it has to agree with. */
export interface TeamsApp {
  manifest: TeamsManifest;
  /** The files that the manifest names, by name; those that are not there are left out. */
  files: Map<string, Buffer>;
  webPart: { id: string; supportedHosts: string[] };
  solution: { id: string; version: string; developer: { name: string } };
  packageVersion: string;
}

const root = resolve(__dirname, '../..');

function json<T>(path: string): T {
  return JSON.parse(readFileSync(resolve(root, path), 'utf8')) as T;
}

/** The files that belong beside the manifest. */
export function namedFiles({ icons, localizationInfo }: TeamsManifest): string[] {
  return [icons?.color, icons?.outline, ...(localizationInfo?.additionalLanguages ?? []).map(({ file }) => file)].filter(Boolean);
}

/** Reads the app from the repository. */
export function readTeamsApp(): TeamsApp {
  const manifest = json<TeamsManifest>('teams-manifest/manifest.json');
  const present = namedFiles(manifest).filter(name => existsSync(resolve(root, 'teams-manifest', name)));
  return {
    manifest,
    files: new Map(present.map(name => [name, readFileSync(resolve(root, 'teams-manifest', name))])),
    webPart: json('src/webparts/handlingsplan/HandlingsplanWebPart.manifest.json'),
    solution: json<{ solution: TeamsApp['solution'] }>('config/package-solution.json').solution,
    packageVersion: json<{ version: string }>('package.json').version
  };
}
