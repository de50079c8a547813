import { asETag } from '../etag';
import { NamedView, ViewChanges, ViewOutcome, ViewRepository } from '../views';
import { decodeAll, selectOf, viewsList } from '../schema';
import { addRow } from './addRows';
import { changeRow } from './changeRow';
import { Connection, listOf } from './connect';
import { failingAs, toFailure } from './failures';
import { removeRow } from './removeRow';
import { Stored } from './rows';

/** More named views than that nobody finds their way in. */
const mostViews = 500;

/** Keeps the named views of a site. */
export function createViewRepository(connection: Connection): ViewRepository {
  const within = <T>(work: () => Promise<T>): Promise<T> => failingAs(viewsList.key, work);
  return {
    all: () => within(() => all(connection)),
    add: view => within(async () => {
      const { result, row, differs } = await addRow(connection, viewsList, view);
      return { result, row: toView(row), differs: differs as (keyof NamedView)[] };
    }),
    change: (seen, changes) => within(() => change(connection, seen, changes)),
    remove: seen => within(() => removeRow(connection, viewsList, seen))
  };
}

/** All views in their order. A site that has no list for them yet has none. */
async function all(connection: Connection): Promise<NamedView[]> {
  try {
    const raws: unknown[] = await listOf(connection, viewsList).items.select(...selectOf(viewsList)).top(mostViews)();
    return decodeAll(viewsList, raws).rows.map(toView).sort((a, b) => a.order - b.order || a.id - b.id);
  } catch (error) {
    if (toFailure(error).reason === 'notFound') return [];
    throw error;
  }
}

async function change(connection: Connection, seen: NamedView, changes: ViewChanges): Promise<ViewOutcome> {
  const { id, etag, clientKey, title, query, order } = seen;
  const outcome = await changeRow(connection, viewsList, { seen: { id, etag: asETag(etag), created: '', clientKey, title, query, order }, changes, complete: row => ({ ...row, order: row.order ?? 0 }) });
  if (outcome.result === 'saved') return { result: 'saved', view: toView(outcome.row) };
  return { result: 'conflict', fields: outcome.clashes as Extract<ViewOutcome, { result: 'conflict' }>['fields'], theirs: toView(outcome.theirs) };
}

function toView({ id, etag, clientKey, title, query, order = 0 }: Stored<typeof viewsList>): NamedView {
  return { id, etag, clientKey, title, query, order };
}
