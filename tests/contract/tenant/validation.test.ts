import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { addColumn, makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let sp: SPFI;
let list: IList;

const failed = { status: 500, code: -2130575162, kind: 'Microsoft.SharePoint.SPListDataValidationException', text: 'List data validation failed.' };

beforeEach(async () => {
  tenant = await startTenant();
  sp = tenant.as('karin.ahlgren');
  list = await makeList(sp, 'Plan', '<Field Type="Number" Name="From" DisplayName="Från" />', '<Field Type="Number" Name="To" DisplayName="Till" />');
});
afterEach(() => tenant.close());

const titles = async (): Promise<string[]> => (await list.items.select('Title')()).map(row => row.Title as string);

test('R78 a row that does not meet the list’s formula is 500 and not saved, added or changed, alone or in a batch; the list’s own message stands instead', async () => {
  await list.update({ ValidationFormula: '=[Till]>=[Från]' });
  expect((await list.select('ValidationFormula')() as { ValidationFormula?: string }).ValidationFormula).toBe('=[To]>=[From]');
  await list.items.add({ Title: 'går', From: 1, To: 2 });
  expect(await refusal(list.items.add({ Title: 'går inte', From: 3, To: 2 }))).toEqual(failed);
  expect(await refusal(list.items.getById(1).update({ Title: 'ändrad', From: 3 }))).toEqual(failed);
  const [batch, run] = sp.batched();
  const answers = [batch.web.lists.getByTitle('Plan').items.add({ Title: 'nej', From: 9, To: 1 }), batch.web.lists.getByTitle('Plan').items.add({ Title: 'ja', From: 1, To: 9 })];
  const caught = refusal(answers[0]);
  await run();
  expect(await caught).toEqual(failed);
  expect(await titles()).toEqual(['går', 'ja']);
  await list.update({ ValidationMessage: 'Till ska vara efter Från.' });
  expect((await refusal(list.items.add({ Title: 'nej', From: 3, To: 2 }))).text).toBe('Till ska vara efter Från.');
  await list.update({ ValidationFormula: null } as never);
  await list.items.add({ Title: 'fritt', From: 3, To: 2 });
});

test('R78 a formula that names no column of the list is refused, as for a calculated column', async () => {
  expect((await refusal(list.update({ ValidationFormula: '=[Saknas]>1' }))).code).toBe(-2130575270);
  expect((await refusal(list.update({ ValidationFormula: '=[Till]>' }))).code).toBe(-2130575270);
});

test('R79 a column’s formula speaks of its own column and holds what is written, with its message', async () => {
  await addColumn(list, '<Field Type="Number" Name="Percent" DisplayName="Procent"><Validation Message="Mellan 0 och 100.">=AND([Procent]&gt;=0,[Procent]&lt;=100)</Validation></Field>');
  expect(await list.fields.getByInternalNameOrTitle('Percent')()).toMatchObject({ ValidationFormula: '=AND([Percent]>=0,[Percent]<=100)', ValidationMessage: 'Mellan 0 och 100.' });
  await list.items.add({ Title: 'går', Percent: 100 });
  expect(await refusal(list.items.add({ Title: 'nej', Percent: 101 }))).toMatchObject({ status: 500, code: -2130575163, text: 'Mellan 0 och 100.' });
  expect((await refusal(list.items.getById(1).update({ Percent: -1 }))).text).toBe('Mellan 0 och 100.');
  const [result] = await list.items.getById(1).validateUpdateListItem([{ FieldName: 'Percent', FieldValue: '200' }]);
  expect(result).toMatchObject({ HasException: true, ErrorMessage: 'Mellan 0 och 100.' });
  expect((await list.items.getById(1)()).Percent).toBe(100);
  const { ValidationFormula } = await list.fields.getByInternalNameOrTitle('To')() as unknown as { ValidationFormula: string | null };
  expect(ValidationFormula).toBeNull();
  expect((await refusal(list.fields.getByInternalNameOrTitle('To').update({ ValidationFormula: '=[Från]>1' }))).text).toMatch(/^The formula cannot refer to another column\./);
  await list.fields.getByInternalNameOrTitle('Percent').update({ ValidationFormula: '' });
  await list.items.add({ Title: 'fritt', Percent: 200 });
});
