import { writeFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Manifest } from '../../../local-tenant/page/manifest';

/** A web part as SharePoint hands it out: one script, an AMD module. */
export interface Part {
  id: string;
  alias: string;
  /** The body of the script, which defines the module `<id>_1.0.0`. */
  script: string;
}

/** What SharePoint itself brings; everything else is in the web part's own script. */
export const provided: Record<string, { id: string; version: string }> = {
  react: { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' },
  'react-dom': { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' },
  '@microsoft/sp-webpart-base': { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.23.2' },
  '@microsoft/sp-core-library': { id: '7263c7d0-1d6a-45ec-8d85-d4d1d234171b', version: '1.23.2' }
};

/** The name under which a web part's module is asked for. */
export function moduleName(id: string): string {
  return `${id}_1.0.0`;
}

function manifestOf({ id, alias }: Part, file: string): Manifest {
  const needed = Object.entries(provided).map(([name, component]) => [name, { type: 'component' as const, ...component }] as const);
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
