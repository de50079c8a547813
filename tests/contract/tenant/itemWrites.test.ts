import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { addColumn, idOf, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant, testStart } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

beforeAll(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(
    sp, 'Aktiviteter',
    '<Field Type="Text" Name="Key" DisplayName="Nyckel" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
    '<Field Type="Note" Name="Text" DisplayName="Text" />',
    '<Field Type="Choice" Name="Effort" DisplayName="Effort"><Default>small</Default><CHOICES><CHOICE>small</CHOICE><CHOICE>large</CHOICE></CHOICES></Field>',
    '<Field Type="MultiChoice" Name="Tags" DisplayName="Tags"><CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE></CHOICES></Field>',
    '<Field Type="Number" Name="Percent" DisplayName="Percent" Min="0" Max="100"><Default>0</Default></Field>',
    '<Field Type="Boolean" Name="Help" DisplayName="Help"><Default>0</Default></Field>',
    '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly" />',
    '<Field Type="User" Name="Owner" DisplayName="Owner" />',
    '<Field Type="UserMulti" Mult="TRUE" Name="People" DisplayName="People" />',
    '<Field Type="URL" Name="Link" DisplayName="Link" />',
    '<Field Type="Calculated" Name="Points" DisplayName="Points" ResultType="Number"><Formula>=IF([Effort]="small",3,IF([Effort]="large",1,0))+[Percent]/100</Formula></Field>'
  );
  await addColumn(list, `<Field Type="Lookup" Name="Parent" DisplayName="Parent" List="${await idOf(list)}" ShowField="Title" />`);
  await addColumn(list, `<Field Type="LookupMulti" Mult="TRUE" Name="Others" DisplayName="Others" List="${await idOf(list)}" ShowField="Title" />`);
  await list.items.add({ Title: 'Först' });
});
beforeEach(() => { tenant.clock.now = testStart; });
afterAll(() => tenant.close());

const etagOf = async (id: number): Promise<string> => (await list.items.getById(id)())['odata.etag'];

test('R60 an add answers 201, the whole row, and an ETag of guid and number in the header, of the number in the body', async () => {
  const response = await tenant.request('karin.ahlgren', `web/lists('${await idOf(list)}')/items`, {
    method: 'POST', body: '{"Title":"Ny"}', headers: { 'content-type': 'application/json;charset=utf-8' }
  });
  const body = await response.json() as Record<string, unknown>;
  expect(response.status).toBe(201);
  expect(response.headers.get('etag')).toBe(`"${String(body['odata.id'])},1"`);
  expect(response.headers.get('location')).toBe(`${tenant.url}/_api/${String(body['odata.editLink'])}`);
  expect(body).toMatchObject({ 'odata.type': 'SP.Data.AktiviteterListItem', 'odata.etag': '"1"', Title: 'Ny', AuthorId: 11, OData__UIVersionString: '1.0', Attachments: false });
});

test('R61 what is not written is empty as SharePoint writes it, or the column’s default', async () => {
  const row = await list.items.add({ Title: 'Tom' });
  expect(row).toMatchObject({
    Key: null, Text: null, Effort: 'small', Tags: null, Percent: 0, Help: false, Due: null, OwnerId: null, OwnerStringId: null, PeopleId: null,
    PeopleStringId: null, Link: null, ParentId: null, OthersId: [], Points: '3.00000000000000'
  });
});

test('R62 every type is read as it was written', async () => {
  const first = await list.items.add({ Title: 'Mål' });
  const written = {
    Title: 'Åtgärd <b>1</b>', Text: 'rad 1\nrad 2', Effort: 'large', Tags: ['b', 'a'], Percent: 12.5, Help: true, Due: '2026-03-01T12:00:00Z',
    OwnerId: 12, PeopleId: [11, 13], Link: { Url: 'https://example.com', Description: '' }, ParentId: first.Id, OthersId: [first.Id]
  };
  const row = await list.items.add(written);
  expect(row).toMatchObject({ ...written, Link: { Url: 'https://example.com', Description: 'https://example.com' }, OwnerStringId: '12', PeopleStringId: ['11', '13'], Points: '1.12500000000000' });
  expect(await list.items.getById(row.Id)()).toMatchObject({ ...written, Link: { Url: 'https://example.com', Description: 'https://example.com' } });
});

test('R63 an update answers 204 with the new ETag, changes what it names, and takes part in the version', async () => {
  const row = await list.items.add({ Title: 'Före', Percent: 10 });
  const { etag } = await list.items.getById(row.Id).update({ Title: 'Efter' }, row['odata.etag']) as { etag: string };
  expect(etag).toBe(`"${row['odata.id']},2"`);
  expect(await list.items.getById(row.Id)()).toMatchObject({ Title: 'Efter', Percent: 10, OData__UIVersionString: '2.0', 'odata.etag': '"2"' });
});

test('R64 a stale ETag is 412, for update and delete, and changes nothing; the number, the guid with it, and * fit', async () => {
  const row = await list.items.add({ Title: 'A' });
  const item = list.items.getById(row.Id);
  await item.update({ Title: 'B' }, '"1"');
  const stale = await refusal(item.update({ Title: 'C' }, '"1"'));
  expect(stale).toMatchObject({ status: 412, code: -1, text: `The request ETag value '"1"' does not match the object's ETag value '"${row['odata.id']},2"'.` });
  expect((await refusal(item.delete('"1"'))).status).toBe(412);
  expect((await item()).Title).toBe('B');
  await item.update({ Title: 'D' }, `"${row['odata.id']},2"`);
  await item.update({ Title: 'E' }, '*');
  expect((await item()).Title).toBe('E');
});

test('R65 an update of an item without If-Match is refused', async () => {
  const row = await list.items.add({ Title: 'A' });
  const response = await tenant.request('karin.ahlgren', `web/lists('${await idOf(list)}')/items(${row.Id})`, {
    method: 'POST', body: '{"Title":"B"}', headers: { 'content-type': 'application/json', 'x-http-method': 'MERGE' }
  });
  expect(response.status).toBe(400);
});

test('R66 a delete answers 200 with nothing; the row is 404 after it, and its id is not given again', async () => {
  const row = await list.items.add({ Title: 'Bort' });
  const response = await tenant.request('karin.ahlgren', `web/lists('${await idOf(list)}')/items(${row.Id})`, { method: 'POST', headers: { 'x-http-method': 'DELETE', 'if-match': '*' } });
  expect([response.status, await response.text()]).toEqual([200, '']);
  expect(await refusal(list.items.getById(row.Id)())).toEqual({
    status: 404, code: -2130575338, kind: 'System.ArgumentException', text: 'Item does not exist. It may have been deleted by another user.'
  });
  expect((await list.items.add({ Title: 'Ny' })).Id).toBe(row.Id + 1);
});

test('R67 recycle answers a guid; the row is gone from the list', async () => {
  const row = await list.items.add({ Title: 'Papperskorg' });
  expect(await list.items.getById(row.Id).recycle()).toMatch(/^[0-9a-f-]{36}$/);
  expect((await refusal(list.items.getById(row.Id)())).status).toBe(404);
});

test('R68 a second row with a unique value is 500, without regard to case; an update to it too', async () => {
  const first = await list.items.add({ Title: 'A', Key: 'k-1' });
  const second = await list.items.add({ Title: 'B', Key: 'k-2' });
  const refused = { status: 500, code: -2130575169, kind: 'Microsoft.SharePoint.SPDuplicateValuesFoundException', text: expect.stringContaining('[Nyckel]') };
  expect(await refusal(list.items.add({ Title: 'C', Key: 'K-1' }))).toMatchObject(refused);
  expect(await refusal(list.items.getById(second.Id).update({ Key: 'k-1' }))).toMatchObject(refused);
  await list.items.getById(first.Id).update({ Key: 'k-1', Title: 'samma rad' });
});

test('R69 properties that are not there, and values of another type, are refused with 400', async () => {
  const cases: [Record<string, unknown>, RegExp][] = [
    [{ Saknas: 'x' }, /^The property 'Saknas' does not exist on type 'SP\.Data\.AktiviteterListItem'/],
    [{ __metadata: { type: 'x' } }, /^The property '__metadata' does not exist/],
    [{ Owner: 12 }, /^The property 'Owner' does not exist/],
    [{ Title: 1 }, /expected type 'Edm\.String'/],
    [{ Percent: '5' }, /expected type 'Edm\.Double'/],
    [{ Help: 1 }, /expected type 'Edm\.Boolean'/],
    [{ Due: 'i morgon' }, /expected type 'Edm\.DateTime'/],
    [{ OwnerId: '12' }, /expected type 'Edm\.Int32'/],
    [{ Title: { a: 1 } }, /'StartObject' node was found.*'PrimitiveValue' node was expected/]
  ];
  for (const [body, text] of cases) {
    const refused = await refusal(list.items.add(body));
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(text);
  }
});

test('R70 several values are a plain array in plain JSON and stand in results in verbose JSON, never the other way', async () => {
  expect((await refusal(list.items.add({ OthersId: { results: [1] } }))).text).toMatch(/'StartArray' node was expected/);
  const verbose = (body: unknown): Promise<Response> => tenant.request('karin.ahlgren', 'web/lists/getByTitle(\'Aktiviteter\')/items', {
    method: 'POST', body: JSON.stringify(body), headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' }
  });
  const taken = await verbose({ __metadata: { type: 'SP.Data.AktiviteterListItem' }, PeopleId: { results: [11, 12] } });
  expect(taken.status).toBe(201);
  expect(((await taken.json()) as { d: Record<string, unknown> }).d.PeopleId).toEqual({ results: [11, 12] });
  expect((await verbose({ PeopleId: [11] })).status).toBe(400);
});

test('R71 text over the column’s length, links over 255, and people or rows that are not there are refused', async () => {
  expect((await refusal(list.items.add({ Title: 'x'.repeat(256) }))).text).toMatch(/^Invalid text value\./);
  expect((await refusal(list.items.add({ Link: { Url: `https://example.com/${'x'.repeat(255)}` } }))).text).toMatch(/^Invalid URL value\./);
  expect((await refusal(list.items.add({ PeopleId: [11, 999] }))).text).toMatch(/^The user does not exist/);
  expect((await refusal(list.items.add({ ParentId: 9999 }))).text).toMatch(/^Invalid look-up value\./);
  expect((await list.items.add({ Text: 'x'.repeat(70_000) })).Text.length).toBe(70_000);
});

test('R72 REST checks neither choices, nor required columns, nor the limits of numbers', async () => {
  expect(await list.items.add({ Effort: 'enormous', Percent: 1000 })).toMatchObject({ Title: null, Effort: 'enormous', Percent: 1000 });
});

test('R73 read-only columns are passed over in a write', async () => {
  const row = await list.items.add({ Title: 'A', Created: '2001-01-01T00:00:00Z', AuthorId: 12, Points: '99' });
  expect(row).toMatchObject({ Created: '2026-11-23T08:00:00Z', AuthorId: 11, Points: '3.00000000000000' });
});

test('R74 moments are kept in UTC with whole seconds; one without zone is the site’s own time, summer time included', async () => {
  const due = async (text: string): Promise<unknown> => (await list.items.add({ Due: text })).Due;
  expect(await due('2026-03-01T12:34:56.789Z')).toBe('2026-03-01T12:34:56Z');
  expect(await due('2026-03-01T12:00:00+02:00')).toBe('2026-03-01T10:00:00Z');
  expect(await due('2026-03-01')).toBe('2026-02-28T23:00:00Z');
  expect(await due('2026-07-01T00:00:00')).toBe('2026-06-30T22:00:00Z');
});

test('R75 versions come newest first, each with the row as it was and who changed it; the oldest go beyond the list’s limit', async () => {
  const row = await list.items.add({ Title: 'v1', ParentId: 1, OwnerId: 13 });
  tenant.clock.now = new Date('2026-11-23T08:20:00Z');
  const nils = tenant.as('nils.ahl').web.lists.getByTitle('Aktiviteter').items.getById(row.Id);
  await nils.update({ Title: 'v2' });
  const versions = await list.items.getById(row.Id).versions() as unknown as Record<string, unknown>[];
  expect(versions).toMatchObject([
    { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Title: 'v2', Created: '2026-11-23T08:20:00', Editor: { LookupId: 16, LookupValue: 'Nils Ahl', Email: 'nils.ahl@bjorkvik.example' } },
    { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'v1', Created: '2026-11-23T08:00:00', Editor: { LookupId: 11 }, Owner: { LookupId: 13, LookupValue: 'Jonas Wik' }, Parent: { LookupId: 1, LookupValue: 'Först' } }
  ]);
  await list.update({ MajorVersionLimit: 3 } as never);
  for (const title of ['v3', 'v4', 'v5']) await nils.update({ Title: title });
  expect((await list.items.getById(row.Id).versions.select('Title')()).map(version => version.Title)).toEqual(['v5', 'v4', 'v3']);
});

test('R76 without versioning no version is kept, and the ETag counts on', async () => {
  const other = await makeList(sp, 'Utan versioner');
  await other.update({ EnableVersioning: false });
  const row = await other.items.add({ Title: 'a' });
  await other.items.getById(row.Id).update({ Title: 'b' }, row['odata.etag']);
  expect((await other.items.getById(row.Id).versions()).length).toBe(1);
  expect((await other.items.getById(row.Id)())['odata.etag']).toBe('"2"');
});

test('R77 a calculated column is computed when the row is written, and for the rows that were there when it is added', async () => {
  await addColumn(list, '<Field Type="Calculated" Name="Label" DisplayName="Label" ResultType="Text"><Formula>=[Effort]&amp;": "&amp;IF(AND([Percent]&gt;=50,NOT([Percent]=100)),"halva","annat")</Formula></Field>');
  const row = await list.items.add({ Title: 'x', Percent: 60 });
  expect(row.Label).toBe('small: halva');
  await list.items.getById(row.Id).update({ Percent: 100, Effort: 'large' });
  expect((await list.items.getById(row.Id)()).Label).toBe('large: annat');
  expect((await list.items.getById(1)()).Label).toBe('small: annat');
  expect(await etagOf(row.Id)).toBe('"2"');
});
