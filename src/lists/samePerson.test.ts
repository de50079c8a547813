import { samePerson } from './samePerson';

const karin = 'i:0#.f|membership|karin.ek@bjorkvik.se';

test.each<[string, string, string, string | undefined, boolean]>([
  ['the same account', 'karin.ek@bjorkvik.se', karin, undefined, true],
  ['case says nothing', 'Karin.Ek@Bjorkvik.SE', karin, undefined, true],
  ['a meeting room beside a person', 'karin.ek@bjorkvik.se', 'i:0#.f|membership|granen@bjorkvik.se', 'granen@bjorkvik.se', false],
  ['the same name in another organisation', 'karin.ek@annan.se', karin, 'karin.ek@bjorkvik.se', false],
  ['a principal name that changed, with the address that stayed', 'karin.ek@bjorkvik.se', 'i:0#.f|membership|karin.svensson@bjorkvik.se', 'Karin.Ek@bjorkvik.se', true],
  ['a guest by the home address', 'anna@konsult.se', 'i:0#.f|membership|anna_konsult.se#ext#@bjorkvik.onmicrosoft.com', undefined, true],
  ['a guest by the guest’s name on both sides', 'anna_konsult.se#EXT#@bjorkvik.onmicrosoft.com', 'i:0#.f|membership|anna_konsult.se#ext#@bjorkvik.onmicrosoft.com', undefined, true],
  ['a guest whose login in SharePoint is the address', 'anna_konsult.se#EXT#@bjorkvik.onmicrosoft.com', 'i:0#.f|membership|urn%3aspo%3aguest#anna@konsult.se', 'anna@konsult.se', true],
  ['two guests', 'anna@konsult.se', 'i:0#.f|membership|bo_konsult.se#ext#@bjorkvik.onmicrosoft.com', 'bo@konsult.se', false],
  ['an underscore is no @ for who is no guest', 'anna_konsult.se', 'i:0#.f|membership|anna@konsult.se', undefined, false],
  ['nobody is nobody', '', 'i:0#.f|membership|', '', false]
])('%s', (_what, teamsLogin, sharePointLogin, email, same) => {
  expect(samePerson(teamsLogin, sharePointLogin, email)).toBe(same);
});
