import { join } from 'node:path';
import { neededComponents } from './manifest';
import { bootScript, collectRuntime } from './runtime';
import { stubsFor } from './stubs';
import { sampleManifest } from './testing/samplePackage';

const runtime = collectRuntime(join(__dirname, '..', '..', 'node_modules'));

describe('the runtime from the npm packages', () => {
  it('has each component once, of the pinned version', () => {
    const ids = runtime.manifests.map(manifest => manifest.id);
    expect(new Set(ids).size).toBe(ids.length);
    const webPartBase = runtime.manifests.find(manifest => manifest.alias === 'SPWebPartBase');
    expect(webPartBase?.version).toBe('1.23.2');
  });

  it('leaves no component that another needs unknown', () => {
    const have = new Set(runtime.manifests.map(manifest => manifest.id));
    const missing = runtime.manifests.flatMap(neededComponents).filter(({ id }) => !have.has(id));
    expect(missing).toEqual([]);
  });

  it('has every file that a manifest names', () => {
    const paths = runtime.manifests.flatMap(manifest => Object.values(manifest.loaderConfig.scriptResources).flatMap(resource => {
      const own = resource.type === 'localizedPath' ? resource.paths?.default ?? resource.defaultPath : resource.path;
      return own === undefined ? [] : [typeof own === 'string' ? own : own.path];
    }));
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.filter(path => runtime.file(path) === undefined)).toEqual([]);
  });

  it('has the boot script and none of the files that are not for a browser', () => {
    expect(runtime.file(bootScript)).toHaveProperty('path');
    expect(runtime.file('index.js')).toBeUndefined();
    expect(runtime.file('../package.json')).toBeUndefined();
  });

  it('needs few stand-ins, all for parts internal to Microsoft', () => {
    const stubbed = runtime.manifests.filter(({ loaderConfig }) =>
      Object.values(loaderConfig.scriptResources).some(({ path }) => typeof path === 'string' && path.startsWith('stand-in-')));
    expect(stubbed.length).toBeGreaterThan(0);
    expect(stubbed.filter(({ alias }) => !/^@(msinternal|ms)\//.test(alias))).toEqual([]);
  });
});

describe('stand-ins', () => {
  it('name the module as the loader asks for it', () => {
    const [first, second, ...none] = stubsFor([sampleManifest]);
    expect(none).toEqual([]);
    expect([first.manifest.alias, second.manifest.alias]).toEqual(['@microsoft/sp-webpart-base', '@microsoft/sp-core-library']);
    expect(first.source).toContain('define("974a7777-0990-4136-8fa6-95d80114c2e0_1.23.2", []');
  });

  it('are not made for what is there', () => {
    const { id } = neededComponents(sampleManifest)[0];
    expect(stubsFor([sampleManifest, { ...sampleManifest, id, loaderConfig: { ...sampleManifest.loaderConfig, scriptResources: {} } }])).toHaveLength(1);
  });
});
