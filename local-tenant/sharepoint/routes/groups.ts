import { Answer, created, deleted, entityAnswer, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { badArgument, groupMissing, spException, unknownProperty, userMissing, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { own } from '../own';
import { demand } from '../permissions/effective';
import { principalIds } from '../site';
import { groupEntity } from '../shapes/people';
import { GroupDetails, Principal, addPrincipal, groups, principalById, principalByLogin, removePrincipal, updateGroup } from '../store/principals';
import { defaultGroup } from '../store/seed';
import { demandChange, groupUsersResource } from './groupMembers';
import { Resource, method } from './resource';

const detailNames: Record<string, keyof GroupDetails> = {
  Description: 'description', AllowMembersEditMembership: 'allowMembersEditMembership', OnlyAllowMembersViewMembership: 'onlyAllowMembersViewMembership',
  AllowRequestToJoinLeave: 'allowRequestToJoinLeave', AutoAcceptRequestToJoinLeave: 'autoAcceptRequestToJoinLeave'
};

function readDetails(body: Record<string, unknown>): Partial<GroupDetails> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const key = own(detailNames, name);
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
      return { kind: 'entities', set: 'SP.ApiData.Groups', entities: groups(store).map(group => groupEntity(store, group)) };
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
