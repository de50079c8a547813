import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { Manifest, ScriptResource } from '../../../local-tenant/page/manifest';
import { collectRuntime } from '../../../local-tenant/page/runtime';

/** A web part as SharePoint hands it out: one script, an AMD module. */
export interface Part {
  id: string;
  alias: string;
  /** The body of the script, which defines the module `<id>_1.0.0`. */
  script: string;
}

/** The components that SharePoint itself brings, by the name that a script asks for them with. */
const provided = new Map(collectRuntime(join(__dirname, '../../../node_modules')).manifests.flatMap(({ id, version, loaderConfig: { entryModuleId } }) => {
  const name = /^sp-/.test(entryModuleId) ? `@microsoft/${entryModuleId}` : entryModuleId;
  return [[name, { type: 'component' as const, id, version }] as const];
}));

/** What a script's module needs, as its first words say. Throws when SharePoint does not bring it. */
export function neededBy(script: string): string[] {
  const names = /^(?:\/\*[\s\S]*?\*\/\s*)?define\(["'][^"']+["'],\s*\[([^\]]*)\]/.exec(script);
  if (!names) throw new Error('the script does not begin with an AMD module');
  return names[1].split(',').map(name => name.trim().slice(1, -1)).filter(name => name !== '' && name !== 'exports');
}

function component(name: string): ScriptResource {
  const found = provided.get(name);
  if (!found) throw new Error(`SharePoint brings no ${name}`);
  return found;
}

/** The name under which a web part's module is asked for. */
export function moduleName(id: string): string {
  return `${id}_1.0.0`;
}

function manifestOf({ id, alias, script }: Part, file: string): Manifest {
  const needed = neededBy(script).map(name => [name, component(name)] as const);
  return {
    id, alias, componentType: 'WebPart', version: '1.0.0', manifestVersion: 2,
    preconfiguredEntries: [{ title: { default: alias }, properties: {} }],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'], entryModuleId: alias,
      scriptResources: { [alias]: { type: 'path', path: file }, ...Object.fromEntries(needed) }
    }
  };
}

/** Writes a solution package with one web part, in the form in which the toolchain leaves the product's. */
export async function writePackage(file: string, part: Part): Promise<void> {
  const zip = new JSZip();
  const asset = `${part.alias}.js`;
  const manifest = JSON.stringify(manifestOf(part, asset)).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
  zip.file('AppManifest.xml', `<App Name="${part.alias}"/>`);
  zip.file(`${part.id}/WebPart_${part.id}.xml`,
    `<?xml version="1.0" encoding="utf-8"?><Elements><ClientSideComponent Name="${part.alias}" Id="${part.id}" ComponentManifest="${manifest}" Type="WebPart"></ClientSideComponent></Elements>`);
  zip.file(`ClientSideAssets/${asset}`, part.script);
  writeFileSync(file, await zip.generateAsync({ type: 'nodebuffer' }));
}
