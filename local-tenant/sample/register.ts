import { IList } from '@pnp/sp/lists';
import { Person } from '../../src/domain';
import { ListDeclaration, encode, groupDeclarations, rolesList } from '../../src/lists/schema';
import { Connection, createImportRepository, createSetupRepository } from '../../src/lists/sharepoint';
import { pagePath } from '../page';
import { emailOf, loginOf, staff } from '../sharepoint';
import { sampleRoles, sampleUnits } from './plan';

/** The registers of the sample as they are stored: ids by code, and people by account. */
export interface Registers {
  unitIds: Map<string, number>;
  roleIds: Map<string, number>;
  people: Map<string, Person>;
}

/** Who is put into which of the plan's groups; the readers are all staff by themselves. */
const members = { responsible: ['samira.haddad', 'jonas.wik'], lexMariaEditors: ['lena.forsberg', 'tove.ek'] } as const;

/** A declared list on the connection's site. */
export function listAt({ sp, sitePath }: Connection, list: ListDeclaration): IList {
  return sp.web.getList(`${sitePath}/Lists/${list.url}`);
}

/** Runs the product's own set-up, puts the staff into its groups, and fills the registers of units and roles. */
export async function setUpRegisters(owner: Connection, language: 'sv' | 'en', planTitle: string): Promise<Registers> {
  const people = await peopleOnSite(owner);
  const setup = createSetupRepository(owner);
  const plan = await setup.plan();
  await setup.apply(plan, { language, planTitle, planOwners: [plan.user], pagePath }, () => undefined);
  await addMembers(owner, language);
  const repository = createImportRepository(owner);
  const units = await repository.ensureUnits(sampleUnits.map(unit => ({ ...unit })));
  const roles = await repository.ensureRoles(sampleRoles.map(({ code, name }) => ({ code, name })));
  const roleIds = new Map(roles.map(role => [role.code, role.id]));
  await nameHolders(owner, roleIds, people);
  return { unitIds: new Map(units.map(unit => [unit.code, unit.id])), roleIds, people };
}

async function peopleOnSite({ sp }: Connection): Promise<Map<string, Person>> {
  const users = await sp.web.siteUsers.select('Id', 'Title', 'Email')();
  return new Map(staff.flatMap(({ account }) => {
    const user = users.find(({ Email }) => Email === emailOf(account));
    return user ? [[account, { id: user.Id, name: user.Title, email: user.Email }] as const] : [];
  }));
}

async function addMembers({ sp }: Connection, language: 'sv' | 'en'): Promise<void> {
  for (const [key, accounts] of Object.entries(members)) {
    const group = groupDeclarations.find(declared => declared.key === key);
    if (!group) throw new Error(`The plan has no group ${key}`);
    for (const account of accounts) await sp.web.siteGroups.getByName(group.title[language]).users.add(loginOf(account));
  }
}

async function nameHolders(owner: Connection, roleIds: Map<string, number>, people: Map<string, Person>): Promise<void> {
  for (const { code, holders } of sampleRoles) {
    const named = holders.flatMap(account => people.get(account) ?? []);
    const id = roleIds.get(code);
    if (id !== undefined && named.length > 0) await listAt(owner, rolesList).items.getById(id).update(encode(rolesList, { people: named }));
  }
}
