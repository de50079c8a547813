import { SPFI } from '@pnp/sp';
import { IFieldInfo } from '@pnp/sp/fields';
import { IList } from '@pnp/sp/lists';
import { TestTenant } from './tenant';

/** Bits of `Options`: take `Name` as the internal name, and show the column in the default view. */
export const hinted = 8;
export const shown = 16;

/** Adds a column from its XML. */
export function addColumn(list: IList, xml: string, options = hinted): Promise<Partial<IFieldInfo>> {
  return list.fields.createFieldAsXml({ SchemaXml: xml, Options: options } as never);
}

/** A list with the columns given as XML. */
export async function makeList(sp: SPFI, title: string, ...columns: string[]): Promise<IList> {
  const { Id } = await sp.web.lists.add(title);
  const list = sp.web.lists.getById(Id);
  for (const xml of columns) await addColumn(list, xml);
  return list;
}

/** A list with the address of a list known by its id, for the lookups that point at it. */
export const idOf = async (list: IList): Promise<string> => (await list.select('Id')()).Id;

/** Adds many rows as the plan owner, a hundred a batch, written by hand: quicker than @pnp/sp for thousands. Throws when one is refused. */
export async function addMany(tenant: TestTenant, listId: string, rows: Record<string, unknown>[]): Promise<void> {
  const part = (row: Record<string, unknown>): string => [
    '--c', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '',
    `POST ${tenant.url}/_api/web/lists('${listId}')/items HTTP/1.1`, 'accept: application/json;odata=nometadata', 'content-type: application/json', '', JSON.stringify(row), ''
  ].join('\n');
  for (let at = 0; at < rows.length; at += 100) {
    const changeset = `--b\nContent-Type: multipart/mixed; boundary=c\n\n${rows.slice(at, at + 100).map(part).join('\n')}--c--\n\n--b--\n`;
    const response = await tenant.request('karin.ahlgren', '$batch', { method: 'POST', body: changeset, headers: { 'content-type': 'multipart/mixed; boundary=b' } });
    const refused = /HTTP\/1\.1 [45]\d\d[\s\S]*/.exec(await response.text());
    if (refused) throw new Error(refused[0].slice(0, 500));
  }
}
