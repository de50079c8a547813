import { createHash } from 'node:crypto';
import { emailOf, loginOf, StaffMember } from '../staff';
import { Principal } from '../store/principals';

/** A person or a group as the people picker gives it. */
export interface PickerEntity {
  Key: string;
  Description: string;
  DisplayText: string;
  EntityType: string;
  ProviderDisplayName: string;
  ProviderName: string;
  IsResolved: boolean;
  EntityData: Record<string, string>;
  MultipleMatches: PickerEntity[];
}

/** An id in the directory, the same each time. */
export function objectId(login: string): string {
  const hex = createHash('sha1').update(login).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}

export function personEntity({ account, name, title, department }: StaffMember): PickerEntity {
  const [Key, email] = [loginOf(account), emailOf(account)];
  return {
    Key, Description: email, DisplayText: name, EntityType: 'User', ProviderDisplayName: 'Tenant', ProviderName: 'Tenant', IsResolved: true,
    EntityData: { IsAltSecIdPresent: 'False', Title: title, Email: email, MobilePhone: '', ObjectId: objectId(Key), Department: department }, MultipleMatches: []
  };
}

export function groupPickerEntity({ id, title }: Principal): PickerEntity {
  return {
    Key: title, Description: title, DisplayText: title, EntityType: 'SPGroup', ProviderDisplayName: '', ProviderName: '', IsResolved: true,
    EntityData: { SPGroupID: String(id), AccountName: title, PrincipalType: 'SharePointGroup' }, MultipleMatches: []
  };
}

/** A text that nobody was found for. */
export function unresolved(text: string, matches: PickerEntity[]): PickerEntity {
  return {
    Key: text, Description: text, DisplayText: text, EntityType: '', ProviderDisplayName: '', ProviderName: '', IsResolved: false, EntityData: {},
    MultipleMatches: matches
  };
}
