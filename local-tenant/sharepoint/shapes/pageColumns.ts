import { mayOnItem } from '../permissions/sight';
import { checkedOut, pageKeys } from '../store/pageDrafts';
import { StoredList } from '../store/lists';
import { ItemRow, Value, uiVersionOf } from '../store/rows';
import type { ItemShape, Writer } from './itemColumns';

/** The name of a row's file; rows of lists have one that nobody sees. */
export const leafOf = (row: ItemRow): string => String(row.data.FileLeafRef ?? `${row.id}_.000`);
export const fileRefOf = (list: StoredList, row: ItemRow): string => `${list.url}/${leafOf(row)}`;

const as = (name: string, value: (row: ItemRow, shape: ItemShape) => Value) => (shape: ItemShape): Writer => (row, into) => { into[name] = value(row, shape); };

/** Who has a page checked out, told to those who may edit it. */
const holder = (row: ItemRow, shape: ItemShape): Value =>
  (mayOnItem(shape, shape.list, row.id, 'EditListItems') ? checkedOut(shape.store, shape.list, row.id)?.holder ?? null : null);

/** What a row of the page library has besides its columns. */
export const pageWriters: Record<string, (shape: ItemShape) => Writer> = {
  FileLeafRef: as('FileLeafRef', leafOf),
  FileRef: as('FileRef', (row, { list }) => fileRefOf(list, row)),
  FileDirRef: as('FileDirRef', (_, { list }) => list.url),
  UniqueId: as('UniqueId', row => row.uniqueId),
  CommentsDisabled: as('CommentsDisabled', row => row.data[pageKeys.commentsDisabled] === true),
  CheckoutUserId: as('CheckoutUserId', holder),
  OData__CopySource: as('OData__CopySource', () => null),
  OData__UIVersion: as('OData__UIVersion', uiVersionOf)
};
