import { Role } from '../store/roles';

function role(id: number, name: string, description: string | null, order: number, kind: number, high: string, low: string, hidden = false): Role {
  return { id, name, description, hidden, order, kind, high, low };
}

/** The permission levels that a site has from the start, with SharePoint's ids, orders and masks. */
export const builtinRoles: readonly Role[] = [
  role(1073741829, 'Full Control', 'Has full control.', 1, 5, '2147483647', '4294967295'),
  role(1073741828, 'Design', 'Can view, add, update, delete, approve, and customize.', 32, 4, '432', '1012866047'),
  role(1073741830, 'Edit', 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', 48, 6, '432', '1011030767'),
  role(1073741827, 'Contribute', 'Can view, add, update, and delete list items and documents.', 64, 3, '432', '1011028719'),
  role(1073741826, 'Read', 'Can view pages and list items and download documents.', 128, 2, '176', '138612833'),
  role(1073741832, 'Restricted View', 'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.', 144, 8, '65584', '134418433', true),
  role(1073741825, 'Limited Access', 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', 160, 1, '48', '134287360', true),
  role(1073741833, 'Web-Only Limited Access', 'Can only view the web when given permissions.', 176, 9, '560', '134221824', true)
];

/** The Swedish names that a Swedish site shows for the same levels. */
const swedishNames: Record<string, string> = {
  'Full Control': 'Fullständig behörighet', Design: 'Designa', Edit: 'Redigera', Contribute: 'Delta', Read: 'Läsa',
  'Restricted View': 'Begränsad visning', 'Limited Access': 'Begränsad behörighet', 'Web-Only Limited Access': 'Begränsad åtkomst till endast webb'
};

/** The levels as a site of a language names them. */
export function rolesIn(language: 1053 | 1033): Role[] {
  return builtinRoles.map(each => (language === 1053 ? { ...each, name: swedishNames[each.name] } : each));
}
