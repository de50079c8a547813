import { ListDeclaration, RoleSource, groupDeclarations, roleOfRight } from '../../schema';
import { allows } from '../permissions';
import { Assignment, RoleDefinition, SiteState, builtInRole, groupIdOf } from './siteState';

/** One change of a list's rights. */
export interface RightStep {
  action: 'break' | 'add' | 'remove';
  principalId: number;
  roleId: number;
}

/** SharePoint gives this one by itself to whoever has rights further down; it opens nothing. */
const limitedAccess = 1;

/** The role definition that gives a right; undefined while our own is not made yet. */
export function roleDefinitionOf(state: SiteState, source: RoleSource): RoleDefinition | undefined {
  if ('builtIn' in source) return builtInRole(state, source.builtIn);
  return state.roleDefinitions.find(({ Name }) => Name === source.own.sv || Name === source.own.en);
}

function mayWrite(assignment: Assignment): boolean {
  return assignment.RoleDefinitionBindings.some(role => allows(role.BasePermissions, 'addListItems') || allows(role.BasePermissions, 'editListItems'));
}

/** Who should have which role on a list: the site's owners everything, each of our groups its right, and none where that is `none`. */
function wantedRoles(state: SiteState, list: ListDeclaration): Map<number, number | undefined> | undefined {
  const wanted = new Map<number, number | undefined>([[state.ownersGroupId, builtInRole(state, 'fullControl').Id]]);
  for (const group of groupDeclarations) {
    const id = groupIdOf(state, group);
    const right = list.rights[group.key];
    const role = right === 'none' ? undefined : roleDefinitionOf(state, roleOfRight[right]);
    if (id === undefined || (right !== 'none' && !role)) return undefined;
    wanted.set(id, role?.Id);
  }
  return wanted;
}

/** The steps that bring one principal from the roles it has to the one it should have; undefined: to none. */
function stepsFor(principalId: number, has: number[], wanted: number | undefined): RightStep[] {
  const add: RightStep[] = wanted === undefined || has.includes(wanted) ? [] : [{ action: 'add', principalId, roleId: wanted }];
  return add.concat(has.filter(id => id !== wanted).map(roleId => ({ action: 'remove', principalId, roleId })));
}

function rolesOf(assignment: Assignment | undefined): number[] {
  return (assignment?.RoleDefinitionBindings ?? []).filter(role => role.RoleTypeKind !== limitedAccess).map(role => role.Id);
}

/**
 * What has to change in a list's rights; empty when they are right. Groups of the site that are not ours keep reading,
 * but only the plan's groups and those with full control write: others are lowered to Read. Where one of our groups has no right,
 * those others have none either.
 * Undefined while groups or role definitions are missing.
 */
export function rightSteps(state: SiteState, list: ListDeclaration): RightStep[] | undefined {
  const listState = state.lists[list.key];
  const wanted = wantedRoles(state, list);
  if (!listState || !wanted) return undefined;
  const steps: RightStep[] = listState.ownRights ? [] : [{ action: 'break', principalId: 0, roleId: 0 }];
  wanted.forEach((role, principal) => {
    steps.push(...stepsFor(principal, rolesOf(listState.assignments.find(entry => entry.PrincipalId === principal)), role));
  });
  const full = builtInRole(state, 'fullControl').Id;
  const secret = Object.values(list.rights).includes('none');
  const strangers = listState.assignments.filter(entry => !wanted.has(entry.PrincipalId) && (secret || mayWrite(entry)) && !rolesOf(entry).includes(full));
  const left = secret ? undefined : builtInRole(state, 'read').Id;
  for (const stranger of strangers) steps.push(...stepsFor(stranger.PrincipalId, rolesOf(stranger), left));
  return steps;
}
