import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/fields';
import { connectTo } from '../../src/lists/sharepoint';
import { ServedTenant, serveTenant } from '../servedTenant';
import { Spread, spreadOf } from './figures';

const total = 100_000;
/** Rows that are filled in at once; between, the connections of the process have their turn. */
const portion = 5000;
const runs = 9;

export interface LargeFigures {
  rows: number;
  /** Milliseconds to read 5,000 rows of the middle, and to find one by an indexed column; over HTTP, parsed. */
  page: Spread;
  one: Spread;
}

/** How long the local tenant takes to answer for a list of 100,000 rows. */
export async function measureLarge(): Promise<LargeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const tenant = await serveTenant(join(folder, 'tenant.sqlite'));
  try {
    await fill(tenant);
    const page = await timed(() => rowsOf(tenant, `$select=Id,Title,Key,Text&$top=${portion}&$skiptoken=Paged=TRUE%26p_ID=50000`), portion);
    return { rows: total, page, one: await timed(() => rowsOf(tenant, "$filter=Key eq 'nyckel 77777'&$select=Id"), 1) };
  } finally {
    await tenant.close();
    rmSync(folder, { recursive: true });
  }
}

async function fill({ sharePoint, siteUrl }: ServedTenant): Promise<void> {
  const { sp } = connectTo({ siteUrl, headers: { 'X-Local-User': 'karin.ahlgren' } });
  await sp.web.lists.add('Stor');
  const { fields } = sp.web.lists.getByTitle('Stor');
  for (const SchemaXml of ['<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />', '<Field Type="Note" Name="Text" DisplayName="Text" />']) {
    await fields.createFieldAsXml(SchemaXml);
  }
  for (let from = 1; from <= total; from += portion) {
    const rows = Array.from({ length: portion }, (_, n) => ({ Title: `rad ${from + n}`, Key: `nyckel ${from + n}`, Text: 'Vi har gått igenom rutinen med alla i gruppen. '.repeat(2) }));
    sharePoint.fill('karin.ahlgren', '/sites/insidan/Lists/Stor', rows);
    await new Promise(setImmediate);
  }
}

async function rowsOf({ siteUrl }: ServedTenant, query: string): Promise<number> {
  const response = await fetch(`${siteUrl}/_api/web/lists/getByTitle('Stor')/items?${query}`, { headers: { Accept: 'application/json', 'X-Local-User': 'alva.nyman' } });
  return (await response.json() as { value: unknown[] }).value.length;
}

async function timed(read: () => Promise<number>, expected: number): Promise<Spread> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const found = await read();
    times.push(performance.now() - began);
    if (found !== expected) throw new Error(`${found} rows came instead of ${expected}`);
  }
  return spreadOf(times);
}
