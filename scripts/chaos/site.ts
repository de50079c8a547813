import '@pnp/sp/site-groups/web';
import { SharePoint, loginOf } from '../../local-tenant/sharepoint';
import { activitiesList } from '../../src/lists/schema';
import { Connection, TransportPorts, connectTo, createSetupRepository } from '../../src/lists/sharepoint';
import { serveTenant } from '../servedTenant';
import { Random } from './random';

/** A tenant of the chaos, over real HTTP, with the plan's lists in it. */
export interface ChaosSite {
  sharePoint: SharePoint;
  connect(account: string, random: Random): Connection;
  close(): Promise<void>;
}

/** Everybody's time runs so many times faster, so that waits of seconds take milliseconds. */
const haste = 100;

function hastyPorts(now: () => number, random: Random): TransportPorts {
  return {
    fetch: (url, init) => fetch(url, init),
    now,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds / haste);
      return () => clearTimeout(timer);
    },
    random: () => random.next()
  };
}

/** Opens a site that the plan owner has set up, with two heads among the responsible. */
export async function openChaosSite(random: Random): Promise<ChaosSite> {
  const began = Date.now();
  const start = Date.parse('2026-11-23T08:00:00Z');
  const clock = (): number => start + (Date.now() - began) * haste;
  const { sharePoint, siteUrl, close } = await serveTenant(':memory:', () => new Date(clock()));
  const connect = (account: string, chance: Random): Connection =>
    connectTo({ siteUrl, headers: { 'X-Local-User': account }, ports: hastyPorts(clock, chance) });
  await setUp(connect('karin.ahlgren', random));
  return { sharePoint, connect, close };
}

async function setUp(owner: Connection): Promise<void> {
  const repository = createSetupRepository(owner);
  const plan = await repository.plan();
  await repository.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026' }, () => undefined);
  // The oracle reads what every row has been; a usual list forgets all but the last versions.
  const activities = owner.sp.web.getList(`${owner.sitePath}/Lists/${activitiesList.url}`);
  await activities.update({ EnableVersioning: true, MajorVersionLimit: 50_000 }, ((await activities.select('Id')()) as { 'odata.etag'?: string })['odata.etag']);
  for (const head of ['samira.haddad', 'jonas.wik']) await owner.sp.web.siteGroups.getByName('Ansvariga').users.add(loginOf(head));
}
