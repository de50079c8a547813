import { Opened } from './opened';

/** Bytes of the page's JavaScript objects that are in use after the collector has taken what nobody needs. */
export async function heapOf({ cdp }: Opened): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  for (let round = 0; round < 2; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
