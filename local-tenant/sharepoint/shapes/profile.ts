import { Entity } from '../odata/entity';
import { StaffMember, emailOf, loginOf } from '../staff';

const property = (Key: string, Value: string): Record<string, string> => ({ Key, Value, ValueType: 'Edm.String' });

function properties({ account, name, title, department }: StaffMember): Record<string, string>[] {
  const [first, ...rest] = name.split(' ');
  return [
    property('AccountName', loginOf(account)), property('FirstName', first), property('LastName', rest.join(' ')), property('PreferredName', name),
    property('Department', department), property('Title', title), property('WorkEmail', emailOf(account)), property('UserName', emailOf(account))
  ];
}

/** One property of a person's profile by its name; empty when it, or the person, is not there. */
export const profileProperty = (person: StaffMember | undefined, name: string): string => (person ? properties(person) : []).find(({ Key }) => Key === name)?.Value ?? '';

/** A person's profile. */
export function profileEntity(person: StaffMember | undefined): Entity {
  const login = person ? loginOf(person.account) : null;
  return {
    type: 'SP.UserProfiles.PersonProperties',
    set: 'SP.UserProfiles.PersonProperties',
    path: 'sp.userprofiles.peoplemanager/getpropertiesfor',
    members: {
      AccountName: login, DirectReports: [], DisplayName: person?.name ?? null, Email: person ? emailOf(person.account) : null, ExtendedManagers: [],
      ExtendedReports: login ? [login] : [], IsFollowed: false, LatestPost: null, Peers: [], PersonalSiteHostUrl: null, PersonalUrl: null, PictureUrl: null,
      Title: person?.title ?? null, UserProfileProperties: person ? properties(person) : [], UserUrl: null
    }
  };
}
