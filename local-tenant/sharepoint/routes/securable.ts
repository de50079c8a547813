import { entityAnswer, nothing } from '../http/answer';
import { Call } from '../http/call';
import { badArgument, roleMissing, userMissing } from '../http/errors';
import { Literal, Segment } from '../odata/path';
import { Entity } from '../odata/entity';
import { basePermissions } from '../permissions/bits';
import { demand, maskOn } from '../permissions/effective';
import { assignmentEntity, roleEntity } from '../shapes/rights';
import { changeTypes } from '../store/changes';
import { principalById, principalByLogin } from '../store/principals';
import { Assignment, assign, assignmentsOf, clearScope, roleById, roleIds, unassign } from '../store/roles';
import { Resource, method, valueOf } from './resource';

/** A web, a list or a row, as far as rights go. */
export interface Securable {
  /** Where the path of the thing begins, for example `Web/Lists(guid'…')`. */
  path: string;
  /** The scope that holds the thing's rights now. */
  scope(): string;
  /** The scope of its own; undefined for the web, which always has its own. */
  ownScope?: string;
  setUnique?(unique: boolean): void;
  /** Takes away the own rights of what lies below it. */
  clearBelow?(): void;
  /** Tells the change log. */
  log?(type: number): void;
}

function number(value: Literal | undefined, name: string): number {
  if (typeof value !== 'number') throw badArgument(`The parameter ${name} is missing.`);
  return value;
}

function changeAssignment(call: Call, thing: Securable, segment: Segment, change: typeof assign): Resource {
  return method(() => {
    demand(call.store, thing.scope(), call.user, 'ManagePermissions');
    const principalId = number(segment.named.principalid ?? segment.args?.[0], 'principalId');
    const roleId = number(segment.named.roledefid ?? segment.args?.[1], 'roleDefId');
    if (!principalById(call.store, principalId)) throw userMissing();
    if (!roleById(call.store, roleId)) throw roleMissing(roleId);
    if (thing.ownScope && thing.scope() !== thing.ownScope) throw badArgument('You cannot customize permissions on an object with inherited permissions.');
    change(call.store, thing.scope(), principalId, roleId);
    thing.log?.(change === assign ? changeTypes.assignmentAdd : changeTypes.assignmentDelete);
    return nothing;
  });
}

function assignmentResource(call: Call, thing: Securable, held: Assignment): Resource {
  const entity: Entity = assignmentEntity(call.store, thing.path, held);
  return {
    get: () => entityAnswer(entity),
    step: segment => (segment.name === 'roledefinitionbindings'
      ? { get: () => ({ kind: 'entities', set: 'SP.ApiData.RoleDefinitions', entities: held.roles.map(roleEntity) }) }
      : segment.name === 'member' ? { get: () => entityAnswer(entity.links!.Member() as Entity) } : undefined),
    remove: () => {
      demand(call.store, thing.scope(), call.user, 'ManagePermissions');
      for (const role of held.roles) unassign(call.store, thing.scope(), held.principalId, role.id);
      thing.log?.(changeTypes.assignmentDelete);
      return { kind: 'empty', status: 200 };
    }
  };
}

function assignmentsResource(call: Call, thing: Securable): Resource {
  const all = (): Assignment[] => {
    demand(call.store, thing.scope(), call.user, 'EnumeratePermissions');
    return assignmentsOf(call.store, thing.scope());
  };
  const one = (id: Literal | undefined): Resource => {
    const held = all().find(each => each.principalId === id);
    if (!held) throw badArgument('Can not find the principal with id: ' + String(id) + '.');
    return assignmentResource(call, thing, held);
  };
  return {
    get: () => ({
      kind: 'entities', set: 'SP.ApiData.RoleAssignments',
      entities: all().map(each => assignmentEntity(call.store, thing.path, each))
    }),
    step: segment => {
      switch (segment.name) {
        case 'addroleassignment': return changeAssignment(call, thing, segment, assign);
        case 'removeroleassignment': return changeAssignment(call, thing, segment, unassign);
        case 'getbyprincipalid': return one(segment.args?.[0] ?? segment.named.principalid);
        default: return undefined;
      }
    }
  };
}

/** Own rights for a thing: copied from above, or full control for the caller alone. */
function breakInheritance(call: Call, thing: Securable, segment: Segment): Resource {
  return method(() => {
    demand(call.store, thing.scope(), call.user, 'ManagePermissions');
    if ((segment.named.clearsubscopes ?? segment.args?.[1]) === true) thing.clearBelow?.();
    if (!thing.ownScope || thing.scope() === thing.ownScope) return nothing;
    const copy = (segment.named.copyroleassignments ?? segment.args?.[0]) === true;
    const inherited = assignmentsOf(call.store, thing.scope());
    thing.setUnique!(true);
    clearScope(call.store, thing.ownScope);
    if (copy) for (const each of inherited) for (const role of each.roles) assign(call.store, thing.ownScope, each.principalId, role.id);
    else assign(call.store, thing.ownScope, call.user.id, roleIds.fullControl);
    thing.log?.(changeTypes.scopeAdd);
    return nothing;
  });
}

function resetInheritance(call: Call, thing: Securable): Resource {
  return method(() => {
    demand(call.store, thing.scope(), call.user, 'ManagePermissions');
    if (!thing.ownScope || thing.scope() !== thing.ownScope) return nothing;
    clearScope(call.store, thing.ownScope);
    thing.setUnique!(false);
    thing.log?.(changeTypes.scopeDelete);
    return nothing;
  });
}

/** What webs, lists and rows have in common below them: their rights. */
export function securableStep(call: Call, thing: Securable, segment: Segment): Resource | undefined {
  switch (segment.name) {
    case 'roleassignments': {
      const all = assignmentsResource(call, thing);
      const id = segment.args?.[0];
      return id === undefined ? all : all.step!({ ...segment, name: 'getbyprincipalid' });
    }
    case 'breakroleinheritance': return breakInheritance(call, thing, segment);
    case 'resetroleinheritance': return resetInheritance(call, thing);
    case 'hasuniqueroleassignments': return valueOf('Edm.Boolean', () => thing.ownScope === undefined || thing.scope() === thing.ownScope);
    case 'effectivebasepermissions': return valueOf('SP.BasePermissions', () => basePermissions(maskOn(call.store, thing.scope(), call.user)));
    case 'getusereffectivepermissions': return valueOf('SP.BasePermissions', () => {
      demand(call.store, thing.scope(), call.user, 'EnumeratePermissions');
      const user = principalByLogin(call.store, String(segment.args?.[0]));
      if (!user) throw userMissing();
      return basePermissions(maskOn(call.store, thing.scope(), user));
    });
    default: return undefined;
  }
}
