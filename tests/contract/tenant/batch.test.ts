import { SPFI } from '@pnp/sp';
import { IItems } from '@pnp/sp/items';
import { IList } from '@pnp/sp/lists';
import { addMany, idOf, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(sp, 'Batch', '<Field Type="Text" Name="Key" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
});
afterAll(() => tenant.close());

test('R20 a batch’s answers come in the order of its requests, reads and writes mixed', async () => {
  const [batch, run] = sp.batched();
  await makeList(sp, 'Ordning');
  const items = (): IItems => batch.web.lists.getByTitle('Ordning').items;
  const answers = [items().add({ Title: 'ett' }), items().select('Title')(), items().add({ Title: 'två' }), items().select('Title')(), batch.web.currentUser()];
  await run();
  const [first, one, second, two, user] = await Promise.all(answers) as [{ Id: number }, { Title: string }[], { Id: number }, { Title: string }[], { Title: string }];
  expect([first.Id, second.Id]).toEqual([1, 2]);
  expect(one.map(row => row.Title)).toEqual(['ett']);
  expect(two.map(row => row.Title)).toEqual(['ett', 'två']);
  expect(user.Title).toBe('Karin Ahlgren');
});

test('R21 a part that fails does not stop the others, and nothing is taken back', async () => {
  const [batch, run] = sp.batched();
  const items = (): IItems => batch.web.lists.getByTitle('Batch').items;
  const answers = [items().add({ Title: 'a', Key: 'same' }), items().add({ Title: 'b', Key: 'same' }), items().getById(999)(), items().add({ Title: 'c' })];
  const settled = Promise.allSettled(answers);
  await run();
  expect((await settled).map(each => each.status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(await refusal(answers[1])).toMatchObject({ status: 500, code: -2130575169 });
  expect(await refusal(answers[2])).toMatchObject({ status: 404, code: -2130575338 });
  expect((await list.items.filter('Title eq \'c\'')()).length).toBe(1);
});

test('R22 parts run with the rights of the one who sends the batch', async () => {
  const [batch, run] = tenant.as('alva.nyman').batched();
  const answer = batch.web.lists.getByTitle('Batch').items.add({ Title: 'nej' });
  const caught = refusal(answer);
  await run();
  expect(await caught).toMatchObject({ status: 403, code: -2147024891 });
});

test('R23 a batch of more than a hundred requests is refused', async () => {
  const id = await idOf(list);
  await addMany(tenant, id, Array.from({ length: 100 }, (_, n) => ({ Title: `rad ${n}` })));
  const part = '--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ' + `${tenant.url}/_api/web/currentuser HTTP/1.1\n\n`;
  const response = await tenant.request('karin.ahlgren', '$batch', {
    method: 'POST', body: `${part.repeat(101)}--b--\n`, headers: { 'content-type': 'multipart/mixed; boundary=b' }
  });
  expect(response.status).toBe(400);
});

test('R24 the answer is flat, its lines end with CRLF, and a line break follows the last boundary', async () => {
  const part = (line: string): string => `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\naccept: application/json;odata=nometadata\n\n`;
  const response = await tenant.request('karin.ahlgren', '$batch', {
    method: 'POST', headers: { 'content-type': 'multipart/mixed; boundary=b' },
    body: `${part(`GET ${tenant.url}/_api/web/title`)}${part(`GET ${tenant.url}/_api/web/getUserById(9999)`)}--b--\n`
  });
  const text = await response.text();
  const boundary = /boundary=(batchresponse_[0-9a-f-]+)/.exec(response.headers.get('content-type')!)![1];
  expect(text.split(`--${boundary}\r\n`).length).toBe(3);
  expect(text.endsWith(`--${boundary}--\r\n`)).toBe(true);
  expect(text).toContain('HTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json;odata=nometadata;streaming=true;charset=utf-8\r\n\r\n{"value":"Insidan"}\r\n');
  expect(text).toContain('HTTP/1.1 500 Internal Server Error\r\n');
  expect(text).not.toContain('changeset');
});
