import * as fc from 'fast-check';
import { Permission, allows, permissionBits, withPermission } from './permissions';

/** SharePoint's own masks: Read, Contribute, Full Control. */
const read = { High: '176', Low: '138612833' };
const contribute = { High: '432', Low: '1011028719' };
const full = { High: '2147483647', Low: '4294967295' };

const all = Object.keys(permissionBits) as Permission[];

test('the built-in levels allow what their names say', () => {
  expect(all.filter(permission => allows(read, permission))).toEqual(['viewListItems']);
  expect(all.filter(permission => allows(contribute, permission))).toEqual(['viewListItems', 'addListItems', 'editListItems', 'deleteListItems']);
  expect(all.filter(permission => allows(full, permission))).toEqual(all);
});

test('one permission more is exactly one more, and adding it twice changes nothing', () => {
  fc.assert(fc.property(fc.constantFrom(...all), permission => {
    const more = withPermission(read, permission);
    expect(all.filter(other => allows(more, other) !== allows(read, other))).toEqual(allows(read, permission) ? [] : [permission]);
    expect(withPermission(more, permission)).toEqual(more);
  }));
});
