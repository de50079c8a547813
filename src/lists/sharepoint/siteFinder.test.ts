import { PlanFailure } from '../failure';
import { connectTo } from './connect';
import { createSiteFinder } from './siteFinder';

const tenant = 'https://bjorkvik.sharepoint.com';

/** A row as the search answers it: cells of key, value and type. */
function row(path: string, web: string, title: string | null): unknown {
  const cells = { Path: path, SPWebUrl: web, SiteTitle: title, DocId: '17' };
  return { Cells: Object.entries(cells).map(([Key, Value]) => ({ Key, Value, ValueType: 'Edm.String' })) };
}

function finderOn(answer: unknown, status = 200) {
  const asked: string[] = [];
  const ports = {
    fetch: async (url: string) => { asked.push(url); return new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } }); },
    now: () => 0, after: () => () => undefined, random: () => 0
  };
  return { asked, finder: createSiteFinder(connectTo({ siteUrl: tenant, ports })) };
}

const answerWith = (...Rows: unknown[]): unknown => ({ PrimaryQueryResult: { RelevantResults: { RowCount: Rows.length, Table: { Rows } } } });

test('the sites of the lists that the set-up made are found, each once, by their address and not by their name', async () => {
  const { asked, finder } = finderOn(answerWith(
    row(`${tenant}/sites/kvalitet/Lists/HandlingsplanSettings/AllItems.aspx`, `${tenant}/sites/kvalitet`, 'Kvalitet och utveckling'),
    row(`${tenant}/sites/Kvalitet/Lists/HandlingsplanSettings`, `${tenant}/sites/Kvalitet`, 'Kvalitet och utveckling'),
    row(`${tenant}/sites/annat/Lists/Instllningar/AllItems.aspx`, `${tenant}/sites/annat`, 'Annat'),
    row(`${tenant}/Lists/HandlingsplanSettings/AllItems.aspx`, tenant, null)
  ));
  expect(await finder.find()).toEqual([{ path: '/sites/Kvalitet', title: 'Kvalitet och utveckling' }, { path: '/', title: '/' }]);
  const { pathname, searchParams } = new URL(asked[0]);
  expect(pathname).toBe('/_api/search/query');
  expect(searchParams.get('querytext')).toBe("'contentclass:STS_List_GenericList AND (Title:\"Handlingsplan: inställningar\" OR Title:\"Action plan: settings\")'");
  expect(asked[0]).not.toContain('+');
});

test('nothing found is nothing, not a failure', async () => {
  expect(await finderOn(answerWith()).finder.find()).toEqual([]);
  expect(await finderOn({ PrimaryQueryResult: null }).finder.find()).toEqual([]);
});

test('a search that is refused fails by its reason', async () => {
  await expect(finderOn({}, 403).finder.find()).rejects.toMatchObject({ reason: 'forbidden' });
  await expect(finderOn({}, 501).finder.find()).rejects.toBeInstanceOf(PlanFailure);
});
