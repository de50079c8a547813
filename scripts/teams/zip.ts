import JSZip from 'jszip';
import { TeamsApp } from './app';

/** A moment that every file in the zip has, so that the same sources give the same bytes. Zip files begin in 1980. */
const always = new Date(Date.UTC(1980, 0, 1));

/** The app's zip: manifest, icons and languages at its root. */
export function zipTeamsApp({ manifest, files }: Pick<TeamsApp, 'manifest' | 'files'>): Promise<Buffer> {
  const zip = new JSZip();
  const options = { date: always, createFolders: false };
  zip.file('manifest.json', `${JSON.stringify(manifest, undefined, 2)}\n`, options);
  Array.from(files).sort(([a], [b]) => (a < b ? -1 : 1)).forEach(([name, content]) => zip.file(name, content, options));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}
