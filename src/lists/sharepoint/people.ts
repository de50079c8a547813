import '@pnp/sp/profiles';
import { Person } from '../../domain';
import { FoundPerson, PeopleFinder } from '../people';
import { Connection } from './connect';
import { failingAs } from './failures';

/** More suggestions than that are better met by another letter. */
const mostFound = 20;
/** Bits of the service's PrincipalType and PrincipalSource. */
const usersOnly = 1;
const everySource = 15;

/** Finds people as SharePoint's own people picker does. */
export function createPeopleFinder(connection: Connection): PeopleFinder {
  return { find: text => failingAs('people', () => find(connection, text)) };
}

async function find({ sp }: Connection, text: string): Promise<FoundPerson[]> {
  const found = await sp.profiles.clientPeoplePickerSearchUser({
    QueryString: text, MaximumEntitySuggestions: mostFound, PrincipalType: usersOnly, PrincipalSource: everySource, AllowEmailAddresses: false,
    AllowMultipleEntities: false, AllowOnlyEmailAddresses: false, SharePointGroupID: 0
  });
  return found.filter(({ Key, EntityType }) => Key && EntityType === 'User').map(({ Key, DisplayText, Description, EntityData }) => {
    const { Title, Department, Email } = (EntityData ?? {}) as Partial<Record<'Title' | 'Department' | 'Email', string>>;
    return { login: Key, name: DisplayText || Description, detail: [Title, Department].filter(Boolean).join(', ') || Email || Description || '' };
  });
}

/**
 * People of several rows with their ids in the site's user list, to which newcomers are added; each of them is asked for once. Fails with
 * 'invalid' for somebody whom the directory has no longer.
 */
export async function ensurePeople({ sp }: Connection, rows: Person[][]): Promise<Person[][]> {
  const users = new Map<string, Person>();
  for (const { login } of rows.flat()) if (login !== undefined && !users.has(login)) users.set(login, await ensured(sp, login));
  const known = (person: Person): Person => (person.login === undefined ? person : users.get(person.login) ?? person);
  return rows.map(people => Array.from(new Map(people.map(known).map(person => [person.id, person])).values()));
}

async function ensured(sp: Connection['sp'], login: string): Promise<Person> {
  const { Id, Title } = await sp.web.ensureUser(login);
  return { id: Id, name: Title };
}
