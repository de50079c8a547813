import { PlanFailure } from '../../failure';
import { MergeRules, sameValue } from '../../merge';
import { WriteOptions } from '../../repositories';
import { RowOf } from '../../schema';
import { statusReportDraftsList, statusReportPartsList, statusReportsList } from '../../schema/statusReports';
import { PublishedReport, ReportContent, StatusReportDraft } from '../../statusReports';
import { versionOf } from '../../etag';
import { addRow, addRows } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection } from '../connect';
import { toFailure } from '../failures';
import { removeRow } from '../removeRow';
import { readRow, requestByKey, rowUnderKey } from '../rows';
import { Frozen, frozen } from './freezing';
import { HeaderRow, partKey, partsOf, readRows, toPublished } from './reading';

type Header = typeof statusReportsList;

/** A header is changed as a whole: who publishes never meets half of another's words or figures. */
const headerRules: MergeRules<RowOf<Header>> = {
  together: [['state', 'title', 'comments', 'from', 'figures', 'rowCount', 'checksum', 'publishedAt']]
};

/** The key of the report that a draft becomes, however often it is tried. */
export const headerKeyOf = ({ clientKey }: Pick<StatusReportDraft, 'clientKey'>): string => `report/${clientKey}`;

/**
 * Publishes a draft in steps, each of which can be done again: the header that says it is being written; its parts; all read back and compared;
 * then the word that it is published; then the draft goes. What stops between two of them is not published, and the next try goes on.
 */
export async function publish(connection: Connection, draft: StatusReportDraft, given: ReportContent, options: WriteOptions): Promise<PublishedReport> {
  const content = await frozen(given);
  const left = await draftIsLeft(connection, draft);
  const header = left ? await claimed(connection, draft, content) : await publishedBefore(connection, draft);
  if (header.state !== 'published') {
    await writeParts(connection, header, content, options);
    await checkAll(connection, header, content);
    await tellPublished(connection, header);
  }
  const { row, by } = await readRow(connection, statusReportsList, header.id);
  const report = toPublished(row, { Id: by.id, Title: by.name });
  if (!report) throw new PlanFailure('conflict', { subject: statusReportsList.key });
  if (left) await removeRow(connection, statusReportDraftsList, draft);
  return report;
}

/** Whether the draft is there as it was seen. Fails with 'conflict' when another plan owner has changed it: their words would be lost. */
async function draftIsLeft(connection: Connection, draft: StatusReportDraft): Promise<boolean> {
  try {
    const { row } = await readRow(connection, statusReportDraftsList, draft.id);
    if (versionOf(row.etag) !== versionOf(draft.etag)) throw new PlanFailure('conflict', { subject: statusReportDraftsList.key });
    return true;
  } catch (error) {
    if (toFailure(error).reason === 'notFound') return false;
    throw error;
  }
}

/** The report of a draft that is gone: an earlier try came to its end. Fails with 'notFound' when there is none: the draft was thrown away. */
async function publishedBefore(connection: Connection, draft: StatusReportDraft): Promise<HeaderRow> {
  const row = rowUnderKey(statusReportsList, await requestByKey(connection, statusReportsList, headerKeyOf(draft)), headerKeyOf(draft));
  if (row.state !== 'published') throw new PlanFailure('notFound', { subject: statusReportDraftsList.key });
  return row;
}

/** The header with this content in it, being written; or as it was published by an earlier try. */
async function claimed(connection: Connection, draft: StatusReportDraft, { content, checksum }: Frozen): Promise<HeaderRow> {
  const { title, comments, from, figures, rows } = content;
  const { row } = await addRow(connection, statusReportsList, { title, clientKey: headerKeyOf(draft), state: 'writing' });
  if (row.state === 'published') return sameWords(row, content);
  const changes = { title, comments, from, figures, rowCount: rows.length, checksum };
  const outcome = await changeRow(connection, statusReportsList, { seen: row, changes, rules: headerRules });
  if (outcome.result === 'conflict') throw new PlanFailure('conflict', { subject: statusReportsList.key });
  return outcome.row;
}

/** Figures and rows may have moved on since the earlier try; words that differ were written after it and are not published. */
function sameWords(row: HeaderRow, { title, comments, from }: ReportContent): HeaderRow {
  if (row.title !== title || !sameValue(JSON.stringify(row.comments), JSON.stringify(comments)) || !sameValue(row.from, from)) {
    throw new PlanFailure('conflict', { subject: 'alreadyPublished' });
  }
  return row;
}

/** Adds the parts that are missing, and takes away those of earlier tries with other rows. */
async function writeParts(connection: Connection, header: HeaderRow, { content, parts, checksum }: Frozen, options: WriteOptions): Promise<void> {
  const there = await partsOf(connection, header.id);
  const keys = new Set(there.map(({ clientKey }) => clientKey));
  const wanted = parts.map((part, at) => ({ title: content.title, clientKey: partKey(header, checksum, at + 1), reportId: header.id, number: at + 1, content: part }));
  const missing = wanted.filter(({ clientKey }) => !keys.has(clientKey));
  const outcomes = await addRows(connection, statusReportPartsList, missing, options);
  const failed = outcomes.find(({ result }) => result === 'failed');
  if (failed) throw failed.failure ?? new PlanFailure('unexpected', { subject: statusReportPartsList.key });
  if (outcomes.length < missing.length) throw new PlanFailure('offline', { subject: statusReportPartsList.key, stopped: true });
  const own = new Set(wanted.map(({ clientKey }) => clientKey));
  for (const stray of there.filter(({ clientKey }) => !own.has(clientKey))) await removeRow(connection, statusReportPartsList, stray);
}

/** Reads everything back and compares it row for row. Fails with 'invalid' when something is not as it was written. */
async function checkAll(connection: Connection, header: HeaderRow, { content, checksum }: Frozen): Promise<void> {
  const { row } = await readRow(connection, statusReportsList, header.id);
  if (row.checksum !== checksum) throw new PlanFailure('conflict', { subject: statusReportsList.key });
  const { id, clientKey, title, comments = { overall: '', areas: {} }, from, figures, rowCount = 0 } = row;
  const rows = await readRows(connection, { id, clientKey, title, comments, from, figures, rowCount, checksum });
  const differs = content.rows.some((written, at) => JSON.stringify(written) !== JSON.stringify(rows[at]));
  if (differs) throw new PlanFailure('invalid', { subject: statusReportsList.key });
}

/** Says that the report is published, unless another plan owner has begun to write another content into it. */
async function tellPublished(connection: Connection, header: HeaderRow): Promise<void> {
  const changes = { state: 'published', publishedAt: new Date(connection.sender.now()).toISOString() } as const;
  const outcome = await changeRow(connection, statusReportsList, { seen: header, changes, rules: headerRules });
  if (outcome.result === 'saved') return;
  const { state, checksum } = outcome.theirs;
  if (state !== 'published' || checksum !== header.checksum) throw new PlanFailure('conflict', { subject: statusReportsList.key });
}
