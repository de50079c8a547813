import { entityAnswer } from '../http/answer';
import { Call } from '../http/call';
import { profileEntity, profileProperty } from '../shapes/profile';
import { StaffMember, loginOf, staff } from '../staff';
import { Resource, valueOf } from './resource';

/** `SP.UserProfiles.PeopleManager`, to be read. Somebody whom the directory has not answers without a name, as on the service. */
export function profilesResource(call: Call): Resource {
  const personOf = (login: string): StaffMember | undefined => staff.find(each => loginOf(each.account) === login.toLowerCase());
  const of = (login: string): Resource => ({ get: () => entityAnswer(profileEntity(personOf(login))) });
  return {
    step: segment => {
      switch (segment.name) {
        case 'getmyproperties': return of(call.user.login);
        case 'getpropertiesfor': return of(String(segment.named.accountname ?? segment.args?.[0]));
        case 'getuserprofilepropertyfor': return valueOf('Edm.String', () => profileProperty(personOf(String(segment.named.accountname)), String(segment.named.propertyname)));
        default: return undefined;
      }
    }
  };
}
