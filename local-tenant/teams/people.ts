import { StaffMember, emailOf, loginOf, objectId, staff } from '../sharepoint';
import type { Person } from './browser/boot';

const personOf = ({ account, name, title }: StaffMember): Person => ({ account, name, title, email: emailOf(account), objectId: objectId(loginOf(account)) });

/** The staff as Teams knows them. */
export const people: readonly Person[] = staff.map(personOf);

/** Somebody of the staff. Throws for an account that is not on it. */
export function personWith(account: string): Person {
  const person = people.find(each => each.account === account);
  if (!person) throw new Error(`${account} is not on the staff`);
  return person;
}
