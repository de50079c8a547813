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

/** People with their ids in the site's user list, to which newcomers are added. Fails with 'invalid' for somebody whom the directory has no longer. */
export async function ensurePeople({ sp }: Connection, people: Person[]): Promise<Person[]> {
  const known = new Map<number, Person>();
  for (const person of people) {
    const there = person.login === undefined ? person : await ensured(sp, person.login);
    known.set(there.id, there);
  }
  return Array.from(known.values());
}

async function ensured(sp: Connection['sp'], login: string): Promise<Person> {
  const { Id, Title } = await sp.web.ensureUser(login);
  return { id: Id, name: Title };
}
