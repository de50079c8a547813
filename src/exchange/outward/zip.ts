import { WritingOptions, WritingStopped } from './types';

/** The parts of an office document by their path. */
export type PackageParts = Record<string, string>;

/** A fixed moment for all entries: the same plan gives the same bytes. */
const entryDate = new Date(Date.UTC(2000, 0, 1));

/** Packs the parts of an office document. Fails with WritingStopped. */
export async function zipParts(parts: PackageParts, { onProgress, signal }: WritingOptions): Promise<Uint8Array> {
  const module = await import(/* webpackChunkName: 'read-archive' */ 'jszip');
  const zip = new (module.default ?? module)();
  for (const path of Object.keys(parts)) zip.file(path, parts[path], { date: entryDate, createFolders: false });
  const packed = zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }, ({ percent }) => {
    if (!signal?.aborted) onProgress?.(percent / 100);
  });
  return Promise.race([packed, stopped(signal)]);
}

function stopped(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const stop = (): void => reject(new WritingStopped());
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
