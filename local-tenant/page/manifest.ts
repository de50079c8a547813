/** One file or component that a component needs. */
export interface ScriptResource {
  type: 'path' | 'component' | 'localizedPath';
  path?: string | LocalizedPath;
  defaultPath?: string | LocalizedPath;
  paths?: Record<string, string | LocalizedPath>;
  id?: string;
  version?: string;
}

interface LocalizedPath {
  path: string;
  integrity?: string;
}

/** A component's manifest as SharePoint hands it to the loader; only the parts that we read. */
export interface Manifest {
  id: string;
  alias: string;
  componentType: string;
  version: string;
  manifestVersion: number;
  isInternal?: boolean;
  preconfiguredEntries?: { title: Record<string, string>; description?: Record<string, string>; properties: Record<string, unknown> }[];
  loaderConfig: {
    internalModuleBaseUrls: string[];
    entryModuleId: string;
    scriptResources: Record<string, ScriptResource>;
  };
}

/** The manifest of a library that is one file. */
export function libraryManifest(id: string, name: string, version: string, file: string, needs: Record<string, ScriptResource> = {}): Manifest {
  return {
    id, alias: name, componentType: 'Library', version, manifestVersion: 2, isInternal: true,
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: name, scriptResources: { [name]: { type: 'path', path: file }, ...needs } }
  };
}

/** The same manifest, with its files at the address `base`. */
export function servedFrom(manifest: Manifest, base: string): Manifest {
  return { ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [base] } };
}

/** The components that a manifest needs, by the name it calls them. */
export function neededComponents(manifest: Manifest): { name: string; id: string; version: string }[] {
  return Object.entries(manifest.loaderConfig.scriptResources).flatMap(([name, { type, id, version }]) =>
    type === 'component' && id && version ? [{ name, id, version }] : []
  );
}
