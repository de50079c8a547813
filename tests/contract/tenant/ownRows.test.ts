import { SPFI } from '@pnp/sp';
import { IList } from '@pnp/sp/lists';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let owner: SPFI;
let list: IList;

const denied = { status: 403, code: -2147024891 };
/** Petra has the site's Edit, that does not override what a list does; Karin owns the site. */
const listAs = (account: string): IList => tenant.as(account).web.lists.getByTitle('Egna');

beforeEach(async () => {
  tenant = await startTenant();
  owner = tenant.as('karin.ahlgren');
  await owner.web.associatedMemberGroup.users.add('i:0#.f|membership|petra.lindh@bjorkvik.example');
  list = await makeList(owner, 'Egna');
  await list.items.add({ Title: 'Karins' });
  await listAs('petra.lindh').items.add({ Title: 'Petras' });
});
afterEach(() => tenant.close());

const settings = async (): Promise<unknown> => listAs('karin.ahlgren').select('ReadSecurity', 'WriteSecurity')();

test('R109 WriteSecurity is 1 on a new list, and is told only to who asks for it', async () => {
  expect(await settings()).toMatchObject({ ReadSecurity: 1, WriteSecurity: 1 });
  expect(await list()).not.toHaveProperty('WriteSecurity');
  await listAs('petra.lindh').items.getById(1).update({ Title: 'Petra skrev' });
});

test('R109 with WriteSecurity 2 rows are everybody’s to read and their maker’s to write, by every way of writing, in batches too', async () => {
  await list.update({ WriteSecurity: 2, EnableAttachments: true } as never);
  expect(await settings()).toMatchObject({ WriteSecurity: 2 });
  await list.items.getById(1).attachmentFiles.add('fil.txt', 'text');
  const petra = listAs('petra.lindh');
  const theirs = petra.items.getById(1);
  const [batch, run] = tenant.as('petra.lindh').batched();
  const batched = refusal(batch.web.lists.getByTitle('Egna').items.getById(1).update({ Title: 'x' }));
  await run();
  const writes: (() => Promise<unknown>)[] = [
    () => theirs.update({ Title: 'x' }), () => theirs.delete(), () => theirs.recycle(), () => theirs.deleteWithParams({ BypassSharedLock: true }),
    () => theirs.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'x' }]), () => theirs.attachmentFiles.add('ny.txt', 'x'),
    () => theirs.attachmentFiles.getByName('fil.txt').setContent('x'), () => theirs.attachmentFiles.getByName('fil.txt').delete()
  ];
  const refused = [await batched];
  for (const write of writes) refused.push(await refusal(write()));
  for (const each of refused) expect(each).toMatchObject(denied);
  expect((await petra.items.select('Title')()).map(({ Title }) => Title as string)).toEqual(['Karins', 'Petras']);
  await petra.items.getById(2).update({ Title: 'Petras egen' });
  await petra.items.getById(2).delete();
});

test('R109 who may override what a list does is not held to it; with 4 nobody else writes; other values are refused', async () => {
  await list.update({ WriteSecurity: 2 } as never);
  await list.items.getById(2).update({ Title: 'Karin skrev' });
  await list.update({ WriteSecurity: 4 } as never);
  expect(await refusal(listAs('petra.lindh').items.getById(2).update({ Title: 'x' }))).toMatchObject(denied);
  await list.items.getById(2).update({ Title: 'Karin skrev igen' });
  expect((await refusal(list.update({ WriteSecurity: 3 } as never))).status).toBe(400);
  expect((await refusal(list.update({ ReadSecurity: 2 } as never))).status).toBe(501);
});
