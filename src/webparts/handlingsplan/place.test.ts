import { placeOf } from './place';

const nothing = { insteadOf: () => undefined, choose: () => true };
const kvalitet = { insteadOf: (path: string) => (path === '/sites/insidan' ? '/sites/kvalitet' : undefined), choose: () => true };
const question = { setting: '', host: 'page' as const, pageSite: '/sites/social', tenant: 'https://bjorkvik.sharepoint.com', chosen: nothing };

test.each([
  ['a page without a setting is its own site', question, { asked: '/sites/social', site: '/sites/social', own: true }],
  ['a page that names its own site too', { ...question, setting: '/sites/Social/' }, { asked: '/sites/Social', site: '/sites/social', own: true }],
  ['a page that names another site', { ...question, setting: '/sites/insidan' }, { asked: '/sites/insidan', site: '/sites/insidan', own: false }],
  ['a page whose setting is no site of the tenant', { ...question, setting: 'https://annan.sharepoint.com/sites/x' }, { asked: '/sites/social', site: '/sites/social', own: true }],
  ['a page takes nobody’s choice for its own site', { ...question, pageSite: '/sites/insidan', chosen: kvalitet }, { asked: '/sites/insidan', site: '/sites/insidan', own: true }],
  ['Teams without a setting', { ...question, host: 'teams' as const, pageSite: '/' }, { asked: '/sites/insidan', site: '/sites/insidan', own: false }],
  ['Teams with a setting', { ...question, host: 'teams' as const, setting: 'sites/social' }, { asked: '/sites/social', site: '/sites/social', own: false }],
  ['Teams with a choice', { ...question, host: 'teams' as const, chosen: kvalitet }, { asked: '/sites/insidan', site: '/sites/kvalitet', own: false }],
  ['Teams with a choice for another setting', { ...question, host: 'teams' as const, setting: '/sites/social', chosen: kvalitet }, { asked: '/sites/social', site: '/sites/social', own: false }],
  ['a setting of another kind', { ...question, setting: 7, host: 'teams' as const }, { asked: '/sites/insidan', site: '/sites/insidan', own: false }]
])('%s', (_what, asked, place) => {
  expect(placeOf(asked)).toEqual(place);
});
