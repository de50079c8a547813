import { Answer, created, deleted, entityAnswer, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { accessDenied, badArgument, groupMissing, spException, unknownProperty, userMissing, userNotEnsured, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { demand, may } from '../permissions/effective';
import { principalIds } from '../site';
import { groupEntity, userEntity } from '../shapes/people';
import {
  GroupDetails, Principal, addMember, addPrincipal, groups, groupsOf, identitiesOf, membersOf, principalById, principalByLogin, removeMember, removePrincipal,
  updateGroup, users
} from '../store/principals';
import { defaultGroup } from '../store/seed';
import { Resource, method } from './resource';

function usersAnswer(call: Call, found: Principal[]): Answer {
  return { kind: 'entities', set: 'SP.ApiData.Users', type: 'SP.User', entities: found.map(user => userEntity(call.store, user)) };
}

/** A user of the site. Fails with SharePoint's 500 for one that is not there. */
export function userResource(call: Call, user: Principal | undefined): Resource {
  if (!user || user.kind === 'group') throw userMissing();
  return {
    get: () => entityAnswer(userEntity(call.store, user)),
    step: segment => (segment.name === 'groups'
      ? { get: () => ({ kind: 'entities', set: 'SP.ApiData.Groups', type: 'SP.Group', entities: groupsOf(call.store, user.id).map(group => groupEntity(call.store, group)) }) }
      : undefined)
  };
}

function findUser(call: Call, by: string, value: Literal | undefined): Principal | undefined {
  switch (by) {
    case 'getbyid': return principalById(call.store, Number(value));
    case 'getbyemail': return users(call.store).find(user => user.email !== '' && user.email.toLowerCase() === String(value).toLowerCase());
    default: return principalByLogin(call.store, String(value));
  }
}

/** `siteusers`: everybody whom the site knows. */
export function siteUsersResource(call: Call, key?: Literal): Resource {
  if (key !== undefined) return userResource(call, findUser(call, 'getbyloginname', key));
  return {
    get: () => {
      demand(call.store, 'web', call.user, 'BrowseUserInfo');
      return usersAnswer(call, users(call.store));
    },
    step: segment => (['getbyid', 'getbyemail', 'getbyloginname'].includes(segment.name)
      ? userResource(call, findUser(call, segment.name, segment.args?.[0]))
      : undefined)
  };
}

/** `ensureuser`: the site's user of a login name or an e-mail address. Fails with SharePoint's 400 for somebody the directory has not. */
export function ensureUserResource(call: Call): Resource {
  return method(() => {
    const { logonName } = bodyOf(call);
    if (typeof logonName !== 'string') throw wrongType('Edm.String');
    const found = principalByLogin(call.store, logonName) ?? findUser(call, 'getbyemail', logonName);
    if (!found || found.kind === 'group') throw userNotEnsured(logonName);
    return entityAnswer(userEntity(call.store, found));
  });
}

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

function demandChange(call: Call, group: Principal): void {
  if (!mayChange(call, group)) throw accessDenied();
}

function groupUsersResource(call: Call, group: Principal): Resource {
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
      const user = principalByLogin(store, LoginName) ?? findUser(call, 'getbyemail', LoginName);
      if (!user || user.kind === 'group') throw userNotEnsured(LoginName);
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

const detailNames: Record<string, keyof GroupDetails> = {
  Description: 'description', AllowMembersEditMembership: 'allowMembersEditMembership', OnlyAllowMembersViewMembership: 'onlyAllowMembersViewMembership',
  AllowRequestToJoinLeave: 'allowRequestToJoinLeave', AutoAcceptRequestToJoinLeave: 'autoAcceptRequestToJoinLeave'
};

function readDetails(body: Record<string, unknown>): Partial<GroupDetails> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = detailNames[name];
    if (!key) throw unknownProperty(name, 'SP.Group');
    if (key !== 'description' && typeof value !== 'boolean') throw wrongType('Edm.Boolean');
    read[key] = value;
  }
  return read as Partial<GroupDetails>;
}

function checkName(call: Call, title: unknown, own?: Principal): string {
  if (typeof title !== 'string') throw wrongType('Edm.String');
  if (title.trim() === '' || /["/\\[\]:|<>+=;,?*'@]/.test(title)) throw badArgument('The group name is empty, or contains invalid characters.');
  const taken = principalByLogin(call.store, title);
  if (taken && taken.id !== own?.id) throw spException('The specified name is already in use.\n\nPlease try again with a new name.', -2130575293);
  return title;
}

/** A group of the site. Fails with 404 for one that is not there. */
export function groupResource(call: Call, group: Principal | undefined): Resource {
  if (!group || group.kind !== 'group') throw groupMissing();
  return {
    get: () => entityAnswer(groupEntity(call.store, group)),
    merge: () => {
      demandChange(call, group);
      const { Title, ...rest } = bodyOf(call);
      updateGroup(call.store, { ...group, title: Title === undefined ? group.title : checkName(call, Title, group), group: { ...group.group!, ...readDetails(rest) } });
      return updated();
    },
    step: segment => {
      switch (segment.name) {
        case 'users': return groupUsersResource(call, group);
        case 'setuserasowner': return method(() => {
          demandChange(call, group);
          const owner = principalById(call.store, Number(segment.args?.[0]));
          if (!owner) throw userMissing();
          updateGroup(call.store, { ...group, group: { ...group.group!, ownerId: owner.id } });
          return nothing;
        });
        default: return undefined;
      }
    }
  };
}

/** `sitegroups`: the site's groups; adding one makes the caller its owner. */
export function siteGroupsResource(call: Call, key?: Literal): Resource {
  const { store } = call;
  if (key !== undefined) return groupResource(call, principalById(store, Number(key)));
  const named = (value: Literal | undefined): Principal | undefined => groups(store).find(group => group.title.toLowerCase() === String(value).toLowerCase());
  const remove = (group: Principal | undefined): Answer => {
    demand(store, 'web', call.user, 'ManagePermissions');
    if (!group || Object.values<number>(principalIds).includes(group.id)) throw groupMissing();
    removePrincipal(store, group.id);
    return deleted;
  };
  return {
    get: () => {
      demand(store, 'web', call.user, 'BrowseUserInfo');
      return { kind: 'entities', set: 'SP.ApiData.Groups', type: 'SP.Group', entities: groups(store).map(group => groupEntity(store, group)) };
    },
    post: () => {
      demand(store, 'web', call.user, 'CreateGroups');
      const { Title, ...rest } = bodyOf(call);
      const title = checkName(call, Title);
      const details = { ...defaultGroup, ownerId: call.user.id, ...readDetails(rest) };
      const group = addPrincipal(store, { kind: 'group', login: title, title, email: '', group: details });
      return created(groupEntity(store, group), call.webUrl);
    },
    step: segment => {
      switch (segment.name) {
        case 'getbyid': return groupResource(call, principalById(store, Number(segment.args?.[0])));
        case 'getbyname': return groupResource(call, named(segment.args?.[0]));
        case 'removebyid': return method(() => remove(principalById(store, Number(segment.args?.[0]))));
        case 'removebyloginname': return method(() => remove(named(segment.args?.[0])));
        default: return undefined;
      }
    }
  };
}
