import '@pnp/sp/site-users/web';
import { selectOf, decodeAll, unitsList } from '../../schema';
import { readTogether, valueOf } from '../batch';
import { Connection, listOf } from '../connect';
import { pageSize } from '../pageSize';

/** SharePoint's PrincipalType of people: not groups, not “everyone”. */
const people = 1;

/** Display names of the site's people, and names of units. */
export async function readNames(connection: Connection): Promise<{ people: string[]; units: string[] }> {
  const [users, units] = await readTogether<[{ Title: string }[], unknown[]]>(connection, [
    sp => sp.web.siteUsers.select('Title').filter(`PrincipalType eq ${people}`)(),
    sp => listOf(connection, unitsList, sp).items.select(...selectOf(unitsList)).top(pageSize)()
  ]);
  const named = (names: string[]): string[] => Array.from(new Set(names.map(name => name.trim()).filter(name => name !== '')));
  return { people: named(valueOf(users).map(({ Title }) => Title ?? '')), units: named(decodeAll(unitsList, valueOf(units)).rows.map(({ name }) => name)) };
}
