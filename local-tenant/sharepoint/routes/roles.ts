import { created, deleted, entityAnswer, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument, roleMissing, spException, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { demand } from '../permissions/effective';
import { roleEntity } from '../shapes/rights';
import { Role, addRole, removeRole, roleById, roleByName, roles, updateRole } from '../store/roles';
import { Resource } from './resource';

function readBody(body: Record<string, unknown>): Partial<Role> {
  const { Name, Description, Order, BasePermissions } = body as { Name?: unknown; Description?: unknown; Order?: unknown; BasePermissions?: unknown };
  const read: Partial<Role> = {};
  if (Name !== undefined) {
    if (typeof Name !== 'string' || Name.trim() === '') throw badArgument('The name of the permission level is empty.');
    read.name = Name;
  }
  if (Description !== undefined) read.description = String(Description ?? '');
  if (Order !== undefined) {
    if (typeof Order !== 'number') throw wrongType('Edm.Int32');
    read.order = Order;
  }
  if (BasePermissions !== undefined) {
    const { High, Low } = (BasePermissions ?? {}) as { High?: unknown; Low?: unknown };
    if (!/^\d+$/.test(String(High)) || !/^\d+$/.test(String(Low))) throw wrongType('Edm.Int64');
    Object.assign(read, { high: String(High), low: String(Low) });
  }
  return read;
}

function roleResource(call: Call, role: Role | undefined, asked: Literal | undefined): Resource {
  if (!role) throw roleMissing(String(asked));
  return {
    get: () => entityAnswer(roleEntity(role)),
    merge: () => {
      demand(call.store, 'web', call.user, 'ManagePermissions');
      updateRole(call.store, { ...role, ...readBody(bodyOf(call)) });
      return updated();
    },
    remove: () => {
      demand(call.store, 'web', call.user, 'ManagePermissions');
      if (role.kind !== 0) throw spException('You cannot delete a built-in permission level.');
      removeRole(call.store, role.id);
      return deleted;
    }
  };
}

/** `roledefinitions`: the site's permission levels. */
export function rolesResource(call: Call, key?: Literal): Resource {
  const { store } = call;
  if (key !== undefined) return roleResource(call, roleById(store, Number(key)), key);
  return {
    get: () => ({ kind: 'entities', set: 'SP.ApiData.RoleDefinitions', entities: roles(store).map(roleEntity) }),
    post: () => {
      demand(store, 'web', call.user, 'ManagePermissions');
      const { name, description = '', order = 0, high, low } = readBody(bodyOf(call));
      if (!name || high === undefined || low === undefined) throw badArgument('A permission level needs Name and BasePermissions.');
      if (roleByName(store, name)) throw spException('The specified name is already in use.\n\nPlease try again with a new name.', -2130575293);
      return created(roleEntity(addRole(store, { name, description, hidden: false, order, kind: 0, high, low })), call.webUrl);
    },
    step: segment => {
      const value = segment.args?.[0];
      switch (segment.name) {
        case 'getbyid': return roleResource(call, roleById(store, Number(value)), value);
        case 'getbyname': return roleResource(call, roleByName(store, String(value)), value);
        case 'getbytype': return roleResource(call, roles(store).find(role => role.kind === value), value);
        default: return undefined;
      }
    }
  };
}
