import { SPFx, spfi } from '@pnp/sp';
import type { ISPFXContext } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { Item, Row, expand, select, toRow } from './row';

/** Reads the list as @pnp/sp's page on paging shows it: `for await` over pages of 1,000. Each page is handed on when it comes. */
export async function readRows(context: ISPFXContext & { pageContext: { web: { serverRelativeUrl: string } } }, onPage: (rows: Row[]) => void): Promise<void> {
  const sp = spfi().using(SPFx(context));
  const listAt = (url: string) => sp.web.getList(`${context.pageContext.web.serverRelativeUrl}/Lists/${url}`);
  const themes = listAt('HandlingsplanThemes').items.select('HPKey', 'Title').top(1000)<{ HPKey: string; Title: string }[]>();
  for await (const items of listAt('HandlingsplanActivities').items.select(...select).expand(...expand).top(1000)) {
    const names = new Map((await themes).map(theme => [theme.HPKey, theme.Title]));
    const now = Date.now();
    onPage((items as Item[]).map(item => toRow(item, names, now)));
  }
}
