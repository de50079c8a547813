import { asETag, versionOf } from '../../etag';
import { decodeAll, selectOf } from '../../schema';
import { statusReportDraftsList, statusReportsList } from '../../schema/statusReports';
import { DraftOutcome, NewReportDraft, StatusReportDraft, StatusReportRepository } from '../../statusReports';
import { addRow } from '../addRows';
import { changeRow } from '../changeRow';
import { Connection, listOf } from '../connect';
import { demandOwnRights } from '../ownRights';
import { failingAs } from '../failures';
import { pageSize } from '../pageSize';
import { removeRow } from '../removeRow';
import { Stored, readRow } from '../rows';
import { publish } from './publishing';
import { readPublished, readRows } from './reading';

type DraftRow = Stored<typeof statusReportDraftsList>;

/** Keeps the status reports of a site. */
export function createStatusReportRepository(connection: Connection): StatusReportRepository {
  const onDrafts = <T>(work: () => Promise<T>): Promise<T> => failingAs(statusReportDraftsList.key, work);
  const onReports = <T>(work: () => Promise<T>): Promise<T> => failingAs(statusReportsList.key, work);
  return {
    drafts: () => onDrafts(() => readDrafts(connection)),
    saveDraft: (seen, values) => onDrafts(() => (seen ? changeDraft(connection, seen, values) : addDraft(connection, values))),
    removeDraft: seen => onDrafts(() => removeRow(connection, statusReportDraftsList, seen)),
    published: () => onReports(() => readPublished(connection)),
    rowsOf: report => onReports(() => readRows(connection, report)),
    publish: (draft, content, options = {}) => onReports(() => publish(connection, draft, content, options))
  };
}

async function readDrafts(connection: Connection): Promise<StatusReportDraft[]> {
  const raws = await listOf(connection, statusReportDraftsList).items.select(...selectOf(statusReportDraftsList), 'Modified').top(pageSize)() as { Id: number; Modified: string }[];
  const changed = new Map(raws.map(({ Id, Modified }) => [Id, Date.parse(Modified)]));
  const at = ({ id }: StatusReportDraft): number => changed.get(id) ?? 0;
  return decodeAll(statusReportDraftsList, raws).rows.map(toDraft).sort((a, b) => at(b) - at(a) || b.id - a.id);
}

function toDraft({ id, etag, clientKey, title, comments = { overall: '', areas: {} }, from }: DraftRow): StatusReportDraft {
  return { id, etag, clientKey, title, comments, from };
}

/**
 * Adds a draft. What stands under its key in its first version is an earlier try of the same page, which goes on from there; in a later
 * version somebody has written in it since.
 */
async function addDraft(connection: Connection, { clientKey, title, comments, from }: NewReportDraft): Promise<DraftOutcome> {
  const values = { clientKey, title, comments, from };
  await demandOwnRights(connection, statusReportDraftsList);
  const { row, differs } = await addRow(connection, statusReportDraftsList, values);
  if (differs.length === 0) return { result: 'saved', draft: toDraft(row) };
  if (versionOf(row.etag) === 1) return changeDraft(connection, toDraft(row), values);
  const { row: theirs, by, at } = await readRow(connection, statusReportDraftsList, row.id);
  const fields = (differs as (keyof NewReportDraft)[]).map(field => ({ field, base: undefined, mine: values[field], theirs: theirs[field] }));
  return { result: 'conflict', fields: fields as Extract<DraftOutcome, { result: 'conflict' }>['fields'], theirs: toDraft(theirs), by, at };
}

async function changeDraft(connection: Connection, seen: StatusReportDraft, { title, comments, from }: NewReportDraft): Promise<DraftOutcome> {
  const { id, etag, clientKey } = seen;
  const base: DraftRow = { id, etag: asETag(etag), created: '', clientKey, title: seen.title, comments: seen.comments, from: seen.from };
  const outcome = await changeRow(connection, statusReportDraftsList, { seen: base, changes: { title, comments, from }, complete: row => ({ ...row, ...toDraft(row) }) as DraftRow });
  if (outcome.result === 'saved') return { result: 'saved', draft: toDraft(outcome.row) };
  const { clashes, theirs, by, at } = outcome;
  return { result: 'conflict', fields: clashes as Extract<DraftOutcome, { result: 'conflict' }>['fields'], theirs: toDraft(theirs), by, at };
}
