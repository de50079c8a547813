import { Manifest, libraryManifest, neededComponents } from './manifest';

/** A component that npm does not have, and a module to stand in its place. */
export interface Stub {
  manifest: Manifest;
  file: string;
  source: string;
}

/**
 * Stand-ins for the components that `manifests` need and nobody has: parts of the property pane's own interface and of telemetry.
 * What a stand-in is asked for, it answers with something that can be called, read and constructed, and does nothing;
 * `./browser/standIn` has the few that must answer properly.
 */
export function stubsFor(manifests: Manifest[]): Stub[] {
  const have = new Set(manifests.map(manifest => manifest.id));
  const missing = new Map(manifests.flatMap(neededComponents).filter(({ id }) => !have.has(id)).map(needed => [needed.id, needed]));
  return Array.from(missing.values(), ({ id, name, version }) => {
    const file = `stand-in-${id}.js`;
    return { manifest: libraryManifest(id, name, version, file), file, source: moduleSource(id, version, name) };
  });
}

function moduleSource(id: string, version: string, name: string): string {
  return `define(${JSON.stringify(`${id}_${version}`)}, [], () => window.insidan.standIn(${JSON.stringify(name)}));\n`;
}
