import { accessDenied } from '../http/errors';
import { mayOnItem } from '../permissions/sight';
import { Entity, project } from '../odata/entity';
import { collection, navigation, render } from '../odata/render';
import { languageOf } from '../store/seed';
import { attachmentsOf } from '../store/attachments';
import { scopeOfItem } from '../store/itemScopes';
import { assignmentsOf } from '../store/roles';
import { ItemRow, hasAttachments } from '../store/rows';
import { attachmentEntity } from './attachment';
import { contentTypeEntity } from './contentType';
import { ItemShape, Writer } from './itemColumns';
import { listPath } from './list';
import { assignmentEntity } from './rights';

const itemPath = (shape: ItemShape, row: ItemRow): string => `${listPath(shape.list)}/Items(${row.id})`;

/** What `$expand` brings of a row besides its columns. */
const links: Record<string, (shape: ItemShape, row: ItemRow) => Entity | Entity[]> = {
  AttachmentFiles: (shape, row) => (row.data[hasAttachments] === true ? attachmentsOf(shape.store, shape.list, row.id).map(file => attachmentEntity(shape.list, row.id, file)) : []),
  ContentType: shape => contentTypeEntity(languageOf(shape.store), shape.list),
  RoleAssignments: (shape, row) => {
    if (!mayOnItem(shape, shape.list, row.id, 'EnumeratePermissions')) throw accessDenied();
    return assignmentsOf(shape.store, scopeOfItem(shape.store, shape.list, row.id)).map(each => assignmentEntity(shape.store, itemPath(shape, row), each));
  }
};

export const isItemLink = (name: string): boolean => name in links;

/** Writes one link of a row, cut to what `$select` names below it. */
export function linkWriter(shape: ItemShape, name: string): Writer {
  const select = shape.select.filter(path => path.startsWith(`${name}/`)).map(path => path.slice(name.length + 1));
  const webUrl = shape.webUrl;
  const one = (entity: Entity): Record<string, unknown> => render(shape.format, webUrl, project(entity, select, []));
  return (row, into) => {
    Object.assign(into, navigation(shape.format, name, itemPath(shape, row)));
    const target = links[name](shape, row);
    into[name] = Array.isArray(target) ? collection(shape.format, target.map(one)) : one(target);
  };
}
