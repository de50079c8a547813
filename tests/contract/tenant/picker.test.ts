import { IPeoplePickerEntity } from '@pnp/sp/profiles';
import { TestTenant, startTenant } from '../support/tenant';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const search = async (QueryString: string, more: object = {}): Promise<string[]> => {
  const query = { QueryString, MaximumEntitySuggestions: 10, AllowEmailAddresses: false, PrincipalType: 1, PrincipalSource: 15, SharePointGroupID: 0, ...more };
  const found: IPeoplePickerEntity[] = await tenant.as('alva.nyman').profiles.clientPeoplePickerSearchUser(query as never);
  return found.map(each => each.DisplayText);
};

test('R190 people are found by the beginning of a name or an address; nobody by nothing', async () => {
  expect(await search('sam')).toEqual(['Samira Haddad']);
  expect(await search('HADD')).toEqual(['Samira Haddad']);
  expect(await search('jonas.wik@bj')).toEqual(['Jonas Wik']);
  expect(await search('a')).toEqual(['Karin Ahlgren', 'Alva Nyman', 'Nils Ahl']);
  expect(await search('a', { MaximumEntitySuggestions: 1 })).toEqual(['Karin Ahlgren']);
  expect(await search('finns inte')).toEqual([]);
  expect(await search('')).toEqual([]);
});

test('R190 a person’s entity has SharePoint’s members; groups come when they are asked for', async () => {
  const query = { QueryString: 'karin', MaximumEntitySuggestions: 10, PrincipalType: 1 };
  const [entity] = await tenant.as('alva.nyman').profiles.clientPeoplePickerSearchUser(query as never);
  expect(Object.keys(entity)).toEqual([
    'Key', 'Description', 'DisplayText', 'EntityType', 'ProviderDisplayName', 'ProviderName', 'IsResolved', 'EntityData', 'MultipleMatches'
  ]);
  expect(entity).toMatchObject({ Key: 'i:0#.f|membership|karin.ahlgren@bjorkvik.example', EntityType: 'User', IsResolved: true, EntityData: { Title: 'MAS', Department: 'Kvalitet och utveckling' } });
  expect(await search('medl')).toEqual([]);
  expect(await search('medl', { PrincipalType: 15 })).toEqual(['Medlemmar på Insidan']);
});

test('R191 somebody who is meant without doubt is resolved; else the possible ones are named', async () => {
  const resolve = (QueryString: string): Promise<IPeoplePickerEntity> =>
    tenant.as('alva.nyman').profiles.clientPeoplePickerResolveUser({ QueryString, PrincipalType: 1 } as never);
  expect(await resolve('samira.haddad@bjorkvik.example')).toMatchObject({ DisplayText: 'Samira Haddad', IsResolved: true });
  const several = await resolve('a');
  expect(several.IsResolved).toBe(false);
  expect((several as unknown as { MultipleMatches: unknown[] }).MultipleMatches.length).toBe(3);
});

test('R192 profiles are read, one’s own and another’s', async () => {
  const { profiles } = tenant.as('jonas.wik');
  expect(await profiles.myProperties()).toMatchObject({ DisplayName: 'Jonas Wik', Title: 'Enhetschef FSO' });
  expect(await profiles.getPropertiesFor('i:0#.f|membership|lena.forsberg@bjorkvik.example')).toMatchObject({ DisplayName: 'Lena Forsberg', Email: 'lena.forsberg@bjorkvik.example' });
  expect(await profiles.getPropertiesFor('i:0#.f|membership|ingen@bjorkvik.example')).toMatchObject({ AccountName: null });
});
