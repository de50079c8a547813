import { groupDeclarations } from '../../schema';
import { allows } from '../permissions';
import { RightStep } from './rights';
import { Assignment, SiteState, builtInRole, groupIdOf } from './siteState';

/** Publishing makes a page, withdrawing removes it. */
const needed = ['addListItems', 'editListItems', 'deleteListItems'] as const;

function gives({ RoleDefinitionBindings }: Assignment): boolean {
  return needed.every(permission => RoleDefinitionBindings.some(role => allows(role.BasePermissions, permission)));
}

/**
 * What Lex Maria editors lack to make news pages; empty when the group may already, by the site's own rights or by the library's. Everybody else keeps what
 * they have there: the site's rights are copied, and this group's are added. Undefined while the group is missing; empty on a site without pages.
 */
export function pageRightSteps(state: SiteState): RightStep[] | undefined {
  const editors = groupDeclarations.find(({ key }) => key === 'lexMariaEditors');
  const principalId = editors && groupIdOf(state, editors);
  if (!state.sitePages) return [];
  if (principalId === undefined) return undefined;
  const { ownRights, assignments } = state.sitePages;
  if (assignments.some(entry => entry.PrincipalId === principalId && gives(entry))) return [];
  const add: RightStep = { action: 'add', principalId, roleId: builtInRole(state, 'contribute').Id };
  return ownRights ? [add] : [{ action: 'break', principalId: 0, roleId: 0 }, add];
}
