import { Answer, entityAnswer } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { userMissing, userNotEnsured, wrongType } from '../http/errors';
import { Literal } from '../odata/path';
import { demand } from '../permissions/effective';
import { groupEntity, userEntity } from '../shapes/people';
import { Principal, groupsOf, principalById, principalByLogin, users } from '../store/principals';
import { Resource, method } from './resource';

/** A collection of users. */
export function usersAnswer(call: Call, found: Principal[]): Answer {
  return { kind: 'entities', set: 'SP.ApiData.Users', entities: found.map(user => userEntity(call.store, user)) };
}

/** A user of the site. Fails with SharePoint's 500 for one that is not there. */
export function userResource(call: Call, user: Principal | undefined): Resource {
  if (!user || user.kind === 'group') throw userMissing();
  return {
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
