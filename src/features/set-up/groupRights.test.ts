import { isGroupKey, rightsOfGroup } from './groupRights';

test('the table of rights is that of DOMAIN.md, read off the lists’ declarations', () => {
  expect(rightsOfGroup('planOwners')).toEqual({ read: true, report: true, edit: 'all' });
  expect(rightsOfGroup('responsible')).toEqual({ read: true, report: true, edit: 'activities' });
  expect(rightsOfGroup('lexMariaEditors')).toEqual({ read: true, report: false, edit: 'none' });
  expect(rightsOfGroup('readers')).toEqual({ read: true, report: false, edit: 'none' });
  expect([isGroupKey('readers'), isGroupKey('visitors')]).toEqual([true, false]);
});
