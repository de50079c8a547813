import '@pnp/sp/site-users/web';
import { Person } from '../../../domain';
import { Connection } from '../connect';
import { personFrom } from '../loadPlan';

/** The signed-in person on the site. */
export async function readUser({ sp }: Connection): Promise<Person> {
  const { email, ...person } = personFrom(await sp.web.currentUser.select('Id', 'Title', 'Email')());
  return email ? { ...person, email } : person;
}
