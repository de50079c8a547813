import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { unescapeXml } from '../sharepoint';
import { Manifest } from './manifest';

/** What a solution package brings to a tenant. */
export interface SolutionPackage {
  /** The components in the order of the package: web parts, mostly. */
  components: Manifest[];
  /** The client-side assets by file name. */
  assets: Map<string, Uint8Array>;
}

/** The package is not there, or not a SharePoint package. The message is a sentence for the person who started the tenant. */
export class PackageProblem extends Error {
  public constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'PackageProblem';
  }
}

const assetFolder = 'ClientSideAssets/';

/** Reads a built `.sppkg`. Throws PackageProblem. */
export async function readPackage(file: string): Promise<SolutionPackage> {
  const zip = await openZip(file, await contentOf(file));
  const components = await Promise.all(entriesOf(zip, name => /\/WebPart_[^/]+\.xml$/.test(name)).map(readComponent));
  const assets = await Promise.all(entriesOf(zip, name => name.startsWith(assetFolder)).map(readAsset));
  if (components.length === 0) throw new PackageProblem(`Paketet ${file} innehåller ingen webbdel. / The package ${file} has no web part.`);
  return { components, assets: new Map(assets) };
}

async function contentOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new PackageProblem(
      `Paketet ${file} finns inte. Bygg det med npm run package. / The package ${file} does not exist. Build it with npm run package.`, cause
    );
  }
}

async function openZip(file: string, content: Buffer): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(content);
  } catch (cause) {
    throw new PackageProblem(`Filen ${file} är inget SharePoint-paket. / The file ${file} is not a SharePoint package.`, cause);
  }
}

function entriesOf(zip: JSZip, wanted: (name: string) => boolean): JSZip.JSZipObject[] {
  return Object.values(zip.files).filter(entry => !entry.dir && wanted(entry.name)).sort((a, b) => a.name.localeCompare(b.name));
}

async function readAsset(entry: JSZip.JSZipObject): Promise<[string, Uint8Array]> {
  return [entry.name.slice(assetFolder.length), await entry.async('uint8array')];
}

async function readComponent(entry: JSZip.JSZipObject): Promise<Manifest> {
  const xml = await entry.async('string');
  const attribute = /\sComponentManifest="([^"]*)"/.exec(xml);
  if (!attribute) throw new PackageProblem(`${entry.name} saknar ComponentManifest. / ${entry.name} has no ComponentManifest.`);
  return JSON.parse(unescapeXml(attribute[1])) as Manifest;
}
