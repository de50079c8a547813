import { created, nothing } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { accessDenied, userMissing, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { may } from '../permissions/effective';
import { userEntity } from '../shapes/people';
import { Principal, addMember, identitiesOf, membersOf, removeMember } from '../store/principals';
import { Resource, method } from './resource';
import { ensuredUser, findUser, userResource, usersAnswer } from './users';

/** Owners of a group, people who manage the site's rights, and members where the group lets them. */
function mayChange(call: Call, group: Principal): boolean {
  const { ownerId, allowMembersEditMembership } = group.group!;
  const identities = identitiesOf(call.store, call.user);
  return identities.includes(ownerId) || may(call.store, 'web', call.user, 'ManagePermissions')
    || (allowMembersEditMembership && identities.includes(group.id));
}

function maySeeMembers(call: Call, group: Principal): boolean {
  return !group.group!.onlyAllowMembersViewMembership || mayChange(call, group) || identitiesOf(call.store, call.user).includes(group.id);
}

/** Fails with 403 for somebody who may not change the group. */
export function demandChange(call: Call, group: Principal): void {
  if (!mayChange(call, group)) throw accessDenied();
}

/** `users` of a group. */
export function groupUsersResource(call: Call, group: Principal): Resource {
  const { store } = call;
  const member = (value: Literal | undefined, by: string): Principal => {
    const user = findUser(call, by, value);
    if (!user) throw userMissing();
    return user;
  };
  return {
    get: () => {
      if (!maySeeMembers(call, group)) throw accessDenied();
      return usersAnswer(call, membersOf(store, group.id));
    },
    post: () => {
      demandChange(call, group);
      const { LoginName } = bodyOf(call);
      if (typeof LoginName !== 'string') throw wrongType('Edm.String');
      const user = ensuredUser(call, LoginName);
      addMember(store, group.id, user.id);
      return created(userEntity(store, user), call.webUrl);
    },
    step: segment => {
      switch (segment.name) {
        case 'removebyid':
        case 'removebyloginname': return method(() => {
          demandChange(call, group);
          removeMember(store, group.id, member(segment.args?.[0], segment.name === 'removebyid' ? 'getbyid' : 'getbyloginname').id);
          return nothing;
        });
        case 'getbyid':
        case 'getbyloginname':
        case 'getbyemail': {
          const user = member(segment.args?.[0], segment.name);
          if (!membersOf(store, group.id).some(each => each.id === user.id)) throw userMissing();
          return userResource(call, user);
        }
        default: return undefined;
      }
    }
  };
}
