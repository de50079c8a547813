import { Answer, created, deleted, entityAnswer, nothing, updated } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notModelled, userMissing, userNotEnsured, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { demand } from '../permissions/effective';
import { groupEntity, userEntity } from '../shapes/people';
import { Principal, groupsOf, principalById, principalByLogin, removeUser, saveUser, users } from '../store/principals';
import { Resource, method } from './resource';

/** A collection of users. */
export function usersAnswer(call: Call, found: Principal[]): Answer {
  return { kind: 'entities', set: 'SP.ApiData.Users', entities: found.map(user => userEntity(call.store, user)) };
}

/** What of a user can be changed; the next synchronisation with the directory would overwrite it, which is not modelled. */
function readUser(body: Record<string, unknown>): { title?: string; email?: string } {
  const { Title, Email, ...rest } = body;
  for (const value of [Title, Email]) if (value !== undefined && typeof value !== 'string') throw wrongType('Edm.String');
  if (Object.keys(rest).length > 0) throw notModelled(`a change of ${Object.keys(rest).join(', ')} of a user`);
  return { ...(Title === undefined ? {} : { title: Title as string }), ...(Email === undefined ? {} : { email: Email as string }) };
}

function remove(call: Call, user: Principal | undefined): void {
  demand(call.store, 'web', call.user, 'ManagePermissions');
  if (!user || user.kind === 'group' || user.removed) throw userMissing();
  removeUser(call.store, user);
}

/** The site's user of a login name or an e-mail address, back among its users if need be. Fails with SharePoint's 400 for somebody the directory has not. */
export function ensuredUser(call: Call, login: string): Principal {
  const found = principalByLogin(call.store, login) ?? findUser(call, 'getbyemail', login);
  if (!found || found.kind === 'group') throw userNotEnsured(login);
  if (!found.removed) return found;
  const { removed, ...back } = found;
  if (removed) saveUser(call.store, back);
  return back;
}

/** A user of the site. Fails with SharePoint's 500 for one that is not there. */
export function userResource(call: Call, user: Principal | undefined): Resource {
  if (!user || user.kind === 'group' || user.removed) throw userMissing();
  return {
    merge: () => {
      demand(call.store, 'web', call.user, 'ManagePermissions');
      saveUser(call.store, { ...user, ...readUser(bodyOf(call)) });
      return updated();
    },
    remove: () => {
      remove(call, user);
      return deleted;
    },
    get: () => entityAnswer(userEntity(call.store, user)),
    step: segment => (segment.name === 'groups'
      ? { get: () => ({ kind: 'entities', set: 'SP.ApiData.Groups', entities: groupsOf(call.store, user.id).map(group => groupEntity(call.store, group)) }) }
      : undefined)
  };
}

/** A user by id, by e-mail address or by login name, as the method's name says. */
export function findUser(call: Call, by: string, value: Literal | undefined): Principal | undefined {
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
    post: () => {
      demand(call.store, 'web', call.user, 'ManagePermissions');
      const { LoginName } = bodyOf(call);
      if (typeof LoginName !== 'string') throw wrongType('Edm.String');
      return created(userEntity(call.store, ensuredUser(call, LoginName)), call.webUrl);
    },
    step: segment => {
      const value = segment.args?.[0];
      switch (segment.name) {
        case 'getbyid':
        case 'getbyemail':
        case 'getbyloginname': return userResource(call, findUser(call, segment.name, value));
        case 'removebyid':
        case 'removebyloginname': return method(() => {
          remove(call, findUser(call, segment.name === 'removebyid' ? 'getbyid' : 'getbyloginname', value));
          return nothing;
        });
        default: return undefined;
      }
    }
  };
}

/** `ensureuser`: the site's user of a login name or an e-mail address. */
export function ensureUserResource(call: Call): Resource {
  return method(() => {
    const { logonName } = bodyOf(call);
    if (typeof logonName !== 'string') throw wrongType('Edm.String');
    return entityAnswer(userEntity(call.store, ensuredUser(call, logonName)));
  });
}
