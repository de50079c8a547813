import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { Connection, createSetupRepository } from '../../../src/lists/sharepoint';
import { startTenant } from '../support/tenant';

/** A local tenant's site for one test file, reached as any of its people. */
export interface Site {
  connect(account: string): Connection;
  /** Puts a person into a group, as the site's owner would. */
  join(group: string, account: string): Promise<void>;
  /** The id of a person on the site. */
  idOf(account: string): Promise<number>;
  /** Adds many rows at once, past HTTP. */
  fill(listUrl: string, rows: Record<string, unknown>[]): void;
  close(): Promise<void>;
}

const sitePath = '/sites/insidan';

/** Opens an empty site, or one that the plan owner has set up. */
export async function openSite({ setUp = false } = {}): Promise<Site> {
  const tenant = await startTenant();
  const site: Site = {
    connect: account => ({ sp: tenant.as(account), sitePath }),
    join: async (group, account) => {
      await tenant.as('nils.ahl').web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@bjorkvik.example`);
    },
    idOf: async account => (await tenant.as(account).web.currentUser.select('Id')()).Id,
    fill: (listUrl, rows) => void tenant.sharePoint.fill('karin.ahlgren', `${sitePath}/Lists/${listUrl}`, rows),
    close: async () => tenant.close()
  };
  if (setUp) {
    const repository = createSetupRepository(site.connect('karin.ahlgren'));
    const plan = await repository.plan();
    await repository.apply(plan, { language: 'sv', planOwners: [plan.user], planTitle: 'Handlingsplan 2026' }, () => undefined);
  }
  return site;
}

/** What a write ends with: the word given when it went well, else the HTTP status. */
export async function statusOf(write: Promise<unknown>, done: string): Promise<string | number> {
  try {
    await write;
    return done;
  } catch (error) {
    return (error as { status: number }).status;
  }
}
