import { createHash } from 'node:crypto';
import { Entity } from '../odata/entity';
import { Store } from '../store/database';
import { Principal, groupsOf, membersOf, principalById } from '../store/principals';

const nameId = (login: string): string => `1003${createHash('sha1').update(login).digest('hex').slice(0, 12)}`;

/** A person or a claim group as a user of the site. */
export function userEntity(store: Store, user: Principal): Entity {
  const person = user.kind === 'user';
  return {
    type: 'SP.User',
    set: 'SP.ApiData.Users',
    path: `Web/GetUserById(${user.id})`,
    members: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: person ? 1 : 4,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: false,
      UserId: person ? { NameId: nameId(user.login), NameIdIssuer: 'urn:federation:microsoftonline' } : null,
      UserPrincipalName: person ? user.email : null
    },
    links: { Groups: () => groupsOf(store, user.id).map(group => groupEntity(store, group)) }
  };
}

/** A group of the site. */
export function groupEntity(store: Store, group: Principal): Entity {
  const details = group.group!;
  const owner = principalById(store, details.ownerId);
  return {
    type: 'SP.Group',
    set: 'SP.ApiData.Groups',
    path: `Web/SiteGroups/GetById(${group.id})`,
    members: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: details.allowMembersEditMembership,
      AllowRequestToJoinLeave: details.allowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave: details.autoAcceptRequestToJoinLeave,
      Description: details.description,
      OnlyAllowMembersViewMembership: details.onlyAllowMembersViewMembership,
      OwnerTitle: owner?.title ?? '',
      RequestToJoinLeaveEmailSetting: null
    },
    links: {
      Users: () => membersOf(store, group.id).map(member => userEntity(store, member)),
      Owner: () => (owner ? principalEntity(store, owner) : null)
    }
  };
}

export function principalEntity(store: Store, principal: Principal): Entity {
  return principal.kind === 'group' ? groupEntity(store, principal) : userEntity(store, principal);
}
