import { PlanFailure } from '../../failure';
import { FrozenRow, PublishedReport } from '../../statusReports';
import { decodeAll, selectOf } from '../../schema';
import { statusReportPartsList, statusReportsList } from '../../schema/statusReports';
import { Connection, listOf } from '../connect';
import { toFailure } from '../failures';
import { personFrom } from '../loadPlan';
import { pageSize } from '../pageSize';
import { Stored } from '../rows';
import { checksumOf } from './freezing';
import { unpack } from './packing';

export type HeaderRow = Stored<typeof statusReportsList>;
export type PartRow = Stored<typeof statusReportPartsList>;

type Publisher = Parameters<typeof personFrom>[0];

/** All that is published, the newest first. A site that has no list for reports yet has none; a header that cannot be read is left out. */
export async function readPublished(connection: Connection): Promise<PublishedReport[]> {
  try {
    const raws = await listOf(connection, statusReportsList).items.select(...selectOf(statusReportsList), 'Editor/Id', 'Editor/Title').expand('Editor')
      .filter("HPState eq 'published'").top(pageSize)() as { Id: number; Editor?: Publisher }[];
    const publishers = new Map(raws.map(({ Id, Editor }) => [Id, Editor]));
    return decodeAll(statusReportsList, raws).rows.map(row => toPublished(row, publishers.get(row.id))).filter((report): report is PublishedReport => report !== undefined)
      .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || b.id - a.id);
  } catch (error) {
    if (toFailure(error).reason === 'notFound') return [];
    throw error;
  }
}

/** The report that a header is; undefined while it is not published, or when it lacks what a report has. */
export function toPublished(row: HeaderRow, publisher: Publisher = { Id: 0, Title: '' }): PublishedReport | undefined {
  const { id, clientKey, title, state, comments, from, figures, rowCount, checksum, publishedAt } = row;
  if (state !== 'published' || !comments || rowCount === undefined || publishedAt === undefined) return undefined;
  const { email, ...publishedBy } = personFrom(publisher);
  return { id, clientKey, title, comments, from, figures, rowCount, checksum, publishedAt, publishedBy: email ? { ...publishedBy, email } : publishedBy };
}

/** The key of a part. It names what the part belongs to, so that parts of an earlier try with other rows are never taken for it. */
export function partKey(header: Pick<HeaderRow, 'clientKey'>, checksum: string, number: number): string {
  return `${header.clientKey}/${checksum.slice(0, 12)}/${number}`;
}

/** All parts that point at a header, those of earlier tries too. */
export async function partsOf(connection: Connection, headerId: number): Promise<PartRow[]> {
  const rows: PartRow[] = [];
  const pages = listOf(connection, statusReportPartsList).items.select(...selectOf(statusReportPartsList))
    .filter(`HPReportId eq ${headerId}`).top(partsInPage) as AsyncIterable<unknown[]>;
  for await (const page of pages) rows.push(...decodeAll(statusReportPartsList, page).rows);
  return rows;
}

/** Parts are large: so many make an answer of a few megabytes. */
const partsInPage = 50;

/** The rows of a report. Fails with PlanFailure 'invalid' when they are not all there as they were published. */
export async function readRows(connection: Connection, report: Omit<PublishedReport, 'publishedAt' | 'publishedBy'>): Promise<FrozenRow[]> {
  const parts = new Map((await partsOf(connection, report.id)).map(part => [part.clientKey, part.content]));
  const contents: string[] = [];
  for (let number = 1; parts.has(partKey(report, report.checksum, number)); number += 1) contents.push(parts.get(partKey(report, report.checksum, number)) as string);
  const rows = rowsIn(contents, report.title);
  if (rows.length !== report.rowCount || await checksumOf(report, rows) !== report.checksum) throw new PlanFailure('invalid', { subject: `statusReports: ${report.title}` });
  return rows;
}

function rowsIn(contents: string[], title: string): FrozenRow[] {
  try {
    return unpack(contents);
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof SyntaxError) throw new PlanFailure('invalid', { cause, subject: `statusReports: ${title}` });
    throw cause;
  }
}
