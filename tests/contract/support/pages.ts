import { SPFI } from '@pnp/sp';
import '@pnp/sp/clientside-pages';
import '@pnp/sp/comments/clientside-page';
import '@pnp/sp/files';
import { ClientsideText, IClientsidePage } from '@pnp/sp/clientside-pages';
import { IItem } from '@pnp/sp/items';
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
  const page = await sp.web.loadClientsidePage(address(name));
  return page.sections[0].columns[0].getControl<ClientsideText>(0).text;
}

/** What @pnp/sp does not call: a method of a page. */
export function callPage(tenant: TestTenant, account: string, id: number, method: string, body: unknown = {}): Promise<Response> {
  return tenant.request(account, `sitepages/pages(${id})/${method}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

/** A page as `_api/sitepages` gives it, as far as the tests read it. */
export interface PageJson {
  Id: number;
  Title: string;
  FileName: string;
  Version: string;
  PromotedState: number;
  FirstPublished: string;
  IsPageCheckedOutToCurrentUser: boolean;
  CanvasContent1: string;
  VersionInfo: { LastVersionCreatedBy: string };
}

export const address = (name: string): string => `${pagesUrl}/${name}.aspx`;
export const idOf = async (page: IClientsidePage): Promise<number> => (await page.getItem<{ Id: number }>('Id')).Id;
export const itemOf = (tenant: TestTenant, account: string, id: number): IItem => tenant.as(account).web.getList(pagesUrl).items.getById(id);

/** A page as somebody reads it. */
export async function pageOf(tenant: TestTenant, account: string, id: number): Promise<PageJson> {
  return (await tenant.request(account, `sitepages/pages(${id})`)).json() as Promise<PageJson>;
}
