import { SPFI } from '@pnp/sp';
import '@pnp/sp/clientside-pages';
import '@pnp/sp/comments/clientside-page';
import '@pnp/sp/files';
import { ClientsideText, IClientsidePage } from '@pnp/sp/clientside-pages';
import { TestTenant } from './tenant';

/** Where the page library stands. */
export const pagesUrl = '/sites/insidan/SitePages';

/** A page with one text, published or as its maker works on it. */
export async function makePage(sp: SPFI, name: string, text: string, publish: boolean): Promise<IClientsidePage> {
  const page = await sp.web.addClientsidePage(name, name);
  page.addSection().addControl(new ClientsideText(text));
  await page.save(publish);
  return page;
}

/** The text of a page's first control, as it is read again. */
export async function textOf(sp: SPFI, name: string): Promise<string> {
  const page = await sp.web.loadClientsidePage(`${pagesUrl}/${name}.aspx`);
  return page.sections[0].columns[0].getControl<ClientsideText>(0).text;
}

/** What @pnp/sp does not call: a method of a page. */
export function callPage(tenant: TestTenant, account: string, id: number, method: string, body: unknown = {}): Promise<Response> {
  return tenant.request(account, `sitepages/pages(${id})/${method}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}
