import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Manifest, ScriptResource, libraryManifest } from './manifest';
import { stubsFor } from './stubs';

/** The SharePoint Framework's own runtime, as the npm packages hold it. */
export interface Runtime {
  manifests: Manifest[];
  /** The content of a file by its name alone, or undefined when there is none. */
  file(name: string): { path: string } | { source: string } | undefined;
}

const react = { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };
const reactDom = { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' };

/** The boot script: it defines `spModuleLoader` and carries the components that every page needs. */
export const bootScript = 'sp-default-assembly_en-us.js';

/**
 * Finds the runtime's files and manifests in `node_modules`; nothing is copied.
 * Throws, naming the folder, when the packages are not installed.
 */
export function collectRuntime(nodeModules: string): Runtime {
  const files = new Map(distFolders(nodeModules).flatMap(runtimeFiles));
  if (!files.has(bootScript)) throw new Error(`The SharePoint Framework is not installed in ${nodeModules}: run npm ci.`);
  const manifests = Array.from(files.values()).filter(isManifest).map(readManifest).concat(reactManifests());
  files.set('react.js', join(nodeModules, 'react', 'umd', 'react.production.min.js'));
  files.set('react-dom.js', join(nodeModules, 'react-dom', 'umd', 'react-dom.production.min.js'));
  const inBootScript = manifestsInBootScript(readFileSync(files.get(bootScript) as string, 'utf8'), manifests);
  const stubs = stubsFor([...manifests, ...inBootScript]);
  const sources = new Map(stubs.map(stub => [stub.file, stub.source]));
  return {
    manifests: [...manifests, ...inBootScript, ...stubs.map(stub => stub.manifest)],
    file: name => {
      const [path, source] = [files.get(name), sources.get(name)];
      return path !== undefined ? { path } : source !== undefined ? { source } : undefined;
    }
  };
}

function distFolders(nodeModules: string): string[] {
  const scope = join(nodeModules, '@microsoft');
  return readdirSync(scope).filter(name => name.startsWith('sp-')).map(name => join(scope, name, 'dist'));
}

function runtimeFiles(folder: string): [string, string][] {
  return filesIn(folder).filter(isServed).map(name => [name, join(folder, name)]);
}

/** Some packages have types only, and no `dist`. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile()).map(entry => entry.name);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/** Types, maps and the pseudo-language builds are not for the browser; several packages have an `index.js`, which is not theirs either. */
function isServed(name: string): boolean {
  return /\.(js|json|woff2?)$/.test(name) && !/qps-ploc|tsdoc|^index\.js$/.test(name);
}

function isManifest(path: string): boolean {
  return path.endsWith('.manifest.json');
}

function readManifest(path: string): Manifest {
  return { ...(JSON.parse(readFileSync(path, 'utf8')) as Manifest), isInternal: true };
}

function reactManifests(): Manifest[] {
  const needsReact: Record<string, ScriptResource> = { react: { type: 'component', ...react } };
  return [
    libraryManifest(react.id, 'react', react.version, 'react.js'),
    libraryManifest(reactDom.id, 'react-dom', reactDom.version, 'react-dom.js', needsReact)
  ];
}

/** Components that stand inside the boot script and have no manifest of their own on npm: the loader must know of them all the same. */
function manifestsInBootScript(bootSource: string, manifests: Manifest[]): Manifest[] {
  const have = new Set(manifests.map(manifest => manifest.id));
  const names = new Map(manifests.flatMap(manifest =>
    Object.entries(manifest.loaderConfig.scriptResources).map(([name, resource]) => [resource.id, name] as const)));
  const inside = Array.from(bootSource.slice(0, 8000).matchAll(/\['([0-9a-f-]{36})', '([^']+)'/g), ([, id, version]) => ({ id, version }));
  return inside
    .filter(({ id }) => !have.has(id))
    .map(({ id, version }) => libraryManifest(id, names.get(id) ?? id, version, bootScript));
}
