import { IList } from '@pnp/sp/lists';
import { makeList } from '../support/lists';
import { refusal } from '../support/outcome';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;
let list: IList;

beforeEach(async () => {
  tenant = await startTenant();
  list = await makeList(tenant.as('karin.ahlgren'), 'Plan');
  await list.items.add({ Title: 'rad' });
});
afterEach(() => tenant.close());

test('R160 a file is added, listed, read as it came, changed and deleted', async () => {
  const files = list.items.getById(1).attachmentFiles;
  const bytes = new Uint8Array([0, 255, 1, 254, 13, 10]);
  const url = '/sites/insidan/Lists/Plan/Attachments/1/bild å.png';
  const added = await files.add('bild å.png', bytes as never);
  expect(added.data).toMatchObject({ FileName: 'bild å.png', FileNameAsPath: { DecodedUrl: 'bild å.png' }, ServerRelativePath: { DecodedUrl: url }, ServerRelativeUrl: url });
  expect((await files()).map(each => each.FileName)).toEqual(['bild å.png']);
  expect(new Uint8Array(await files.getByName('bild å.png').getBuffer())).toEqual(bytes);
  await files.getByName('bild å.png').setContent('text');
  expect(await files.getByName('bild å.png').getText()).toBe('text');
  await files.getByName('bild å.png').delete();
  expect(await files()).toEqual([]);
  expect(await refusal(files.getByName('bild å.png')())).toMatchObject({ status: 404, code: -2130575338 });
});

test('R161 a name that is taken is 409, without regard to case', async () => {
  const files = list.items.getById(1).attachmentFiles;
  await files.add('a.txt', 'ett');
  expect(await refusal(files.add('A.txt', 'två'))).toMatchObject({ status: 409, code: -2130575257 });
  expect(await files.getByName('a.txt').getText()).toBe('ett');
});

test('R162 a file changes its row: the column Attachments, the version and the ETag; $expand brings the files', async () => {
  const row = list.items.getById(1);
  const { etag } = await row.update({ Title: 'rad' }) as unknown as { etag: string };
  await row.attachmentFiles.add('a.txt', 'ett');
  expect((await refusal(row.update({ Title: 'x' }, etag))).status).toBe(412);
  expect(await row.select('Attachments', 'OData__UIVersionString')()).toMatchObject({ Attachments: true, OData__UIVersionString: '3.0' });
  const [expanded] = await list.items.select('Id', 'AttachmentFiles').expand('AttachmentFiles')() as { AttachmentFiles: { FileName: string }[] }[];
  expect(expanded.AttachmentFiles.map(each => each.FileName)).toEqual(['a.txt']);
  await row.attachmentFiles.getByName('a.txt').delete();
  expect((await row.select('Attachments')()).Attachments).toBe(false);
});

test('R163 files need the row’s rights, and a list that takes them', async () => {
  const alva = tenant.as('alva.nyman').web.lists.getByTitle('Plan').items.getById(1).attachmentFiles;
  await list.items.getById(1).attachmentFiles.add('a.txt', 'ett');
  expect(await alva.getByName('a.txt').getText()).toBe('ett');
  expect((await refusal(alva.add('b.txt', 'x'))).status).toBe(403);
  expect((await refusal(alva.getByName('a.txt').delete())).status).toBe(403);
  await list.update({ EnableAttachments: false });
  expect((await refusal(list.items.getById(1).attachmentFiles.add('c.txt', 'x'))).status).toBe(400);
});
