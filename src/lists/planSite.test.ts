import { createChosenSites, sitePathOf } from './planSite';

const tenant = 'https://bjorkvik.sharepoint.com';

test.each<[string, string | undefined]>([
  ['/sites/insidan', '/sites/insidan'],
  [' sites/insidan/ ', '/sites/insidan'],
  ['https://bjorkvik.sharepoint.com/sites/kvalitet', '/sites/kvalitet'],
  ['https://BJORKVIK.sharepoint.com/sites/kvalitet/SitePages/Patientsakerhet.aspx?hp-mine=1', '/sites/kvalitet'],
  ['https://bjorkvik.sharepoint.com/sites/kvalitet/Lists/HandlingsplanSettings/AllItems.aspx', '/sites/kvalitet'],
  ['/sites/v%C3%A5rd', '/sites/vård'],
  ['/sites/vård', '/sites/vård'],
  ['/', '/'],
  ['https://bjorkvik.sharepoint.com', '/'],
  ['/sites/a/../b', '/sites/b'],
  ['', undefined],
  ['  ', undefined],
  ['https://annan.sharepoint.com/sites/insidan', undefined],
  ['javascript:alert(1)', undefined],
  ['https://', undefined],
  ['/sites/a%zz', undefined]
])('%p is the site %p', (written, path) => {
  expect(sitePathOf(written, tenant)).toBe(path);
});

test.each(['//evil.example/sites/x', '\\\\evil.example\\x'])('%p stays in the tenant', written => {
  expect(new URL(tenant + sitePathOf(written, tenant)!).origin).toBe(tenant);
});

function storage(): { kept: Map<string, string>; port: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> } {
  const kept = new Map<string, string>();
  return { kept, port: { getItem: key => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: key => void kept.delete(key) } };
}

test('a choice holds for its person, its tenant and the site that it was made for', () => {
  const { port } = storage();
  const karin = createChosenSites(port, { tenant, login: 'i:0#.f|membership|karin.ek@bjorkvik.se' });
  expect(karin.choose('/sites/insidan', '/sites/kvalitet')).toBe(true);
  expect(karin.insteadOf('/sites/Insidan')).toBe('/sites/kvalitet');
  expect(karin.insteadOf('/sites/annan')).toBeUndefined();
  expect(createChosenSites(port, { tenant, login: 'i:0#.f|membership|anna@bjorkvik.se' }).insteadOf('/sites/insidan')).toBeUndefined();
  expect(createChosenSites(port, { tenant: 'https://annan.sharepoint.com', login: 'i:0#.f|membership|karin.ek@bjorkvik.se' }).insteadOf('/sites/insidan')).toBeUndefined();
});

test('what somebody else wrote into the browser is read as a site or not at all', () => {
  const { kept, port } = storage();
  const chosen = createChosenSites(port, { tenant, login: 'a' });
  chosen.choose('/sites/insidan', '/sites/kvalitet');
  for (const key of kept.keys()) kept.set(key, 'https://evil.example/');
  expect(chosen.insteadOf('/sites/insidan')).toBeUndefined();
});

test('a browser without room says that nothing was kept', () => {
  const { port } = storage();
  const full = { ...port, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } };
  expect(createChosenSites(full, { tenant, login: 'a' }).choose('/sites/insidan', '/sites/kvalitet')).toBe(false);
});
