import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { PackageProblem, readPackage } from './package';
import { packageReader } from './packageReader';
import { sampleManifest, samplePackage } from './testing/samplePackage';

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'package-')); });
afterEach(() => rmSync(folder, { recursive: true }));

describe('a solution package', () => {
  it('gives its web parts’ manifests and the files they load', async () => {
    writeFileSync(at('plan.sppkg'), await samplePackage());
    const { components, assets } = await readPackage(at('plan.sppkg'));
    expect(components).toEqual([sampleManifest]);
    expect([...assets.keys()]).toEqual(['sample-web-part_0123456789abcdef0123.js']);
    expect(Buffer.from(assets.get('sample-web-part_0123456789abcdef0123.js') as Uint8Array).toString()).toContain('Öppna inställningar');
  });

  it('that is missing is said to be, with the command that builds it', async () => {
    await expect(readPackage(at('none.sppkg'))).rejects.toThrow(/finns inte.*npm run package.*does not exist/);
  });

  it('that is something else is said to be', async () => {
    writeFileSync(at('text.sppkg'), 'not a zip');
    await expect(readPackage(at('text.sppkg'))).rejects.toThrow(PackageProblem);
    writeFileSync(at('zip.sppkg'), await new JSZip().file('letter.txt', 'hej').generateAsync({ type: 'nodebuffer' }));
    await expect(readPackage(at('zip.sppkg'))).rejects.toThrow(/ingen webbdel.*no web part/);
  });

  it('is read again when it was built again, and only then', async () => {
    writeFileSync(at('plan.sppkg'), await samplePackage());
    utimesSync(at('plan.sppkg'), 1000, 1000);
    const read = packageReader(at('plan.sppkg'));
    const first = await read();
    expect(await read()).toBe(first);
    utimesSync(at('plan.sppkg'), 2000, 2000);
    expect(await read()).not.toBe(first);
  });
});
