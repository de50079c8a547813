import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { profileEntity } from '../shapes/profile';
import { loginOf, staff } from '../staff';
import { Resource } from './resource';

/** `SP.UserProfiles.PeopleManager`, to be read. Somebody whom the directory has not answers without a name, as on the service. */
export function profilesResource(call: Call): Resource {
  const of = (login: string): Resource => ({ get: () => entityAnswer(profileEntity(staff.find(each => loginOf(each.account) === login.toLowerCase()))) });
  return {
    step: segment => {
      switch (segment.name) {
        case 'getmyproperties': return of(call.user.login);
        case 'getpropertiesfor': return of(String(segment.named.accountname ?? segment.args?.[0]));
        default: return undefined;
      }
    }
  };
}
