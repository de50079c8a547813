import { gzipSync } from 'node:zlib';
import { Probed, ask, momentOf } from './opened';

/** How a page came to its first rows. Milliseconds count from when its runtime was up. */
export interface Loading {
  firstRows: number;
  /** Requests for data until the first rows were painted. */
  requests: number;
  /** Bytes of the web part's own scripts until then, gzip; without what SharePoint provides. */
  bytes: number;
  /** From when the address was opened. */
  fromAddress: number;
}

/** Follows a page that has just been opened to its first rows. */
export async function followToFirstRows(opened: Probed): Promise<Loading> {
  const firstRows = await momentOf(opened, 'firstRows');
  const runtimeUp = await momentOf(opened, 'runtimeUp');
  const { data, scripts } = await ask(opened, 'requestsUntil', firstRows);
  const sizes = await Promise.all(scripts.map(path => gzippedSize(new URL(path, opened.page.url()).href)));
  return { firstRows: firstRows - runtimeUp, requests: data, bytes: sizes.reduce((sum, size) => sum + size, 0), fromAddress: firstRows };
}

/** Milliseconds from when the runtime was up until every row was there to be shown. */
export async function followToAllRows(opened: Probed): Promise<number> {
  return await momentOf(opened, 'allRows') - await momentOf(opened, 'runtimeUp');
}

async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return gzipSync(Buffer.from(await answer.arrayBuffer())).length;
}
