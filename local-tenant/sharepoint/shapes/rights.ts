import { Entity } from '../odata/entity';
import { Store } from '../store/database';
import { principalById } from '../store/principals';
import { Assignment, Role } from '../store/roles';
import { principalEntity } from './people';

export function roleEntity(role: Role): Entity {
  return {
    type: 'SP.RoleDefinition',
    set: 'SP.ApiData.RoleDefinitions',
    path: `Web/RoleDefinitions(${role.id})`,
    members: {
      BasePermissions: { High: role.high, Low: role.low },
      Description: role.description,
      Hidden: role.hidden,
      Id: role.id,
      Name: role.name,
      Order: role.order,
      RoleTypeKind: role.kind
    }
  };
}

/** Who has which roles on a thing; `owner` is the thing's path. */
export function assignmentEntity(store: Store, owner: string, assignment: Assignment): Entity {
  const principal = principalById(store, assignment.principalId);
  return {
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    path: `${owner}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`,
    members: { PrincipalId: assignment.principalId },
    links: {
      Member: () => (principal ? principalEntity(store, principal) : null),
      RoleDefinitionBindings: () => assignment.roles.map(roleEntity)
    }
  };
}
