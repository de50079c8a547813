import { randomBytes, randomUUID } from 'node:crypto';
import { builtinFields } from '../fields/builtin';
import { pageFields } from '../fields/pageColumns';
import { moment } from '../fields/time';
import { rolesIn } from '../permissions/builtinRoles';
import { SiteLanguage, everyoneLogin, principalIds, sitePath, siteWords } from '../site';
import { emailOf, loginOf, staff, staffId } from '../staff';
import { Store, metaOf } from './database';
import { addField, fieldsOf, removeField } from './fields';
import { ListSettings, addList, isPageLibrary, lists, saveList } from './lists';
import { GroupDetails, addMember, addPrincipal, principalByLogin } from './principals';
import { addRole, assign, roleIds } from './roles';

export const defaultSettings: ListSettings = {
  Description: '', Hidden: false, EnableVersioning: true, MajorVersionLimit: 50, EnableAttachments: true, NoCrawl: false,
  ContentTypesEnabled: false, OnQuickLaunch: false
};

/** What a new group is unless it is said otherwise. */
export const defaultGroup: GroupDetails = {
  description: null, ownerId: principalIds.owners, allowMembersEditMembership: false, onlyAllowMembersViewMembership: true,
  allowRequestToJoinLeave: false, autoAcceptRequestToJoinLeave: false
};

function seedGroups(store: Store, language: SiteLanguage): void {
  const words = siteWords[language];
  for (const key of ['owners', 'visitors', 'members'] as const) {
    const group = { ...defaultGroup, onlyAllowMembersViewMembership: false, allowMembersEditMembership: key === 'members' };
    addPrincipal(store, { id: principalIds[key], kind: 'group', login: words[key], title: words[key], email: '', group });
  }
  addPrincipal(store, { id: principalIds.everyone, kind: 'claim', login: everyoneLogin, title: words.everyone, email: '' });
  addMember(store, principalIds.visitors, principalIds.everyone);
}

/** A tenant that was made before somebody joined the staff gets to know the person too. */
function seedStaff(store: Store): void {
  for (const person of staff) {
    if (principalByLogin(store, loginOf(person.account))) continue;
    const id = staffId(person);
    addPrincipal(store, { id, kind: 'user', login: loginOf(person.account), title: person.name, email: emailOf(person.account) });
    if (person.siteGroup) addMember(store, principalIds[person.siteGroup], id);
  }
}

function seedRights(store: Store, language: SiteLanguage): void {
  for (const role of rolesIn(language)) addRole(store, role);
  assign(store, 'web', principalIds.owners, roleIds.fullControl);
  assign(store, 'web', principalIds.visitors, roleIds.read);
  assign(store, 'web', principalIds.members, roleIds.edit);
}

/** A page library has drafts beside what is published, and no files at its rows. */
const pageSettings: ListSettings = { ...defaultSettings, MajorVersionLimit: 500, EnableAttachments: false, ContentTypesEnabled: true };

function seedLibraries(store: Store, language: SiteLanguage, now: string): void {
  const words = siteWords[language];
  const libraries = [
    { title: words.documents, url: 'Shared Documents', template: 101, entity: 'Shared_x0020_Documents' },
    { title: words.sitePages, url: 'SitePages', template: 119, entity: 'SitePages' }
  ];
  for (const { title, url, template, entity } of libraries) {
    const list = addList(store, {
      id: randomUUID(), title, url: `${sitePath}/${url}`, template, entity, version: 1, created: now, modified: now, deleted: now,
      itemCount: 0, lastId: 0, uniqueScope: false, settings: isPageLibrary({ template }) ? pageSettings : defaultSettings
    });
    for (const field of isPageLibrary(list) ? pageFields(words.columns) : builtinFields(words.columns)) addField(store, list, field);
  }
}

/** Gives the page library of a database from before there were pages its columns and settings. */
function upgradePages(store: Store): void {
  const list = lists(store).find(isPageLibrary);
  if (!list || fieldsOf(store, list).some(field => field.name === 'CanvasContent1')) return;
  for (const field of fieldsOf(store, list)) removeField(store, list, field);
  for (const field of pageFields(siteWords[languageOf(store)].columns)) addField(store, list, field);
  saveList(store, { ...list, settings: pageSettings });
}

/** Fills a new database with the site as it is before anybody has worked on it; a filled one stays as it is but for new staff. */
export function seed(store: Store, language: SiteLanguage, now: Date): void {
  store.write(() => {
    const isNew = !store.one('SELECT 1 AS there FROM principals LIMIT 1');
    if (isNew) seedGroups(store, language);
    seedStaff(store);
    if (!isNew) return upgradePages(store);
    seedRights(store, language);
    seedLibraries(store, language, moment(now));
    metaOf(store, 'language', () => String(language));
  });
}

/** The secret that this tenant signs its digests with. */
export function digestSecret(store: Store): string {
  return metaOf(store, 'digestSecret', () => randomBytes(32).toString('hex'));
}

/** The language that the site was made with; it stays, as on a real site. */
export function languageOf(store: Store): SiteLanguage {
  return Number(metaOf(store, 'language', () => '1053')) as SiteLanguage;
}
