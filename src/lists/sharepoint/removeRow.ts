import '@pnp/sp/items';
import { asETag } from '../etag';
import { ListDeclaration, StoredRow } from '../schema';
import { Connection, listOf } from './connect';
import { toFailure } from './failures';
import { demandKnownVersion } from './siteVersion';
import { tries } from './transport';

/**
 * Removes a row in the version that was seen; it lies in the recycle bin afterwards. One that is gone already is removed.
 * Fails with PlanFailure, 'conflict' when somebody has changed the row since.
 */
export async function removeRow(connection: Connection, list: ListDeclaration, { id, etag }: Pick<StoredRow, 'id' | 'etag'>): Promise<void> {
  await demandKnownVersion(connection);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await listOf(connection, list).items.getById(id).delete(asETag(etag));
      return;
    } catch (error) {
      const failure = toFailure(error, list.key);
      if (failure.reason === 'notFound') return;
      if (!failure.details.uncertain || attempt === tries) throw failure;
      await connection.sender.pause(attempt, failure);
    }
  }
}
